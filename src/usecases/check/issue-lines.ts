import type { IssueLine } from "@/tables/sheets/issues-sheet";
import type { Issue } from "@/issues/issue";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import type { Locator } from "@/workbook/records/locate-issue";

/** Issues as they are shown: with their sentence, and the column as the list calls it, or our table where the list's own is not known. */
export function issueLines(issues: readonly Issue[], locator: Locator): readonly IssueLine[] {
  return issues.map((issue) => {
    const { code, severity, at } = issue;
    return {
      severity,
      code,
      file: at.file,
      sheet: at.sheet,
      row: at.row,
      column: at.column ?? locator.headingOf(at),
      message: issueSentence(issue, vietnamese),
    };
  });
}
