import { useCase, workbookTables } from "../use-case";
import type { CellValue } from "@/sheet/grid";
import { appendCells } from "./apply-fixes";
import { lastFix, type FixAction } from "@/workbook/journal/fix-entries";
import { findSubjects } from "./fix-subjects";
import type { Draft } from "@/workbook/draft";
import { readJournal } from "@/workbook/journal/read-journal";
import { contentOf, readRecords, type Records } from "@/workbook/records/read-records";
import { writeJournal } from "@/workbook/journal/write-journal";

/** What an undoing did. */
export interface UndoneFixes {
  readonly actions: number;
  /** Cells that somebody has changed again since, or whose row is gone: they were left as they are. */
  readonly kept: number;
}

/**
 * Undoes the last click on a fix, as «Nhật ký» tells it: cells get their old values, rows that went come back below the others, rows that
 * came go; its entries are taken out. A cell that holds another value by now is left alone.
 */
export const undoFixes = useCase<void, UndoneFixes>({
  step: "applyFixes",
  reads: workbookTables,
  work(draft) {
    const records = readRecords(draft);
    const journal = readJournal(draft);
    const last = lastFix(journal);
    if (last === null) return { actions: 0, kept: 0 };
    const writes = writesBack(last.actions, records);
    const tables = draft.lists.tables.map(({ name }) => name);
    for (const table of tables) {
      writeBack(draft, table, writes);
      bringBack(draft, table, last.actions);
    }
    for (const table of tables) takeOut(draft, table, last.actions, records);
    writeJournal(draft, journal, { removed: last.entries });
    const wanted = last.actions.filter(({ kind }) => kind === "write").length;
    return { actions: last.actions.length, kept: wanted - writes.length };
  },
});

interface BackWrite {
  readonly table: string;
  readonly rowIndex: number;
  readonly heading: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** The cells that still hold what the fix wrote; of a text a cell may give back a number that it looks like. */
function writesBack(actions: readonly FixAction[], records: Records): readonly BackWrite[] {
  const find = findSubjects(records);
  return actions.flatMap((action): readonly BackWrite[] => {
    if (action.kind !== "write") return [];
    const { table, heading, from, to } = action;
    const placed = find(action.source);
    if (placed === null || placed.table.name !== table) return [];
    const { headings, rows } = contentOf(records, placed.table);
    const now = rows[placed.rowIndex]?.[headings.indexOf(heading)] ?? null;
    return String(now ?? "") === String(to ?? "") ? [{ table, rowIndex: placed.rowIndex, heading, from, to }] : [];
  });
}

function writeBack(draft: Draft, table: string, writes: readonly BackWrite[]): void {
  const here = writes.filter((write) => write.table === table);
  draft.writeCells(
    table,
    here.map(({ rowIndex, heading, from }) => ({ rowIndex, heading, value: from })),
  );
}

function bringBack(draft: Draft, table: string, actions: readonly FixAction[]): void {
  const rows = actions.flatMap((action) => (action.kind === "remove" && action.table === table ? [action.cells] : []));
  const first = rows.length === 0 ? 0 : draft.table(table).rows.length;
  appendCells(
    draft,
    table,
    rows.map((cells, index) => ({ ...cells, STT: first + index + 1 })),
  );
}

/** Only rows that the fix itself put in go, known by their source. */
function takeOut(draft: Draft, table: string, actions: readonly FixAction[], records: Records): void {
  const find = findSubjects(records);
  draft.removeRows(
    table,
    actions.flatMap((action) =>
      action.kind === "add" && action.table === table ? (find(action.source)?.rowIndex ?? []) : [],
    ),
  );
}
