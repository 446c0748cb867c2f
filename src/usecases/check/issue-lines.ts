import type { IssueLine } from "@/tables/sheets/issues-sheet";
import type { Issue } from "@/issues/issue";
import type { TableName } from "@/tables/table-name";
import { budgetColumns } from "@/tables/lists/budget";
import { delegateColumns } from "@/tables/lists/delegates";
import { honoreeColumns } from "@/tables/lists/honorees";
import { normColumns } from "@/tables/norms/norm-sheet";
import { assignmentColumns } from "@/tables/sheets/assignment-sheet";
import { journalColumns } from "@/tables/sheets/journal-sheet";
import { abbreviationColumns, readingColumns, rememberedColumns } from "@/tables/sheets/memory-sheet";
import { programmeColumns } from "@/tables/sheets/programme-sheet";
import { quarantineColumns } from "@/tables/sheets/quarantine-sheet";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import type { Locator } from "@/workbook/records/locate-issue";

const headings: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  DaiBieu: delegateColumns,
  KhenThuong: honoreeColumns,
  DuToan: budgetColumns,
  DinhMuc: normColumns,
  ChuongTrinh: programmeColumns,
  PhanCong: assignmentColumns,
  NhatKy: journalColumns,
  CanXemLai: quarantineColumns,
  CotDaNho: rememberedColumns,
  TuVietTat: abbreviationColumns,
  CachDoc: readingColumns,
};

/** The workbook and the report are Vietnamese, whatever language the pane speaks. */
const vietnamese = createTranslator("vi");

/** Issues as they are shown: with their sentence, and the column as the list calls it, or our table where the list's own is not known. */
export function issueLines(issues: readonly Issue[], locator: Locator): readonly IssueLine[] {
  return issues.map((issue) => {
    const { code, severity, at } = issue;
    const cell = locator.cellOf(at);
    const heading = cell === null ? null : (headings[cell.table][at.field ?? ""] ?? null);
    return {
      severity,
      code,
      file: at.file,
      sheet: at.sheet,
      row: at.row,
      column: at.column ?? heading,
      message: issueSentence(issue, vietnamese),
    };
  });
}
