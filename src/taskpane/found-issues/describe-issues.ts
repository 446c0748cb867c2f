import type { Issue } from "@/issues/issue";
import { issueLines } from "@/usecases/check/issue-lines";
import type { Locator } from "@/workbook/records/locate-issue";
import { issueSentence, placePhrase } from "@/messages/issue-sentence";
import type { FoundIssue } from "./found-issue";
import { capitalised, type Texts } from "../texts";

/** Issues as the pane shows them: sentence and place in its language, and whether the workbook has a cell to show. */
export function describeIssues(issues: readonly Issue[], locator: Locator, texts: Texts): readonly FoundIssue[] {
  const lines = issueLines(issues, locator);
  return issues.map((issue, index) => ({
    issue,
    severity: issue.severity,
    sentence: issueSentence(issue, texts.translate),
    place: capitalised(placePhrase({ ...issue.at, column: lines[index]?.column ?? null }, texts.translate)),
    canShow: targetOf(issue, locator) !== null,
  }));
}

/** The cell to show for an issue; null where the workbook has none, as for a file that could not be read. */
export function targetOf({ at }: Issue, locator: Locator): ReturnType<Locator["targetOf"]> {
  const target = locator.targetOf(at);
  return target !== null && "sheet" in target && target.sheet === "" ? null : target;
}
