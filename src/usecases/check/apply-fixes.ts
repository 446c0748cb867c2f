import { useCase, workbookTables } from "../use-case";
import type { CellWrite, Draft, TableContent } from "@/workbook/draft";
import { fixesOf } from "../fixes/fixes-of";
import type { Fix, FixCells, FixContext, FixId } from "../fixes/fix";
import type { CellValue, Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { vietnamese } from "@/messages/vietnamese";
import { evaluateWorkbook, type EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { fixEntries, lastFix, type FixAction } from "@/workbook/journal/fix-entries";
import { formulaHeadings, type ListTable } from "@/tables/declaration/list-table";
import { headingsOf } from "@/tables/declaration/table-declaration";
import { findSubjects, type PlacedSubject } from "./fix-subjects";
import { readJournal } from "@/workbook/journal/read-journal";
import { writeJournal } from "@/workbook/journal/write-journal";
import { contentOf } from "@/workbook/records/read-records";

/** An issue with the fix that the user chose for it. */
export interface FixRequest {
  readonly issue: Issue;
  readonly fix: Pick<Fix, "id" | "params">;
}

/** What one click did. */
export interface AppliedFixes {
  readonly rows: number;
  readonly cells: number;
  /** Requests whose row is gone or says something else by now, so that nothing was done about them. */
  readonly passedOver: number;
}

const isOfRow = (one: Source, other: Source): boolean =>
  one.file === other.file && one.sheet === other.sheet && one.row === other.row;

/** What fixes may look up in a workbook. */
export function fixContext({ records, law, meeting, assessed }: EvaluatedWorkbook): FixContext {
  const find = findSubjects(records);
  return {
    recordOf: (source) => find(source)?.subject ?? null,
    unsettled: (code) => ({
      rows: assessed.flatMap(({ honoree, priced }) =>
        priced.payer === "unsettled" && priced.code === code
          ? [{ source: honoree.source, award: honoree.awardText ?? "" }]
          : [],
      ),
      levels: law.competences.find((rule) => rule.code === code)?.levels ?? [],
    }),
    alike: (source, award) => {
      const own = assessed.find(({ honoree }) => honoree.awardText === award && isOfRow(honoree.source, source));
      const rows = assessed.filter(
        ({ honoree, priced }) =>
          honoree.awardText === award && honoree.note === own?.honoree.note && priced.amount === own.priced.amount,
      );
      return {
        rows: rows.map(({ honoree }) => ({ source: honoree.source, award })),
        amount: own?.priced.amount ?? null,
      };
    },
    norms: law.norms.filter(({ kind }) => kind === "award"),
    period: meeting.period,
  };
}

/**
 * Does what the user clicked, for one row or for many: writes cells, takes rows out, puts rows beside others; every cell is noted in
 * «Nhật ký» with its old and new value. Each fix is found again in the workbook as it is, so that an old list in the pane overwrites
 * nothing. Decisions about persons are not made here (`decide-people.ts`).
 */
export const applyFixes = useCase<readonly FixRequest[], AppliedFixes>({
  step: "applyFixes",
  reads: workbookTables,
  work(draft, requests) {
    const evaluated = evaluateWorkbook(draft);
    const plan = planActions(requests, evaluated);
    if (plan.actions.length === 0) return { rows: 0, cells: 0, passedOver: requests.length };
    const tables = [...plan.tables.keys()];
    for (const table of tables) writeTable(draft, table, plan);
    noteFixes(draft, plan);
    for (const table of tables) removeFrom(draft, table, plan);
    return {
      rows: plan.rows,
      cells: plan.actions.filter(({ kind }) => kind === "write").length,
      passedOver: plan.passedOver,
    };
  },
});

/** What is to be done in one table. */
interface TableActions {
  readonly writes: CellWrite[];
  /** Rows to come, by heading. */
  readonly added: Readonly<Record<string, CellValue>>[];
  readonly removed: Set<number>;
}

interface Plan {
  readonly actions: readonly FixAction[];
  /** By the Excel names of tables. */
  readonly tables: ReadonlyMap<string, TableActions>;
  readonly what: string;
  readonly rows: number;
  readonly passedOver: number;
}

function planActions(requests: readonly FixRequest[], evaluated: EvaluatedWorkbook): Plan {
  const find = findSubjects(evaluated.records);
  const context = fixContext(evaluated);
  const plans = new Map<string, TablePlan>();
  const ids = new Set<FixId>();
  let rows = 0;
  let done = 0;
  for (const { issue, fix: wanted } of requests) {
    const placed = find(issue.at, issue.params);
    const fix =
      placed === null ? undefined : fixesOf(issue, placed.subject, context).find((each) => isSame(each, wanted));
    if (placed === null || fix === undefined || fix.verdict !== undefined) continue;
    const { table } = placed;
    const plan = plans.get(table.name) ?? new TablePlan(table, contentOf(evaluated.records, table));
    plans.set(table.name, plan);
    let wasDone = false;
    const alike = (fix.also ?? []).flatMap(({ source, award }) => find(source, { award }) ?? []);
    for (const each of [placed, ...alike])
      if (plan.add(fix, each)) {
        ids.add(fix.id);
        rows += 1;
        wasDone = true;
      }
    if (wasDone) done += 1;
  }
  return {
    actions: [...plans.values()].flatMap(({ actions }) => actions),
    tables: new Map([...plans].map(([name, { todo }]) => [name, todo])),
    what: [...ids].map((id) => vietnamese(`pane:fixKind.${id}`)).join("; "),
    rows,
    passedOver: requests.length - done,
  };
}

const isSame = (fix: Fix, wanted: FixRequest["fix"]): boolean =>
  fix.id === wanted.id && JSON.stringify(fix.params) === JSON.stringify(wanted.params);

/** Between a row and the next there is room for this many rows that come out of it. */
const ROOM = 100;

/** Gathers what is to be done in one table; the first fix of a cell counts. */
class TablePlan {
  readonly actions: FixAction[] = [];
  readonly todo: TableActions = { writes: [], added: [], removed: new Set() };
  readonly #touched = new Set<string>();

  constructor(
    readonly table: ListTable,
    readonly content: TableContent,
  ) {}

  /** False when the row or its cells were dealt with already. */
  add(fix: Fix, placed: PlacedSubject): boolean {
    if (this.todo.removed.has(placed.rowIndex)) return false;
    if (fix.removesRow === true) this.#remove(placed);
    else {
      const cells = this.#cellsOf(fix.writes).filter(
        ([heading, to]) =>
          !this.#touched.has(`${placed.rowIndex} ${heading}`) && this.#valueOf(placed.rowIndex, heading) !== to,
      );
      if (cells.length === 0) return false;
      for (const [heading, to] of cells) this.#write(placed, heading, to);
      (fix.adds ?? []).forEach((writes, index) => this.#add(placed, writes, index + 1));
    }
    return true;
  }

  /** Cells by heading; a column that this workbook does not have is left out. */
  #cellsOf(cells: FixCells): readonly (readonly [string, CellValue])[] {
    const columns = headingsOf(this.table);
    return Object.entries(cells).flatMap(([field, value]) => {
      const heading = columns[field];
      return heading !== undefined && this.content.headings.includes(heading) ? [[heading, value] as const] : [];
    });
  }

  /** What was taken in or typed in a row; the table's formulas are its own. */
  #rowOf(rowIndex: number): Readonly<Record<string, CellValue>> {
    const formulas = formulaHeadings(this.table);
    const typed = this.content.headings.filter((heading) => !formulas.has(heading));
    return Object.fromEntries(typed.map((heading) => [heading, this.#valueOf(rowIndex, heading)]));
  }

  #valueOf(rowIndex: number, heading: string): CellValue {
    return this.content.rows[rowIndex]?.[this.content.headings.indexOf(heading)] ?? null;
  }

  #write({ subject, rowIndex }: PlacedSubject, heading: string, to: CellValue): void {
    const from = this.#valueOf(rowIndex, heading);
    const { source } = subject.record;
    this.#touched.add(`${rowIndex} ${heading}`);
    this.todo.writes.push({ rowIndex, heading, value: to });
    this.actions.push({ kind: "write", table: this.table.name, heading, from, to, source });
  }

  /** The row's own cells, but for those that the fix says otherwise. */
  #add(placed: PlacedSubject, writes: FixCells, index: number): void {
    const { subject, rowIndex } = placed;
    const { file, sheet, row } = subject.record.source;
    const { ordinal = "", sourceRow = "" } = headingsOf(this.table);
    const isOwn = file === "";
    const cells = this.#rowOf(rowIndex);
    const at = { file, sheet, row: row + index / ROOM };
    const fresh: Record<string, CellValue> = { ...cells, ...Object.fromEntries(this.#cellsOf(writes)) };
    fresh[ordinal] = this.content.rows.length + this.todo.added.length + 1;
    if (!isOwn) fresh[sourceRow] = at.row;
    this.todo.added.push(fresh);
    this.actions.push({ kind: "add", table: this.table.name, source: at });
  }

  #remove({ subject, rowIndex }: PlacedSubject): void {
    const cells = this.#rowOf(rowIndex);
    this.todo.removed.add(rowIndex);
    this.actions.push({ kind: "remove", table: this.table.name, cells, source: subject.record.source });
  }
}

function writeTable(draft: Draft, table: string, plan: Plan): void {
  const todo = plan.tables.get(table);
  if (todo === undefined) return;
  draft.writeCells(table, todo.writes);
  appendCells(draft, table, todo.added);
}

function noteFixes(draft: Draft, { actions, what }: Plan): void {
  const journal = readJournal(draft);
  writeJournal(draft, journal, { entries: fixEntries((lastFix(journal)?.batch ?? 0) + 1, what, actions) });
}

/** Rows go last, and what is left is numbered again. */
function removeFrom(draft: Draft, table: string, { tables }: Plan): void {
  const removed = [...(tables.get(table)?.removed ?? [])];
  if (removed.length === 0) return;
  draft.removeRows(table, removed);
  numberRows(draft, table);
}

/** Numbers the rows of a table from 1. */
export function numberRows(draft: Draft, table: string): void {
  draft.writeColumns(table, { STT: draft.table(table).rows.map((_, index) => index + 1) });
}

/** Appends rows that are given by heading. */
export function appendCells(draft: Draft, table: string, rows: readonly Readonly<Record<string, CellValue>>[]): void {
  const headings = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  draft.appendRows(
    table,
    headings,
    rows.map((cells) => headings.map((heading) => cells[heading] ?? null)),
  );
}
