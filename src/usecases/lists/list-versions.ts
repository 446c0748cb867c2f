import type { CellWrite, Draft, TableContent } from "@/workbook/draft";
import { applyVersions, type VersionEdit, type VersionTake } from "@/intake/versions/apply-versions";
import { compareVersions, type VersionComparison } from "@/intake/versions/compare-versions";
import { isLikeName, sharedRows } from "@/intake/versions/likely-version";
import type { ExistingRow, VersionRow } from "@/intake/versions/version-row";
import { sheetPart } from "@/sheet/sheet-part";
import { comparedColumns, newTableRows, readBaseline, versionRows } from "@/workbook/journal/baseline";
import type { IntakeResult } from "@/intake/result/intake-result";
import { readJournal, type Journal } from "@/workbook/journal/read-journal";
import { contentOf, listContents, readRecordsIfAny, type Records } from "@/workbook/records/read-records";
import { headingsWhere, type ListTable } from "@/tables/declaration/list-table";
import { headingsOf } from "@/tables/declaration/table-declaration";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { listKey, type ListName } from "@/workbook/source-key";
import { whereMissing } from "@/workbook/where-missing";

/** A list that is the next version of one in the workbook, and what is taken over of it. */
export interface VersionDecision {
  readonly list: ListName;
  readonly of: ListName;
  /** `"anew"`: all its rows come in the place of the older version's, corrections by hand, prices and all. */
  readonly take: VersionTake | "anew";
}

/** What a next version alters, table by table. */
export interface ListVersion {
  readonly list: ListName;
  readonly of: ListName;
  readonly tables: readonly { readonly table: ListTable; readonly comparison: VersionComparison }[];
}

/** What is known of the workbook when versions are compared. */
export interface ExistingData {
  readonly records: Records;
  readonly journal: Journal;
}

/** Reads what versions are compared with; nothing of it is there in a workbook that is not set up. */
export function readExistingData(draft: Draft): ExistingData {
  const journal = whereMissing(() => readJournal(draft), { rows: [], table: emptyTable });
  return { records: readRecordsIfAny(draft), journal };
}

const emptyTable: TableContent = { headings: [], rows: [], sheet: "", firstRow: 1 };

/** The next rows of a list that come from a reading, with the positions of their records. */
type NextRow = VersionRow & { readonly index: number };

/** Compares a list that was read with the version of it that stands in the workbook. */
export function compareList(
  result: IntakeResult,
  { list, of }: Pick<VersionDecision, "list" | "of">,
  { records, journal }: ExistingData,
): ListVersion {
  const baseline = readBaseline(journal, of);
  const tables = records.lists.tables.flatMap((table) => {
    const next = rowsIn(nextRowsOf(result, list, records.lists), table);
    const keys = Object.keys(next[0]?.cells ?? {});
    const standing = rowsIn(existingRowsOf(records, of), table);
    const taken = baseline === null ? null : rowsIn(baseline, table);
    if (next.length + standing.length + (taken?.length ?? 0) === 0) return [];
    // A table to which the list gives nothing now has no headings of new rows: all that stands is compared.
    const compared = keys.length > 0 ? keys : Object.keys(standing[0]?.cells ?? {});
    const { identity } = table;
    return [{ table, comparison: compareVersions({ taken, standing, next, identity, keys: compared }) }];
  });
  return { list, of, tables };
}

/** Rows of one list by the Excel names of their tables. */
type RowsByTable<Row> = ReadonlyMap<string, readonly Row[]>;

const rowsIn = <Row>(rows: RowsByTable<Row>, { name }: ListTable): readonly Row[] => rows.get(name) ?? [];

/** What is grouped by list once for each reading, however many lists it has. */
const groupedReadings = new WeakMap<IntakeResult, ReadonlyMap<string, RowsByTable<NextRow>>>();
const groupedRecords = new WeakMap<Records, ReadonlyMap<string, RowsByTable<ExistingRow>>>();

function nextRowsOf(result: IntakeResult, list: ListName, lists: ListKinds): RowsByTable<NextRow> {
  const known = groupedReadings.get(result) ?? groupReading(result, lists);
  groupedReadings.set(result, known);
  return known.get(listKey(list)) ?? new Map();
}

function groupReading(result: IntakeResult, lists: ListKinds): ReadonlyMap<string, RowsByTable<NextRow>> {
  const groups = new Groups<NextRow>();
  const rows = newTableRows(result, lists);
  for (const table of lists.tables)
    for (const row of versionRows(table, result, rows)) groups.add(row.source, table, row);
  return groups.byList;
}

/** Rows of the tables that carry a list as their source. */
function existingRowsOf(records: Records, list: ListName): RowsByTable<ExistingRow> {
  const known = groupedRecords.get(records) ?? groupRecords(records);
  groupedRecords.set(records, known);
  return known.get(listKey(list)) ?? new Map();
}

function groupRecords(records: Records): ReadonlyMap<string, RowsByTable<ExistingRow>> {
  const groups = new Groups<ExistingRow>();
  for (const { table, content, rows } of listContents(records)) {
    const { headings } = content;
    const byHand = headingsWhere(table, (column) => column.byHand === true);
    const handColumns = [...byHand].map((heading) => headings.indexOf(heading));
    const positions = comparedColumns(table, content).map(
      ([key, heading]) => [key, headings.indexOf(heading)] as const,
    );
    for (const { rowIndex, record } of rows) {
      const cells = content.rows[rowIndex] ?? [];
      groups.add(record.source, table, {
        rowIndex,
        row: record.source.row,
        isWorkedOn: handColumns.some((at) => (cells[at] ?? null) !== null),
        cells: Object.fromEntries(positions.map(([key, at]) => [key, cells[at] ?? null])),
      });
    }
  }
  return groups.byList;
}

/** Gathers rows by their list and table. */
class Groups<Row> {
  readonly byList = new Map<string, Map<string, Row[]>>();

  add(list: ListName, { name }: ListTable, row: Row): void {
    const key = listKey(list);
    const tables = this.byList.get(key) ?? new Map<string, Row[]>();
    this.byList.set(key, tables);
    const rows = tables.get(name);
    if (rows === undefined) tables.set(name, [row]);
    else rows.push(row);
  }
}

/** What a decision writes into one table. */
export interface TableEdit {
  readonly table: ListTable;
  readonly writes: readonly CellWrite[];
  /** Positions of the table's rows that go. */
  readonly remove: readonly number[];
  /** Positions, among the records of the reading, of those that come in. */
  readonly append: readonly number[];
}

/** What became of a list whose next version was taken in. */
export interface UpdatedList {
  readonly list: ListName;
  readonly of: ListName;
  readonly added: number;
  /** Rows in which at least one cell was taken over. */
  readonly changed: number;
  readonly removed: number;
  /** Cells and rows where a correction by hand stays though the next version says otherwise. */
  readonly keptByHand: number;
  /** Other differences that the user left. */
  readonly left: number;
}

/** Turns a decision into what is written; rows that stay carry their place in the next version from then on. */
export function editsOf(
  version: ListVersion,
  take: VersionTake,
  records: Records,
): { readonly edits: readonly TableEdit[]; readonly updated: UpdatedList } {
  const applied = version.tables.map(({ table, comparison }) => ({
    table,
    comparison,
    edit: applyVersions(comparison, take),
  }));
  return {
    edits: applied.map(({ table, edit }) => tableEdit(table, edit, { list: version.list, records })),
    updated: updatedList(version, applied),
  };
}

interface EditContext {
  readonly list: ListName;
  readonly records: Records;
}

function tableEdit(table: ListTable, edit: VersionEdit, { list, records }: EditContext): TableEdit {
  const columns = headingsOf(table);
  const { headings, rows } = contentOf(records, table);
  const at = (standing: ExistingRow, key: string, value: CellWrite["value"]): CellWrite => ({
    rowIndex: standing.rowIndex,
    heading: columns[key] ?? key,
    value,
  });
  const writes = [
    ...edit.write.map(({ standing, key, value }) => at(standing, key, value)),
    ...edit.kept.flatMap(({ standing, next }) => [
      at(standing, "sourceFile", list.file || null),
      at(standing, "sourceSheet", list.sheet || null),
      at(standing, "sourceRow", next.row),
    ]),
    ...edit.own.map((standing) => at(standing, "sourceRow", null)),
  ];
  const currentValue = ({ rowIndex, heading }: CellWrite): CellWrite["value"] =>
    rows[rowIndex]?.[headings.indexOf(heading)] ?? null;
  const changing = writes.filter((write) => currentValue(write) !== write.value);
  return {
    table,
    writes: changing,
    remove: edit.remove.map(({ rowIndex }) => rowIndex),
    append: edit.append.map((row) => (row as NextRow).index),
  };
}

function updatedList(
  { list, of }: ListVersion,
  applied: readonly { readonly comparison: VersionComparison; readonly edit: VersionEdit }[],
): UpdatedList {
  let [added, changed, removed, keptByHand, left] = [0, 0, 0, 0, 0];
  for (const { comparison, edit } of applied) {
    added += edit.append.length;
    removed += edit.remove.length;
    const written = new Set(edit.write.map(({ standing, key }) => `${standing.rowIndex}:${key}`));
    changed += new Set(edit.write.map(({ standing }) => standing.rowIndex)).size;
    const coming = new Set(edit.append);
    const going = new Set(edit.remove);
    for (const difference of comparison.differences) {
      if (difference.kind === "new") left += coming.has(difference.next) ? 0 : 1;
      else if (difference.kind === "withdrawn") keptByHand += coming.has(difference.next) ? 0 : 1;
      else if (difference.kind === "gone") {
        if (going.has(difference.standing)) continue;
        if (difference.isEdited) keptByHand += 1;
        else left += 1;
      } else
        for (const cell of difference.cells) {
          if (written.has(`${difference.standing.rowIndex}:${cell.key}`)) continue;
          if (cell.isConflict) keptByHand += 1;
          else left += 1;
        }
    }
  }
  return { list, of, added, changed, removed, keptByHand, left };
}

/** True when a next version alters nothing and leaves nothing to decide. */
export const isUnchanged = ({ tables }: ListVersion): boolean =>
  tables.every(({ comparison }) => comparison.differences.length === 0);

/** A list in the workbook of which another may be the next version. */
export interface LikelyVersion {
  readonly of: ListName;
  /** 0 to 1: how much of the shorter list stands in the other. */
  readonly shared: number;
  readonly isLikeNamed: boolean;
}

/** Less in common than this is a coincidence. */
const ENOUGH_SHARED = 0.5;
/** Where the names of the files say it too. */
const ENOUGH_WITH_NAME = 0.2;
/** Two or three people may be in any two lists. */
const ENOUGH_ROWS = 4;

/** The lists of the workbook of which a list that was read may be the next version, likeliest first; none where it stands there itself. */
export function likelyVersions(result: IntakeResult, list: ListName, records: Records): readonly LikelyVersion[] {
  const standing = existingLists(records);
  if (standing.size === 0 || standing.has(listKey(list))) return [];
  const mine = nextRowsOf(result, list, records.lists);
  const likely = [...standing.values()].map((of) =>
    likenessOf({ list, rows: mine }, { list: of, rows: existingRowsOf(records, of) }, records.lists),
  );
  return likely.filter(isLikely).sort((a, b) => Number(b.isLikeNamed) - Number(a.isLikeNamed) || b.shared - a.shared);
}

/** The lists read before it at the same time of which a list may be the next version: both would be taken in. */
export function likelyBeside(
  result: IntakeResult,
  list: ListName,
  lists: ListKinds = ownLists,
): readonly LikelyVersion[] {
  const before = namesBefore(result, list);
  if (before.length === 0) return [];
  const mine = nextRowsOf(result, list, lists);
  return before
    .map((of) => likenessOf({ list, rows: mine }, { list: of, rows: nextRowsOf(result, of, lists) }, lists))
    .filter(isLikely);
}

function namesBefore({ sheets }: IntakeResult, list: ListName): readonly ListName[] {
  const at = sheets.findIndex((sheet) => listKey(sheet) === listKey(list));
  return sheets.slice(0, Math.max(0, at)).map(({ file, sheet }) => ({ file, sheet }));
}

interface NamedRows {
  readonly list: ListName;
  readonly rows: RowsByTable<VersionRow>;
}

function likenessOf(one: NamedRows, other: NamedRows, { tables }: ListKinds): LikelyVersion {
  const isNamed = isLikeNamed(one.list, other.list);
  const shares = tables.map((table) => {
    const [a, b] = [rowsIn(one.rows, table), rowsIn(other.rows, table)];
    const isEnough = isNamed || Math.min(a.length, b.length) >= ENOUGH_ROWS;
    return isEnough ? sharedRows(a, b, table.likeness) : 0;
  });
  return { of: other.list, shared: Math.max(...shares), isLikeNamed: isNamed };
}

const isLikely = ({ shared, isLikeNamed: isNamed }: LikelyVersion): boolean =>
  shared >= (isNamed ? ENOUGH_WITH_NAME : ENOUGH_SHARED);

/** Another file of like name with the same sheet, or another part of the same sheet of the open workbook. */
function isLikeNamed(list: ListName, of: ListName): boolean {
  if (list.file === "" || of.file === "")
    return list.file === of.file && sheetPart(list.sheet).sheet === sheetPart(of.sheet).sheet;
  return isLikeName(list.file, of.file) && (list.sheet === of.sheet || list.sheet === "" || of.sheet === "");
}

/** The lists whose rows stand in the tables. */
export function existingLists(records: Records): ReadonlyMap<string, ListName> {
  const lists = new Map<string, ListName>();
  for (const { content, rows } of listContents(records))
    for (const { record, rowIndex } of rows) {
      const { source } = record;
      if (!isOwnRow(source, content, rowIndex)) lists.set(listKey(source), { file: source.file, sheet: source.sheet });
    }
  return lists;
}

/** A row that was typed into the table is its own source. */
const isOwnRow = (
  source: ListName & { readonly row: number },
  { sheet, firstRow }: TableContent,
  rowIndex: number,
): boolean => source.file === "" && source.sheet === sheet && source.row === firstRow + rowIndex;
