import type { CellValue } from "@/sheet/grid";
import { appendCells } from "./apply-fixes";
import { doOrUndo, type Step } from "./do-or-undo";
import { lastFix, type FixAction, type FixedTable } from "@/workbook/journal/fix-entries";
import { findSubjects, tableOf } from "./fix-subjects";
import { flowSteps } from "../progress-steps";
import type { CellWrite, Workbook } from "@/workbook/legacy-workbook";
import type { World } from "../ports";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords, type Records } from "@/workbook/records/read-records";
import { writeJournal } from "@/workbook/journal/write-journal";

/** What an undoing did. */
export interface UndoneFixes {
  readonly actions: number;
  /** Cells that somebody has changed again since, or whose row is gone: they were left as they are. */
  readonly kept: number;
}

/**
 * Undoes the last click on a fix, as «Nhật ký» tells it: cells get their old values, rows that went come back below the others, rows that
 * came go; its entries are taken out. A cell that holds another value by now is left alone. A refusal leaves the workbook as it was.
 */
export async function undoFixes({ workbook, onStep }: Pick<World, "workbook" | "onStep">): Promise<UndoneFixes> {
  onStep?.(flowSteps.readTables);
  const records = await readRecords(workbook);
  const journal = await readJournal(workbook);
  const last = lastFix(journal);
  if (last === null) return { actions: 0, kept: 0 };
  onStep?.(flowSteps.applyFixes);
  const writes = writesBack(last.actions, records);
  await doOrUndo([
    ...tables.flatMap((table) => [
      ...backSteps(workbook, table, writes),
      ...comeBackSteps(workbook, table, last.actions, records),
    ]),
    ...tables.flatMap((table) => goSteps(workbook, table, last.actions, records)),
    { run: () => writeJournal(workbook, journal, { removed: last.entries }), undo: () => Promise.resolve() },
  ]);
  const wanted = last.actions.filter(({ kind }) => kind === "write").length;
  return { actions: last.actions.length, kept: wanted - writes.length };
}

const tables = ["DaiBieu", "KhenThuong", "DuToan"] as const satisfies readonly FixedTable[];

interface BackWrite {
  readonly table: FixedTable;
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
    if (placed === null || tableOf[placed.subject.kind].table !== table) return [];
    const { headings, rows } = records.tables[table];
    const now = rows[placed.rowIndex]?.[headings.indexOf(heading)] ?? null;
    return String(now ?? "") === String(to ?? "") ? [{ table, rowIndex: placed.rowIndex, heading, from, to }] : [];
  });
}

function backSteps(workbook: Workbook, table: FixedTable, writes: readonly BackWrite[]): readonly Step[] {
  const here = writes.filter((write) => write.table === table);
  const cells = (side: "from" | "to"): readonly CellWrite[] =>
    here.map(({ rowIndex, heading, [side]: value }) => ({ rowIndex, heading, value }));
  return [
    {
      run: () => workbook.writeCells(table, cells("from")),
      undo: () => workbook.writeCells(table, cells("to")),
    },
  ];
}

function comeBackSteps(
  workbook: Workbook,
  table: FixedTable,
  actions: readonly FixAction[],
  records: Records,
): readonly Step[] {
  const rows = actions.flatMap((action) => (action.kind === "remove" && action.table === table ? [action.cells] : []));
  const first = records.tables[table].rows.length;
  const numbered = rows.map((cells, index) => ({ ...cells, STT: first + index + 1 }));
  return [
    {
      run: () => appendCells(workbook, table, numbered),
      undo: () =>
        workbook.removeRows(
          table,
          rows.map((_, index) => first + index),
        ),
    },
  ];
}

/** Only rows that the fix itself put in go, known by their source. */
function goSteps(
  workbook: Workbook,
  table: FixedTable,
  actions: readonly FixAction[],
  records: Records,
): readonly Step[] {
  const find = findSubjects(records);
  const positions = actions.flatMap((action) =>
    action.kind === "add" && action.table === table ? (find(action.source)?.rowIndex ?? []) : [],
  );
  return [{ run: () => workbook.removeRows(table, positions), undo: () => Promise.resolve() }];
}
