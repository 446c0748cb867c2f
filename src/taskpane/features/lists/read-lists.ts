import { locateRecords } from "@/usecases/check/locate-records";
import type { Lists } from "@/usecases/lists/import-lists";
import type { ListsPreview } from "@/usecases/lists/preview-lists";
import { readLists, type ReadLists } from "@/usecases/lists/read-lists";
import { reportOf } from "@/usecases/run-action";
import type { Issue } from "@/issues/issue";
import type { InputFile } from "@/workbook/input-file";
import { listKey } from "@/workbook/source-key";
import type { ActionContext } from "../../actions/action";
import { describeIssues } from "../../found-issues/describe-issues";
import type { FoundIssue } from "../../found-issues/found-issue";
import { reportProgress } from "../../state/step-runs";
import { changeListing, listsStep, type ListsPane, type ShownPreview } from "./state";

/** A file with the facts of the meeting (`meeting.json`). */
export const isFacts = ({ name }: InputFile): boolean => name.toLowerCase().endsWith(".json");

/** True of the error with which a reading ends that the user has stopped. */
export const isStop = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Reads off the page's main thread, with its progress in the pane; the user may stop it. */
export async function readWithProgress(context: ActionContext<ListsPane>, lists: Lists): Promise<ReadLists> {
  const { app, store, texts } = context;
  const reading = new AbortController();
  store.setState({ reading });
  changeListing(store, { canStop: true, isStopped: false, progress: null, last: lists });
  try {
    const onStep = (): void => reportProgress(store, listsStep.id, texts("doing.readLists"));
    const given = { ...lists, files: lists.files.filter((file) => !isFacts(file)) };
    return await readLists({ ...app, onStep }, given, {
      signal: reading.signal,
      onProgress: (progress) => changeListing(store, { progress }),
    });
  } finally {
    store.setState({ reading: null });
    changeListing(store, { canStop: false, progress: null });
  }
}

/** A preview as the pane shows it. */
export async function describePreview(
  { kept, texts }: ActionContext,
  preview: ListsPreview,
  facts: readonly InputFile[],
): Promise<ShownPreview> {
  const locator = await reportOf(kept, locateRecords, undefined);
  // The tables hold an older version of the row, or nothing yet: there is no cell to show.
  const describe = (issues: readonly Issue[]): readonly FoundIssue[] =>
    describeIssues(issues, locator, texts).map((found) => ({ ...found, canShow: false }));
  const found = new Map(preview.lists.map(({ list, issues }) => [listKey(list), describe(issues)]));
  return { ...preview, found, foundElsewhere: describe(preview.issues), facts };
}
