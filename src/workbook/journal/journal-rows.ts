import { journalColumns } from "@/tables/sheets/journal-sheet";
import { columnRows, type NewRows } from "../rows/table-rows";
import type { JournalEntry } from "./journal-entries";

/** Entries as rows of `NhatKy`; `first` is the ordinal of the first. */
export function journalRows(entries: readonly JournalEntry[], first: number): NewRows {
  return columnRows(
    journalColumns,
    entries.map((entry, index) => ({ ordinal: first + index, ...entry })),
  );
}
