import { isEmpty } from "@/workbook/change-set";
import type { LeftAlone } from "@/workbook/commit-outcome";
import { vietnamese } from "@/messages/vietnamese";
import { StaleReading } from "@/workbook/stale-reading";
import type { AppContext, SavedFile } from "./ports";
import type { ProgressStep } from "./progress-steps";
import { tablesRead, type UseCase } from "./use-case";

/** What came of an action. */
export interface ActionResult<Report> {
  readonly report: Report;
  /** The files that were saved, in their order. */
  readonly saved: readonly SavedFile[];
  /** Rows and names that somebody altered while the action was at work, and which were therefore left as they are. */
  readonly leftAlone: readonly LeftAlone[];
  /** Names of the sheets as they came in. */
  readonly addedSheets: readonly string[];
}

/** What the user did, in plain words: told when a commit is found torn off. */
const nameOf = (step: ProgressStep): string => vietnamese(`pane:doing.${step}`).replace("…", "");

const nothingDone = { leftAlone: [], addedSheets: [] };

/**
 * Reads the workbook, runs a use case on what was read, commits its changes as a whole, and saves its files. Where a kept reading turns
 * out to be old before anything is written, it reads again and the use case runs on that.
 */
export async function runAction<Input, Report>(
  {
    workbook,
    files,
    onStep,
    lists,
  }: Pick<AppContext, "workbook" | "onStep" | "lists"> & Partial<Pick<AppContext, "files">>,
  useCase: UseCase<Input, Report>,
  input: Input,
): Promise<ActionResult<Report>> {
  const request = { tables: tablesRead(useCase, lists).map((name) => ({ name })) };
  const attempt = async () => {
    onStep?.("readTables");
    const data = await workbook.read(request);
    onStep?.(useCase.step);
    const result = useCase.run(data, input, lists);
    return {
      ...result,
      ...(isEmpty(result.changes) ? nothingDone : await workbook.commit(result.changes, nameOf(useCase.step))),
    };
  };
  const { documents, report: planned, leftAlone, addedSheets } = await untilCurrent(attempt);
  const report = useCase.verify === undefined ? planned : useCase.verify(await workbook.read(request), planned, lists);
  const saved: SavedFile[] = [];
  for (const document of documents) {
    if (files === undefined) throw new Error(`nowhere to save ${document.name}`);
    onStep?.("saveFile");
    saved.push(await files.save(document.name, await document.bytes(files)));
  }
  return { report, saved, leftAlone, addedSheets };
}

/** As `runAction`, for what only the report is wanted of. */
export async function reportOf<Input, Report>(
  context: Parameters<typeof runAction>[0],
  useCase: UseCase<Input, Report>,
  input: Input,
): Promise<Report> {
  return (await runAction(context, useCase, input)).report;
}

/** Tries again where what was worked on is no longer so: each time on a reading of its own, so that it ends as soon as the user pauses. */
async function untilCurrent<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StaleReading)) throw error;
    }
  }
}
