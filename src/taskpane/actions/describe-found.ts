import type { Issue } from "@/issues/issue";
import { locateRecords } from "@/usecases/check/locate-records";
import { reportOf } from "@/usecases/run-action";
import type { Locator } from "@/workbook/records/locate-issue";
import { describeIssues } from "../found-issues/describe-issues";
import type { FoundIssue } from "../found-issues/found-issue";
import type { ActionContext } from "./action";

/** Finds the cells of issues, in the reading that is kept. */
export const locate = ({ kept }: Pick<ActionContext, "kept">): Promise<Locator> =>
  reportOf(kept, locateRecords, undefined);

/** Issues as the pane shows them; for none the workbook is not asked. */
export async function describeFound(
  context: Pick<ActionContext, "kept" | "texts">,
  issues: readonly Issue[],
): Promise<readonly FoundIssue[]> {
  return issues.length === 0 ? [] : describeIssues(issues, await locate(context), context.texts);
}
