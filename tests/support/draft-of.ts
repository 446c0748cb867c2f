import type { CellValue } from "@/sheet/grid";
import { journalColumns } from "@/tables/sheets/journal-sheet";
import { Draft } from "@/workbook/draft";
import type { JournalEntry } from "@/workbook/journal/journal-entries";
import { journalRows } from "@/workbook/journal/journal-rows";
import { readJournal, type Journal } from "@/workbook/journal/read-journal";
import type { WorkbookData } from "@/workbook/workbook-data";

export interface SmallTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A workbook of these tables and nothing else, by their Excel names; each begins in row 5 of a sheet of its name. */
export const dataOf = (tables: Readonly<Record<string, SmallTable>>): WorkbookData => ({
  sheets: [],
  isStructureProtected: false,
  tables: new Map(
    Object.entries(tables).map(([name, { headings, rows }]) => [
      name,
      { name, sheet: name, headings, rows, ids: rows.map(() => null), firstRow: 5, isFiltered: false },
    ]),
  ),
  names: new Map(),
  nameSheets: new Map(),
});

/** A draft over such a workbook. */
export const draftOf = (tables: Readonly<Record<string, SmallTable>>): Draft => new Draft(dataOf(tables));

/** A draft whose «Nhật ký» holds these entries. */
export function journalDraft(entries: readonly JournalEntry[]): Draft {
  const draft = draftOf({ NhatKy: { headings: Object.values(journalColumns), rows: [] } });
  const { headings, rows } = journalRows(entries, 1);
  draft.appendRows("NhatKy", headings, rows);
  return draft;
}

/** «Nhật ký» as it is read back with these entries in it. */
export const journalOf = (entries: readonly JournalEntry[]): Journal => readJournal(journalDraft(entries));
