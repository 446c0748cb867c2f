import type { Issue } from "@/issues/issue";
import { foreignList, type ForeignList } from "@/language/words/foreign-lists";
import { cellText } from "@/sheet/cell-text";
import type { SourceGrid } from "@/sheet/grid";
import { indexMerges } from "@/sheet/merge-index";
import type { ListKind } from "@/tables/declaration/list-table";
import type { SourceChoice } from "../choices/intake-choices";
import { isWithoutHeader, splitTables, type Table } from "../columns/split-tables";
import { checkDuplicates } from "../enrich/check-duplicates";
import type { HeaderHints } from "../header/find-header";
import type { IntakeResult, NotAListReason, SheetIntake, SheetTable } from "../result/intake-result";
import { gatherRecords, type ListRecords } from "../result/list-records";
import { importTable, type TableContext, type TableTaken } from "./import-table";
import { isBlank, namedRowsAbove, outsideRows } from "./outside-rows";
import { issueOf } from "@/issues/issue-of";

/** One sheet understood. */
export interface SheetTaken extends ListRecords, Required<Pick<IntakeResult, "issues" | "changes" | "originals">> {
  readonly sheet: SheetIntake;
}

/** What is known when a sheet is read. */
export interface SheetContext extends Omit<TableContext, "merges" | "above"> {
  readonly hints: HeaderHints;
}

/** Understands one sheet as the user said, else by reading: its tables, each of its own kind; a sheet without a list is left out with the reason. */
export function importSheet(grid: SourceGrid, context: SheetContext): SheetTaken {
  const { choice, hints, partOf } = context;
  const merges = indexMerges(grid);
  const tables = choice?.kind === "unknown" ? [] : splitTables(grid, merges, hints);
  const taken: TableTaken[] = [];
  for (const table of tables) taken.push(importTable(grid, table, { ...context, merges, above: taken }));
  const isList = taken.some((table) => table.kind !== "unknown");
  const skipped = [...outsideRows(grid, tables, isList), ...taken.flatMap((table) => table.skipped)];
  const rowsTaken = taken.reduce((sum, table) => sum + table.taken, 0);
  const [main] = [...taken].sort(
    (a, b) => b.taken - a.taken || Number(b.kind !== "unknown") - Number(a.kind !== "unknown"),
  );
  const records = gatherRecords(taken);
  const kind = main?.kind ?? "unknown";
  const headerRowOf = (table: Table | undefined): number | null =>
    table === undefined || isWithoutHeader(table) ? null : table.header.top + grid.firstRow;
  const reason = kind === "unknown" ? whyNoList(grid, taken, choice) : undefined;
  return {
    sheet: {
      file: grid.file,
      sheet: grid.sheet,
      kind,
      headerRow: kind === "unknown" ? null : headerRowOf(tables[0]),
      encoding: grid.encoding,
      rowsRead: grid.rows.length,
      rowsTaken,
      skipped: skipped.sort((a, b) => a.row - b.row),
      columns: main?.columns ?? [],
      ...(reason === undefined ? {} : { reason }),
      ...(tables.length === 0
        ? {}
        : {
            tables: tables.map((table, index): SheetTable => ({
              kind: taken[index]?.kind ?? "unknown",
              headerRow: headerRowOf(table),
              rowsTaken: taken[index]?.taken ?? 0,
            })),
          }),
      ...(grid.separator === undefined ? {} : { separator: grid.separator }),
      ...(partOf === undefined ? {} : { partOf }),
    },
    ...records,
    issues: [
      ...sheetIssues(grid, kind, { reason, choice, columns: partOf === undefined ? null : columnsOfPart(grid.sheet) }),
      ...aboveIssues(grid, isList ? tables[0] : undefined),
      ...taken.flatMap((table) => table.issues),
      ...checkDuplicates(records.delegates, records.honorees),
    ],
    changes: taken.flatMap((table) => table.changes),
    originals: taken.flatMap((table) => table.originals),
  };
}

const columnsOfPart = (sheet: string): string | null => /\(([^()]+)\)$/u.exec(sheet)?.[1] ?? null;

/** Row numbers as a person writes them: 4, 7–9. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(", ");
}

function whyNoList(grid: SourceGrid, taken: readonly TableTaken[], choice: SourceChoice | undefined): NotAListReason {
  if (choice?.kind === "unknown") return "chosen";
  if (grid.rows.every((_, row) => isBlank(grid, row))) return "empty";
  if (taken.length === 0) return foreignRow(grid) ?? "no-header";
  const [foreign] = taken.flatMap((table) => table.foreign ?? []);
  if (foreign !== undefined) return foreign;
  const hasNames = taken.some(({ columns }) => columns.some(({ meaning }) => meaning === "name" || meaning === "item"));
  return hasNames ? "no-details" : "no-names";
}

function aboveIssues(grid: SourceGrid, table: Table | undefined): readonly Issue[] {
  const rows = table === undefined || isWithoutHeader(table) ? [] : namedRowsAbove(grid, table.header.top);
  const [first] = rows;
  if (first === undefined) return [];
  const at = { file: grid.file, sheet: grid.sheet, row: first + grid.firstRow, column: null, field: null };
  return [
    issueOf("rows-above-heading", at, { count: rows.length, rows: runsOf(rows.map((row) => row + grid.firstRow)) }),
  ];
}

const rowsOfHeading = 15;

/** What a sheet lists whose heading has no words of ours. */
function foreignRow(grid: SourceGrid): ForeignList | null {
  const rows = grid.rows.slice(0, rowsOfHeading).map((row) => row.map(cellText));
  for (const [index, headings] of rows.entries()) {
    if (headings.filter((text) => text !== "").length < 3) continue;
    const foreign = foreignList(headings, [grid.sheet, ...rows.slice(0, index).flat()]);
    if (foreign !== null) return foreign;
  }
  return null;
}

interface SheetVerdict {
  readonly reason: NotAListReason | undefined;
  readonly choice: SourceChoice | undefined;
  /** The columns of a part, `A:D`. */
  readonly columns: string | null;
}

function sheetIssues(grid: SourceGrid, kind: ListKind, { reason, choice, columns }: SheetVerdict): readonly Issue[] {
  const at = { file: grid.file, sheet: grid.sheet, row: 0, column: null, field: null };
  const issues: Issue[] = [];
  if (reason !== undefined && reason !== "empty" && reason !== "payroll")
    issues.push(issueOf("not-a-list", at, { rows: grid.rows.length, reason }));
  if (columns !== null) issues.push(issueOf("tables-side-by-side", at, { columns }));
  if (kind !== "unknown" && choice?.hiddenRows === "leave" && grid.hiddenRows.length > 0) {
    const rows = grid.hiddenRows.map((row) => row + grid.firstRow);
    issues.push(issueOf("hidden-rows-left", at, { count: rows.length, rows: runsOf(rows) }));
  }
  if (kind !== "unknown" && grid.hidden) issues.push(issueOf("hidden-sheet", at, {}));
  return issues;
}
