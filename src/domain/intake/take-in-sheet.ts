import type { Honoree, RecipientKind } from "../awards/honoree";
import { awardInTitle } from "../awards/award-in-title";
import { parseHonorees } from "../awards/parse-honorees";
import { recipientOfWords } from "../awards/recognise-recipient";
import type { BudgetLine } from "../budget/budget-line";
import { parseBudget } from "../budget/parse-budget";
import { priceLine } from "../budget/price-line";
import type { Delegate } from "../roster/delegate";
import { parseDelegates } from "../roster/parse-delegates";
import { cellText } from "../tables/cell-text";
import type { SourceGrid } from "../tables/grid";
import type { Change, Issue, SkippedRow } from "../tables/issue";
import { indexMerges } from "../tables/merge-index";
import { readMoneyScales } from "../tables/money-unit";
import { Places } from "../tables/places";
import { readRows } from "../tables/read-rows";
import type { ReadRows } from "../tables/read-rows";
import { recogniseKind } from "../tables/recognise-kind";
import type { ListKind } from "../tables/recognise-kind";
import { hasNumbering } from "../tables/row-words";
import { isWithoutHeader, splitTables } from "../tables/split-tables";
import type { Table } from "../tables/split-tables";
import { checkColumns } from "./check-columns";
import { checkDuplicates } from "./check-duplicates";
import { fieldKeys } from "./field-keys";
import type { IntakeChoices, SourceChoice } from "./intake-choices";
import { unitInTitles } from "./unit-in-titles";
import type { ColumnReading, SheetIntake } from "./intake-result";

/** One sheet understood. */
export interface SheetTaken {
  readonly sheet: SheetIntake;
  readonly delegates: readonly Delegate[];
  readonly honorees: readonly Honoree[];
  readonly budget: readonly BudgetLine[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

type TableTaken = Omit<SheetTaken, "sheet"> & {
  readonly kind: ListKind;
  readonly taken: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns: readonly ColumnReading[];
};

/** Understands one sheet as the user said, else by reading: its tables, each of its own kind; a sheet without a list is left out with the reason. */
export function takeInSheet(grid: SourceGrid, choices: IntakeChoices = {}): SheetTaken {
  const choice = choices.sources?.find(({ file, sheet }) => file === grid.file && sheet === grid.sheet);
  const merges = indexMerges(grid);
  const tables = splitTables(grid, merges);
  const taken: TableTaken[] = [];
  for (const table of tables) taken.push(takeInTable(grid, table, { merges, above: taken, choice }));
  const skipped = [...outsideRows(grid, tables, taken), ...taken.flatMap((table) => table.skipped)];
  const rowsTaken = taken.reduce((sum, table) => sum + table.taken, 0);
  const [main] = [...taken].sort(
    (a, b) => b.taken - a.taken || Number(b.kind !== "unknown") - Number(a.kind !== "unknown"),
  );
  const delegates = taken.flatMap((table) => table.delegates);
  const honorees = taken.flatMap((table) => table.honorees);
  const kind = main?.kind ?? "unknown";
  const [first] = tables;
  const headerIndex = first === undefined || isWithoutHeader(first) ? undefined : first.header.top;
  return {
    sheet: {
      file: grid.file,
      sheet: grid.sheet,
      kind,
      headerRow: headerIndex === undefined || kind === "unknown" ? null : headerIndex + grid.firstRow,
      encoding: grid.encoding,
      rowsRead: grid.rows.length,
      rowsTaken,
      skipped: skipped.sort((a, b) => a.row - b.row),
      columns: main?.columns ?? [],
    },
    delegates,
    honorees,
    budget: taken.flatMap((table) => table.budget),
    issues: [
      ...sheetIssues(grid, kind),
      ...taken.flatMap((table) => table.issues),
      ...checkDuplicates(delegates, honorees),
    ],
    changes: taken.flatMap((table) => table.changes),
  };
}

interface TableContext {
  readonly merges: ReturnType<typeof indexMerges>;
  /** The tables above it on the sheet. */
  readonly above: readonly TableTaken[];
  readonly choice: SourceChoice | undefined;
}

function takeInTable(grid: SourceGrid, table: Table, { merges, above, choice }: TableContext): TableTaken {
  const kind = choice?.kind ?? recogniseKind(table.matches, [grid.sheet, ...table.titles]);
  const columns = readColumns(grid, table, kind);
  const nothing = { delegates: [], honorees: [], budget: [], issues: [], changes: [] };
  if (kind === "unknown") {
    return { ...nothing, kind, taken: 0, skipped: allRows(grid, table), columns };
  }
  const places = new Places(grid, table.matches, fieldKeys[kind]);
  const title = table.titles.at(-1) ?? null;
  // Above the first table stands the sheet's own title, unless it is numbered as one of several.
  const group = above.length > 0 || (title !== null && hasNumbering(title)) ? title : null;
  const alike = above.filter((other) => other.kind === kind);
  const earlier = alike.reduce((sum, { taken }) => sum + taken, 0);
  const read = readRows(grid, { merges, table, places, group, earlier });
  const records = parseRecords(grid, table, { read, places, kind, earlier: amountOf(alike) });
  const parsed = withUnitOfTitles(records, table, { places, firstRow: grid.firstRow });
  return {
    ...parsed,
    kind,
    taken: read.rows.length,
    skipped: read.skipped,
    columns,
    issues: [
      ...headerIssues(table, { ...places.at(0, null), row: 0 }),
      ...checkColumns(grid, table, { places, kind, taken: read.rows.length }),
      ...read.issues,
      ...parsed.issues,
    ],
    changes: [...read.changes, ...parsed.changes],
  };
}

const headerIssues = (table: Table, at: Issue["at"]): readonly Issue[] =>
  isWithoutHeader(table) ? [{ code: "header-missing", severity: "warning", at, params: {} }] : [];

const unitFields: ReadonlySet<string> = new Set(["orgUnit", "department", "address", "positionAndUnit"]);

/** Persons of a list without a column of units belong to the unit that the line above it names. */
function withUnitOfTitles(
  records: Omit<SheetTaken, "sheet">,
  { matches, titles }: Table,
  { places, firstRow }: { readonly places: Places; readonly firstRow: number },
): Omit<SheetTaken, "sheet"> {
  const unit = matches.some(({ field }) => unitFields.has(field)) ? null : unitInTitles(titles);
  if (unit === null) return records;
  const changes: Change[] = [...records.changes];
  const fill = <Person extends Delegate | Honoree>(person: Person): Person => {
    if (person.orgUnit !== null || ("kind" in person && person.kind !== "individual")) return person;
    const at = places.at(person.source.row - firstRow, "orgUnit");
    changes.push({ rule: "unit-from-title", at, from: "", to: unit });
    return { ...person, orgUnit: unit };
  };
  return { ...records, delegates: records.delegates.map(fill), honorees: records.honorees.map(fill), changes };
}

interface TableReading {
  readonly read: ReadRows;
  readonly places: Places;
  readonly kind: ListKind;
  readonly earlier: number;
}

const amountOf = (tables: readonly TableTaken[]): number => {
  const honorees = tables.flatMap((table) => table.honorees.map(({ typedAmount }) => typedAmount ?? 0));
  const lines = tables.flatMap((table) => table.budget.map((line) => priceLine(line).amount ?? 0));
  return [...honorees, ...lines].reduce<number>((sum, amount) => sum + amount, 0);
};

function parseRecords(
  grid: SourceGrid,
  table: Table,
  { read, places, kind, earlier }: TableReading,
): Omit<SheetTaken, "sheet"> {
  const none = { delegates: [], honorees: [], budget: [] };
  const scales = readMoneyScales(table);
  if (kind === "budget") {
    const { lines, issues, changes } = parseBudget(grid, read, { places, scales, earlier });
    return { ...none, budget: lines, issues, changes };
  }
  if (kind === "honorees") {
    const { honorees, issues, changes } = parseHonorees(grid, read, {
      places,
      listKind: listKindOf(grid, table),
      listAward: listAwardOf(grid, table),
      scales,
      earlier,
    });
    return { ...none, honorees, issues, changes };
  }
  const { delegates, issues, changes } = parseDelegates(grid, read.rows, places);
  return { ...none, delegates, issues, changes };
}

/** The award that the title, or the sheet's name, gives to a whole list that has no column of awards. */
function listAwardOf(grid: SourceGrid, { matches, titles }: Table): string | null {
  if (matches.some(({ field }) => field === "award" || field === "title" || field === "awardTick")) return null;
  const inTitles = titles.flatMap((title, index) =>
    isAwardTitle(title) ? (awardInTitle(title, titles[index + 1]) ?? []) : [],
  );
  return inTitles.at(-1) ?? awardInTitle(grid.sheet);
}

/** Not what the list is attached to: «(Kèm theo Quyết định số … về việc tặng Giấy khen)». */
const isAwardTitle = (title: string): boolean => !/^\W*(?:kèm theo|căn cứ|ban hành)/iu.test(title);

/** The kind that a whole list of honorees is of, as its sheet's name, its title or the heading of its names says; «Họ và tên» alone does not say that no household is among them. */
function listKindOf(grid: SourceGrid, table: Table): RecipientKind | null {
  const heading = table.matches.find(({ field }) => field === "name")?.heading.path.join(" ") ?? "";
  const ofHeading = recipientOfWords(heading);
  const title = [...table.titles].reverse().find((text) => /danh sách/iu.test(text)) ?? table.titles.at(-1) ?? "";
  return recipientOfWords(grid.sheet) ?? recipientOfWords(title) ?? (ofHeading === "individual" ? null : ofHeading);
}

function readColumns(grid: SourceGrid, table: Table, kind: ListKind): readonly ColumnReading[] {
  return table.header.headings
    .filter(({ text }) => text !== "")
    .map((heading) => {
      const match = table.matches.find((found) => found.heading.columnIndex === heading.columnIndex);
      const field = match ? (fieldKeys[kind][match.field] ?? null) : null;
      return {
        heading: heading.path.join(" ▸ "),
        field,
        confidence: match?.confidence ?? 0,
        reason: match?.reason ?? "no-match",
      };
    });
}

function allRows(grid: SourceGrid, table: Table): readonly SkippedRow[] {
  const rows: SkippedRow[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    rows.push({ row: row + grid.firstRow, reason: isBlank(grid, row) ? "blank" : "not-a-list" });
  }
  return rows;
}

const isBlank = (grid: SourceGrid, row: number): boolean =>
  (grid.rows[row] ?? []).every((value) => cellText(value) === "");

/** Rows of no table: above the first heading, the headings themselves, or all of a sheet without a list. */
function outsideRows(grid: SourceGrid, tables: readonly Table[], taken: readonly TableTaken[]): readonly SkippedRow[] {
  const rows: SkippedRow[] = [];
  const isList = taken.some(({ kind }) => kind !== "unknown");
  const firstTop = tables[0]?.header.top ?? grid.rows.length;
  for (let row = 0; row < firstTop; row += 1) {
    const reason = isBlank(grid, row) ? "blank" : isList ? "letterhead" : "not-a-list";
    rows.push({ row: row + grid.firstRow, reason });
  }
  for (const { header } of tables) {
    for (let row = header.top; row <= header.bottom; row += 1) {
      rows.push({ row: row + grid.firstRow, reason: isList ? "header" : "not-a-list" });
    }
    if (header.numberRow !== null) {
      rows.push({ row: header.numberRow + grid.firstRow, reason: isList ? "number-row" : "not-a-list" });
    }
  }
  return rows;
}

function sheetIssues(grid: SourceGrid, kind: ListKind): readonly Issue[] {
  const at = { file: grid.file, sheet: grid.sheet, row: 0, column: null, field: null };
  const isEmpty = grid.rows.every((_, row) => isBlank(grid, row));
  const issues: Issue[] = [];
  if (kind === "unknown" && !isEmpty)
    issues.push({ code: "not-a-list", severity: "note", at, params: { rows: grid.rows.length } });
  if (kind !== "unknown" && grid.hidden) issues.push({ code: "hidden-sheet", severity: "warning", at, params: {} });
  return issues;
}
