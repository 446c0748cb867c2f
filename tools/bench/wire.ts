import { join } from "node:path";
import { openPort } from "@tools/try/open-port";
import { createActions } from "@/taskpane/app/create-actions";
import { createPaneStore } from "@/taskpane/app/app-state";
import { createTexts } from "@/taskpane/texts";
import { savePapers } from "@/usecases/job/save-documents";
import { runJob } from "@/usecases/job/run-job";
import type { AppContext } from "@/usecases/ports";
import { meetingSettings } from "@/tables/settings/meeting";
import { parseSettings } from "@/workbook/settings/parse-settings";
import { createIntake } from "@/workers/intake";
import { createHost, type EmbeddedHost } from "@tools/excel-host/host/create-host";
import { startOffice } from "@tools/excel-host/transport/start-in-process";
import { createDiskFiles } from "@tools/try/cli/disk-files";
import { measureActions, type ActionMeter } from "@tools/try/cli/measure-actions";
import { customFunctions } from "@tools/try/our-add-in";
import { typedCell, type WireCost } from "./wire-goals";
import { listsOfSize, meetingJson } from "./wire-lists";

/** A host that also counts the bytes of its requests, since the last `take`. */
interface CountedHost {
  readonly host: EmbeddedHost;
  take(): number;
}

function countSent(host: EmbeddedHost): CountedHost {
  let sent = 0;
  return {
    host: {
      ...host,
      answer: (body, flags) => {
        sent += Buffer.byteLength(body);
        return host.answer(body, flags);
      },
    },
    take: () => {
      const taken = sent;
      sent = 0;
      return taken;
    },
  };
}

/** The host's clock of quiet: nothing was asked for so long, in milliseconds; a typed cell is looked at after a short wait of the pane. */
const quiet = 1500;

async function untilQuiet(host: EmbeddedHost): Promise<void> {
  let [before, since] = [-1, Date.now()];
  while (Date.now() - since < quiet) {
    const { requests } = host.meter.read();
    if (requests !== before) [before, since] = [requests, Date.now()];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens the pane's actions on the workbook, waits until they have looked at it, and has a user type one name of «Đại biểu». */
async function typeOneCell(world: AppContext, host: EmbeddedHost, meter: ActionMeter): Promise<void> {
  const store = createPaneStore();
  const actions = createActions({ context: world, store, texts: createTexts("vi") });
  await actions.check();
  const stop = await actions.watchTables();
  await untilQuiet(host);
  await meter.run(typedCell as Parameters<ActionMeter["run"]>[0], async () => {
    host.type(nameCell(host), "Nguyễn Văn Ân");
    await untilQuiet(host);
  });
  await stop();
}

/** The name in the first row of «Đại biểu», as `'Đại biểu'!B5`. */
function nameCell({ workbook }: EmbeddedHost): string {
  const table = workbook.tables.find(({ name }) => name === "DaiBieu");
  if (table === undefined) throw new Error("the workbook has no table DaiBieu");
  const at = table.columns.findIndex(({ name }) => name === "Họ và tên");
  const column = String.fromCharCode("A".charCodeAt(0) + table.area.firstColumn + at);
  return `'${table.sheet.name}'!${column}${table.area.firstRow + 2}`;
}

/** What each action of the whole job costs on the wire with so many delegates and honorees, and after it one typed cell with the pane open. */
export async function measureWire(root: string, rows: number, outFolder: string): Promise<readonly WireCost[]> {
  const host = createHost({ customFunctions, habits: { keepsUndo: true } });
  const counted = countSent(host);
  const office = await startOffice(counted.host);
  try {
    const meter = measureActions(host, office);
    const sent: number[] = [];
    const measured: ActionMeter["run"] = async (name, action) => {
      counted.take();
      const result = await meter.run(name, action);
      sent.push(counted.take());
      return result;
    };
    const files = createDiskFiles(outFolder, join(root, "assets", "templates"));
    const world: AppContext = { workbook: openPort(), intake: createIntake(), files };
    const { record: meeting } = parseSettings(meetingSettings, meetingJson(root));
    const outcome = await runJob(world, { meeting, files: listsOfSize(root, rows) }, measured);
    if (outcome.kind !== "done") throw new Error(`nothing was taken: ${outcome.reasons.join(" ")}`);
    await measured("save-papers", () => savePapers(world, "giay-to"));
    await typeOneCell(world, host, { ...meter, run: measured });
    return meter.costs.map(({ name, ms, ...cost }, at) => ({
      rows,
      action: name,
      ...cost,
      sent: sent[at] ?? 0,
      ms: name === (typedCell as string) ? ms - quiet : ms,
    }));
  } finally {
    office.stop();
  }
}
