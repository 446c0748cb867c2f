import type { EmbeddedHost } from "@tools/excel-host/host/create-host";
import { TornCommitError } from "@/workbook/torn-commit";
import type { WorkbookPort } from "@/workbook/port";
import { differences, storePicture } from "./store-picture";

/** How the host refuses: one request as a whole, all requests from it on (a lost session), or an action inside a request. */
export type Way = "once" | "from" | "inside";
export const ways: readonly Way[] = ["once", "from", "inside"];
/** What it says then. */
export const codes = [
  "GeneralException",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
] as const;

/** How one run ended. `half`: neither as before nor as after, also once it was healed; `untrue`: it was told otherwise than it is. */
export type Ending = "restored" | "complete" | "healed" | "complete but told failed" | "half" | "untrue" | "events off";

export interface FaultRun {
  readonly way: Way;
  readonly code: string;
  readonly n: number;
}

export interface Sweep {
  /** The workbook before, a new copy each time. */
  readonly open: () => Promise<{ readonly host: EmbeddedHost; readonly port: WorkbookPort }>;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
  /** After the fault: the pane as it is opened again. */
  readonly reopen: () => WorkbookPort;
}

/** What an undisturbed run does: the workbook before and after, its requests and actions. */
export async function cleanRun({ open, act }: Sweep) {
  const { host, port } = await open();
  const before = storePicture(host.workbook);
  host.meter.reset();
  await act(port);
  const { requests, actions } = host.meter.read();
  return { before, after: storePicture(host.workbook), requests, actions };
}

export type CleanRun = Awaited<ReturnType<typeof cleanRun>>;

/** One run with one fault, and what became of the workbook. */
export async function faultRun(
  sweep: Sweep,
  clean: CleanRun,
  { way, code, n }: FaultRun,
): Promise<{ readonly ending: Ending; readonly differs: readonly string[] }> {
  const { host, port } = await sweep.open();
  const ending = await endingOf(sweep, clean, { host, port, way, code, n });
  return { ending, differs: ending === "half" ? differences(clean.before, storePicture(host.workbook)) : [] };
}

async function endingOf(
  sweep: Sweep,
  clean: CleanRun,
  { host, port, way, code, n }: FaultRun & Awaited<ReturnType<Sweep["open"]>>,
): Promise<Ending> {
  if (way === "inside") host.refuse({ kind: "fail-at-action", action: n, code });
  else host.refuse({ kind: way === "once" ? "fail-at-request" : "fail-from-request", request: n, code });
  const failure = await sweep.act(port).then(
    () => null,
    (error: unknown) => error ?? new Error("nothing"),
  );
  host.allowAll();
  const state = (): "before" | "after" | "half" => {
    const now = storePicture(host.workbook);
    if (differences(clean.before, now).length === 0) return "before";
    return differences(clean.after, now).length === 0 ? "after" : "half";
  };
  const torn = await sweep.reopen().unfinished();
  if (torn !== null) {
    const again = sweep.reopen();
    await (torn.state === "finish" ? again.finish(torn) : again.takeBack(torn));
    if (state() === "half") return "half";
    if (!host.excel.eventsEnabled) return "events off";
    return failure === null && state() === "before" ? "untrue" : failure === null ? "complete" : "healed";
  }
  const now = state();
  if (now === "half") return "half";
  if (failure === null) return now === "after" ? "complete" : "untrue";
  if (now === "after") return "complete but told failed";
  // A lost session leaves the events off, which ends with it.
  if (!host.excel.eventsEnabled && !(failure instanceof TornCommitError)) return "events off";
  return "restored";
}
