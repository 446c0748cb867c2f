import type { Honoree, RecipientKind } from "@/domain/model/honoree";
import { awardInTitle } from "@/domain/recognition/award-in-title";
import { parseHonorees } from "../records/parse-honorees";
import { recipientOfWords } from "@/domain/recognition/recognise-recipient";
import type { BudgetLine } from "@/domain/model/budget-line";
import { parseBudget } from "../records/parse-budget";
import { priceLine } from "@/domain/budget/price-line";
import type { Delegate } from "@/domain/model/delegate";
import { parseDelegates } from "../records/parse-delegates";
import { postFirst } from "@/language/names/split-position-and-unit";
import { cellText } from "@/sheet/cell-text";
import type { Source, SourceGrid } from "@/sheet/grid";
import type { Field, Heading } from "@/fields/field";
import type { HeaderHints } from "../header/find-header";
import type { Change, Issue, Place, SkippedRow } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { headingKey } from "@/language/words/heading-key";
import { headingMeanings } from "@/fields/heading-meaning";
import { indexMerges } from "@/sheet/merge-index";
import { readMoneyScales } from "../money/money-unit";
import { Places } from "../rows/places";
import { readRows, type ReadRows } from "../rows/read-rows";
import type { ListKind } from "../kinds/recognise-kind";
import { hasGroupNumbering, hasNumbering } from "@/language/words/row-words";
import { isWithoutHeader, splitTables, type Table } from "../columns/split-tables";
import { checkColumns } from "../enrich/check-columns";
import { checkDuplicates } from "../enrich/check-duplicates";
import { fieldKeys } from "../columns/field-keys";
import type { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import { chooseColumns, memoryKey } from "../columns/choose-columns";
import type { IntakeChoices, SourceChoice } from "../choices/intake-choices";
import type { ColumnReading, NotAListReason, SheetIntake, SheetTable } from "../result/intake-result";
import { readDelegates, readHonorees, type UnknownAbbreviations } from "../enrich/read-abbreviations";
import { originalRows, type OriginalRow } from "../result/original-rows";
import { unitInLetterhead, unitInTitles } from "../enrich/unit-in-titles";
import { numberedUnits, saysNumber, unitBeforeNumber } from "@/language/words/numbered-units";

/** One sheet understood. */
export interface SheetTaken {
  readonly sheet: SheetIntake;
  readonly delegates: readonly Delegate[];
  readonly honorees: readonly Honoree[];
  readonly budget: readonly BudgetLine[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  /** Rows with an error, as they stood. */
  readonly originals?: readonly OriginalRow[];
}

type TableTaken = Omit<SheetTaken, "sheet"> & {
  readonly kind: ListKind;
  readonly taken: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns: readonly ColumnReading[];
  readonly titles: readonly string[];
};

/** What is known when a sheet is read. */
export interface SheetContext {
  readonly choices: IntakeChoices;
  /** What the user said of this sheet. */
  readonly choice: SourceChoice | undefined;
  readonly hints: HeaderHints;
  readonly book: AbbreviationDictionary;
  readonly unknown: UnknownAbbreviations;
  readonly partOf?: string | undefined;
  /** Told now and then how many rows of the sheet have been read. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** Understands one sheet as the user said, else by reading: its tables, each of its own kind; a sheet without a list is left out with the reason. */
export function importSheet(grid: SourceGrid, context: SheetContext): SheetTaken {
  const { choice, hints, partOf } = context;
  const merges = indexMerges(grid);
  const tables = choice?.kind === "unknown" ? [] : splitTables(grid, merges, hints);
  const taken: TableTaken[] = [];
  for (const table of tables) taken.push(importTable(grid, table, { ...context, merges, above: taken }));
  const skipped = [...outsideRows(grid, tables, taken), ...taken.flatMap((table) => table.skipped)];
  const rowsTaken = taken.reduce((sum, table) => sum + table.taken, 0);
  const [main] = [...taken].sort(
    (a, b) => b.taken - a.taken || Number(b.kind !== "unknown") - Number(a.kind !== "unknown"),
  );
  const delegates = taken.flatMap((table) => table.delegates);
  const honorees = taken.flatMap((table) => table.honorees);
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
    delegates,
    honorees,
    budget: taken.flatMap((table) => table.budget),
    issues: [
      ...sheetIssues(grid, kind, { reason, choice, columns: partOf === undefined ? null : columnsOfPart(grid.sheet) }),
      ...taken.flatMap((table) => table.issues),
      ...checkDuplicates(delegates, honorees),
    ],
    changes: taken.flatMap((table) => table.changes),
    originals: taken.flatMap((table) => table.originals ?? []),
  };
}

/** «II. CÁ NHÂN» below a table of honorees goes on with it, where money is paid there too: the sheet's title is also its own. */
function titlesAbove({ matches }: Table, above: readonly TableTaken[]): readonly string[] {
  const isPaid = matches.some(({ field }) => field === "money" || field === "amount");
  return isPaid && above.length > 0 && above.every(({ kind }) => kind === "honorees") ? (above[0]?.titles ?? []) : [];
}

interface TableContext extends SheetContext {
  readonly merges: ReturnType<typeof indexMerges>;
  /** The tables above it on the sheet. */
  readonly above: readonly TableTaken[];
}

function importTable(grid: SourceGrid, found: Table, context: TableContext): TableTaken {
  const { merges, above, choice, onRows } = context;
  const { table, kind } = chooseColumns(found, {
    ...context,
    titles: [grid.sheet, ...titlesAbove(found, above), ...found.titles],
    firstColumn: grid.firstColumn,
    hiddenColumns: grid.hiddenColumns,
  });
  const columns = readColumns(grid, table, kind);
  const nothing = { delegates: [], honorees: [], budget: [], issues: [], changes: [] };
  if (kind === "unknown") {
    return { ...nothing, kind, taken: 0, skipped: allRows(grid, table), columns, titles: table.titles };
  }
  const places = new Places(grid, table.matches, fieldKeys[kind]);
  const title = table.titles.at(-1) ?? null;
  // Above the first table stands the sheet's own title, unless it is numbered as one of several.
  const isNumbered = title !== null && (hasGroupNumbering(title) || (hasNumbering(title) && /^\D*0?1\D/u.test(title)));
  const group = above.length > 0 || isNumbered ? title : null;
  const alike = above.filter((other) => other.kind === kind);
  const earlier = alike.reduce((sum, { taken }) => sum + taken, 0);
  const left = choice?.hiddenRows === "leave" ? new Set(grid.hiddenRows) : undefined;
  const read = readRows(grid, { merges, table, places, group, earlier, left, onRows });
  const records = parseRecords(grid, table, { read, places, kind, earlier: amountOf(alike) });
  const at = { places, firstRow: grid.firstRow };
  const named = withNumberedUnits(withUnitOfTitles(records, table, at), table, at);
  const posted = withPostOfHeading(named, table, { ...at, isPart: context.partOf !== undefined });
  const parsed = withAbbreviations(posted, context, (row, field) => places.at(row - grid.firstRow, field));
  return {
    ...parsed,
    kind,
    taken: read.rows.length,
    skipped: read.skipped,
    columns,
    titles: table.titles,
    issues: [
      ...headerIssues(table, { ...places.at(0, null), row: 0 }),
      ...checkColumns(grid, table, { places, kind, taken: read.rows.length, hiddenColumns: choice?.hiddenColumns }),
      ...read.issues,
      ...parsed.issues,
    ],
    changes: [...read.changes, ...parsed.changes],
    originals: originalRows(grid, table, { kind, rows: read.rows, issues: parsed.issues }),
  };
}

function withAbbreviations(
  records: Omit<SheetTaken, "sheet">,
  { book, unknown }: SheetContext,
  placeOf: (row: number, field: "position" | "orgUnit" | "award") => Place,
): Omit<SheetTaken, "sheet"> {
  const changes: Change[] = [];
  const context = {
    book,
    unknown,
    changes,
    at: ({ row }: Source, field: "position" | "orgUnit" | "award") => placeOf(row, field),
  };
  const delegates = readDelegates(records.delegates, context);
  const honorees = readHonorees(records.honorees, context);
  return changes.length === 0
    ? { ...records, delegates, honorees }
    : { ...records, delegates, honorees, changes: [...records.changes, ...changes] };
}

const headerIssues = (table: Table, at: Issue["at"]): readonly Issue[] =>
  isWithoutHeader(table) ? [issueOf("header-missing", at, {})] : [];

const unitFields: ReadonlySet<string> = new Set(["orgUnit", "department", "address", "positionAndUnit"]);

/** Persons of a list without a column of units belong to the unit that the line above it names. */
function withUnitOfTitles(
  records: Omit<SheetTaken, "sheet">,
  { matches, titles }: Table,
  { places, firstRow }: { readonly places: Places; readonly firstRow: number },
): Omit<SheetTaken, "sheet"> {
  if (matches.some(({ field }) => unitFields.has(field))) return records;
  // Groups of a list may be its units, so that a letterhead is only of who sent it.
  const people = [...records.delegates, ...records.honorees];
  const hasGroups = people.some(({ group, orgUnit }) => group !== null || orgUnit !== null);
  const unit = unitInTitles(titles) ?? (hasGroups ? null : unitInLetterhead(titles));
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

/** «5» and «Số 5» under «Tổ dân phố» are «Tổ dân phố số 5»: elsewhere a number alone names no unit. */
function withNumberedUnits(
  records: Omit<SheetTaken, "sheet">,
  { matches }: Table,
  { places, firstRow }: { readonly places: Places; readonly firstRow: number },
): Omit<SheetTaken, "sheet"> {
  const heading = matches.find(({ field }) => field === "orgUnit")?.heading.path.at(-1) ?? "";
  const [, word] = numberedUnits.exec(headingKey(heading)) ?? [];
  if (word === undefined) return records;
  const unit = unitBeforeNumber(word);
  const changes: Change[] = [...records.changes];
  const fill = <Person extends Delegate | Honoree>(person: Person): Person => {
    const [, number] = /^(?:số )?(\d{1,3}[A-Za-z]?)$/iu.exec(person.orgUnit ?? "") ?? [];
    if (number === undefined) return person;
    const orgUnit = `${unit} ${saysNumber.test(word) ? "số " : ""}${number}`;
    const at = places.at(person.source.row - firstRow, "orgUnit");
    changes.push({ rule: "unit-number", at, from: person.orgUnit ?? "", to: orgUnit });
    return { ...person, orgUnit };
  };
  return { ...records, delegates: records.delegates.map(fill), honorees: records.honorees.map(fill), changes };
}

/** Persons under a heading that is a post («Bí thư chi bộ», «Tổ trưởng ▸ Họ và tên») hold it, where the list has no column of posts. */
function withPostOfHeading(
  records: Omit<SheetTaken, "sheet">,
  { matches, titles }: Table,
  { places, firstRow, isPart }: { readonly places: Places; readonly firstRow: number; readonly isPart: boolean },
): Omit<SheetTaken, "sheet"> {
  if (matches.some(({ field }) => field === "position" || field === "positionAndUnit")) return records;
  const path = matches.find(({ field }) => field === "name")?.heading.path ?? [];
  const post = [...path, ...(isPart ? titles.slice(-1) : [])].find((text) => postFirst.test(text.trim()));
  if (post === undefined) return records;
  const position = post.replace(/\s+/gu, " ").trim();
  const changes: Change[] = [...records.changes];
  const delegates = records.delegates.map((delegate): Delegate => {
    if (delegate.position !== null) return delegate;
    const at = places.at(delegate.source.row - firstRow, "position");
    changes.push({ rule: "post-from-heading", at, from: "", to: position });
    return { ...delegate, position };
  });
  return { ...records, delegates, changes };
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

function readColumns(grid: SourceGrid, table: Table, kind: ListKind): readonly ColumnReading[] {
  return table.header.headings
    .filter(({ text }) => text !== "" || isWithoutHeader(table))
    .map((heading) => {
      const match = table.matches.find((found) => found.heading.columnIndex === heading.columnIndex);
      const field = match ? (fieldKeys[kind][match.field] ?? null) : null;
      return {
        heading: heading.path.join(" ▸ "),
        field,
        confidence: match?.confidence ?? 0,
        reason: match?.reason ?? "no-match",
        columnNumber: heading.columnIndex + grid.firstColumn,
        headingKey: memoryKey(heading),
        meaning: match?.field ?? null,
        alternatives: alternativesOf(heading, match?.field),
      };
    });
}

/** What else a heading may mean by its words, on each of its levels. */
function alternativesOf({ path }: Heading, taken: Field | undefined): readonly Field[] {
  const fields = [...path].reverse().flatMap((text) => headingMeanings(text).map(({ field }) => field));
  return [...new Set(fields)].filter((field) => field !== taken && field !== "other");
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

function whyNoList(grid: SourceGrid, taken: readonly TableTaken[], choice: SourceChoice | undefined): NotAListReason {
  if (choice?.kind === "unknown") return "chosen";
  if (grid.rows.every((_, row) => isBlank(grid, row))) return "empty";
  if (taken.length === 0) return "no-header";
  const hasNames = taken.some(({ columns }) => columns.some(({ meaning }) => meaning === "name" || meaning === "item"));
  return hasNames ? "no-details" : "no-names";
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
  if (reason !== undefined && reason !== "empty")
    issues.push(issueOf("not-a-list", at, { rows: grid.rows.length, reason }));
  if (columns !== null) issues.push(issueOf("tables-side-by-side", at, { columns }));
  if (kind !== "unknown" && choice?.hiddenRows === "leave" && grid.hiddenRows.length > 0) {
    const rows = grid.hiddenRows.map((row) => row + grid.firstRow);
    issues.push(issueOf("hidden-rows-left", at, { count: rows.length, rows: runsOf(rows) }));
  }
  if (kind !== "unknown" && grid.hidden) issues.push(issueOf("hidden-sheet", at, {}));
  return issues;
}
