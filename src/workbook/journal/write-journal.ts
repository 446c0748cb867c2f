import { addRows } from "../rows/add-rows";
import type { JournalEntry } from "./journal-entries";
import type { Workbook } from "../legacy-workbook";
import type { Journal } from "./read-journal";
import { journalRows } from "./journal-rows";

/** Adds entries to «Nhật ký» and takes out those whose positions are named; the rows that stay are numbered anew. */
export async function writeJournal(
  workbook: Pick<Workbook, "appendRows" | "removeRows" | "writeColumns">,
  { table }: Journal,
  { entries = [], removed = [] }: { readonly entries?: readonly JournalEntry[]; readonly removed?: readonly number[] },
): Promise<void> {
  const filled = table.rows.length;
  await addRows(workbook, [{ table: "NhatKy", rows: journalRows(entries, filled + 1), filled, replaced: removed }]);
}
