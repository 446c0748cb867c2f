import { addRows } from "../rows/add-rows";
import type { JournalEntry } from "./journal-entries";
import type { Draft } from "../draft";
import type { Journal } from "./read-journal";
import { journalRows } from "./journal-rows";

/** Adds entries to «Nhật ký» and takes out those whose positions are named; the rows that stay are numbered anew. */
export function writeJournal(
  draft: Draft,
  { table }: Journal,
  { entries = [], removed = [] }: { readonly entries?: readonly JournalEntry[]; readonly removed?: readonly number[] },
): void {
  const filled = table.rows.length;
  addRows(draft, [{ table: "NhatKy", rows: journalRows(entries, filled + 1), filled, replaced: removed }]);
}
