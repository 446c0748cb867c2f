import { honoreeColumns } from "@/tables/lists/honorees";
import { sheetNames } from "@/tables/sheet-names";
import type { EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { overrideEntry } from "@/workbook/journal/override-entry";
import type { Draft } from "@/workbook/draft";
import type { Repricing } from "./price-changes";
import { readJournal } from "@/workbook/journal/read-journal";
import { journalRows } from "@/workbook/journal/journal-rows";
import { parseTrace } from "./trace-text";

/**
 * Writes into «Nhật ký» each amount that a person set, altered or took back since the last pricing, with the money before and after and the
 * reason. The entries stay when a list is taken in anew. Gives how many were written.
 */
export function logOverrides(draft: Draft, { records }: EvaluatedWorkbook, { traces }: Repricing): number {
  const { sheet, firstRow } = records.tables.KhenThuong;
  const entries = traces.flatMap((after, index) => {
    const row = records.honorees[index];
    if (row === undefined) return [];
    const before = parseTrace(row.lastPriced);
    const [old, now] = [before?.override ?? null, after.override];
    if (old?.amount === now?.amount && old?.reason === now?.reason) return [];
    const at = { sheet: sheet === "" ? sheetNames.honorees : sheet, row: firstRow + row.rowIndex };
    const from = before?.payable ?? after.amount;
    return [
      overrideEntry(row.record, { at, column: honoreeColumns.overrideAmount, from, to: after.payable, old, now }),
    ];
  });
  if (entries.length === 0) return 0;
  const journal = readJournal(draft);
  const { headings, rows } = journalRows(entries, journal.table.rows.length + 1);
  draft.appendRows("NhatKy", headings, rows);
  return entries.length;
}
