import type { ListRecord } from "@/domain/model/list-record";
import type { Change, Issue, SkippedRow } from "@/issues/issue";
import type { AbbreviationDictionary } from "@/language/words/abbreviation-dictionary";
import { foreignList, isPayHeading, type ForeignList } from "@/language/words/foreign-lists";
import { speaksOfGuests } from "@/language/words/seat-words";
import { hasGroupNumbering, hasNumbering } from "@/language/words/row-words";
import type { SourceGrid } from "@/sheet/grid";
import type { MergeIndex } from "@/sheet/merge-index";
import type { ListKind } from "@/tables/declaration/list-table";
import type { ListKinds } from "@/tables/list-kinds";
import type { IntakeChoices, SourceChoice } from "../choices/intake-choices";
import { chooseColumns } from "../columns/choose-columns";
import { hasAwardGroups, settleRecipients } from "../columns/settle-recipients";
import { isWithoutHeader, type Table } from "../columns/split-tables";
import { checkColumns } from "../enrich/check-columns";
import { completePeople } from "../enrich/complete-people";
import { readShortForms, type UnknownAbbreviations } from "../enrich/read-abbreviations";
import { profileColumn } from "../header/profile-column";
import { readMoneyScales } from "../money/money-unit";
import { readList } from "../records/read-list";
import type { ColumnReading } from "../result/intake-result";
import { originalRows, type OriginalRow } from "../result/original-rows";
import { Places } from "../rows/places";
import { readRows } from "../rows/read-rows";
import { allRows } from "./outside-rows";
import { readColumns } from "./read-columns";
import { issueOf } from "@/issues/issue-of";

/** One table of a sheet understood. */
export interface TableTaken {
  readonly kind: ListKind;
  /** What it is a list of, where it is none of ours. */
  readonly foreign?: ForeignList;
  readonly records: readonly ListRecord[];
  /** Rows that gave records. */
  readonly taken: number;
  /** Sum of the records' amounts. */
  readonly amount: number;
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  /** Rows with an error, as they stood. */
  readonly originals: readonly OriginalRow[];
  readonly skipped: readonly SkippedRow[];
  readonly columns: readonly ColumnReading[];
  readonly titles: readonly string[];
}

/** What is known when a table is read. */
export interface TableContext {
  readonly lists: ListKinds;
  readonly choices: IntakeChoices;
  /** What the user said of this sheet. */
  readonly choice: SourceChoice | undefined;
  readonly book: AbbreviationDictionary;
  readonly unknown: UnknownAbbreviations;
  readonly partOf?: string | undefined;
  /** Told now and then how many rows of the sheet have been read. */
  readonly onRows?: ((rows: number) => void) | undefined;
  readonly merges: MergeIndex;
  /** The tables above it on the sheet. */
  readonly above: readonly TableTaken[];
}

/** Understands one table: which of its columns mean what, its kind, its records, and everything doubtful about it. */
export function importTable(grid: SourceGrid, found: Table, context: TableContext): TableTaken {
  const { lists, merges, above, choice, onRows } = context;
  const titles = [grid.sheet, ...titlesAbove(found, above), ...found.titles];
  const chosen = chooseColumns(settleRecipients(found, titles), {
    ...context,
    titles,
    firstColumn: grid.firstColumn,
    hiddenColumns: grid.hiddenColumns,
  });
  const { table } = chosen;
  // What the user says it is, it is.
  const foreign = choice?.kind === undefined ? foreignTable(grid, table) : null;
  const isAwarded =
    choice?.kind === undefined &&
    chosen.kind === "delegates" &&
    !titles.some(speaksOfGuests) &&
    hasAwardGroups(grid, table);
  const kind = foreign !== null ? "unknown" : isAwarded ? "honorees" : chosen.kind;
  const columns = readColumns(grid, table, { kind, lists });
  const into = lists.table(kind);
  if (into === undefined) return nothingOf(grid, table, { columns, foreign });
  const places = new Places(grid, table.matches, lists.keys(kind));
  const alike = above.filter((other) => other.kind === kind);
  const earlier = alike.reduce((sum, { taken }) => sum + taken, 0);
  const left = choice?.hiddenRows === "leave" ? new Set(grid.hiddenRows) : undefined;
  const group = groupAbove(table, above);
  const read = readRows(grid, { merges, table, places, group, earlier, left, onRows });
  const records = readList({
    grid,
    table,
    into,
    read,
    places,
    scales: readMoneyScales(table),
    earlier: alike.reduce((sum, { amount }) => sum + amount, 0),
  });
  const people = { table, places, firstRow: grid.firstRow, isPart: context.partOf !== undefined };
  const parsed = readShortForms(completePeople(records, people), {
    ...context,
    at: ({ row }, field) => places.at(row - grid.firstRow, field),
  });
  return {
    records: parsed.records,
    kind,
    taken: read.rows.length,
    amount: records.amount,
    skipped: read.skipped,
    columns,
    titles: table.titles,
    issues: [
      ...headerIssues(table, { ...places.at(0, null), row: 0 }),
      ...checkColumns(grid, table, {
        places,
        keys: lists.keys(kind),
        taken: read.rows.length,
        hiddenColumns: choice?.hiddenColumns,
      }),
      ...read.issues,
      ...records.issues,
    ],
    changes: [...read.changes, ...parsed.changes],
    originals: originalRows(grid, table, { kind, rows: read.rows, issues: records.issues }),
  };
}

/** Awards that stand in the rows make it a list of honorees, whatever else it has. */
function foreignTable(grid: SourceGrid, table: Table): ForeignList | null {
  const { header, matches, titles } = table;
  const isAwarded = matches.some(
    ({ field, heading }) =>
      field === "awardTick" ||
      ((field === "award" || field === "title") && profileColumn(grid, heading.columnIndex, table).awards >= 0.5),
  );
  if (isAwarded) return null;
  const headings = header.headings.flatMap(({ path }) => [path.join(" "), path.at(-1) ?? ""]);
  return foreignList([...new Set(headings)], [grid.sheet, ...titles]);
}

/** Told at the list with the headings that say so, before anything is taken. */
function payrollIssue(grid: SourceGrid, { header, titles }: Table): Issue {
  const headings = header.headings
    .filter(({ path }) => isPayHeading(path.join(" ")))
    .map(({ text }) => `«${text.replace(/\s+/gu, " ")}»`);
  const at = { file: grid.file, sheet: grid.sheet, row: 0, column: null, field: null };
  return issueOf("list-like-payroll", at, { headings: headings.join(", ") || titles.join(", ") });
}

const nothingOf = (
  grid: SourceGrid,
  table: Table,
  { columns, foreign }: { readonly columns: readonly ColumnReading[]; readonly foreign: ForeignList | null },
): TableTaken => ({
  kind: "unknown",
  ...(foreign === null ? {} : { foreign }),
  records: [],
  taken: 0,
  amount: 0,
  issues: foreign === "payroll" ? [payrollIssue(grid, table)] : [],
  changes: [],
  originals: [],
  skipped: allRows(grid, table),
  columns,
  titles: table.titles,
});

/** Above the first table stands the sheet's own title, unless it is numbered as one of several. */
function groupAbove({ titles }: Table, above: readonly TableTaken[]): string | null {
  const title = titles.at(-1) ?? null;
  const isNumbered = title !== null && (hasGroupNumbering(title) || (hasNumbering(title) && /^\D*0?1\D/u.test(title)));
  return above.length > 0 || isNumbered ? title : null;
}

/** «II. CÁ NHÂN» below a table of honorees goes on with it, where money is paid there too: the sheet's title is also its own. */
function titlesAbove({ matches }: Table, above: readonly TableTaken[]): readonly string[] {
  const isPaid = matches.some(({ field }) => field === "money" || field === "amount");
  return isPaid && above.length > 0 && above.every(({ kind }) => kind === "honorees") ? (above[0]?.titles ?? []) : [];
}

const headerIssues = (table: Table, at: Issue["at"]): readonly Issue[] =>
  isWithoutHeader(table) ? [issueOf("header-missing", at, {})] : [];
