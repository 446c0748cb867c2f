import * as v from "valibot";
import { recordsOf, type ListRecords } from "@/intake/result/list-records";
import type { VersionRow } from "@/intake/versions/version-row";
import { vietnamese } from "@/messages/vietnamese";
import type { Source } from "@/sheet/grid";
import type { CellInput } from "@/sheet/sheet-model";
import { columnsOf, type ListTable } from "@/tables/declaration/list-table";
import type { ListKinds } from "@/tables/list-kinds";
import { entryWords } from "@/tables/sheets/journal-sheet";
import { tableRows, type NewRows } from "../rows/table-rows";
import { listKey, type ListName } from "../source-key";
import { entry, type JournalEntry } from "./journal-entries";
import type { Journal } from "./read-journal";

/** The rows of lists as they come into the tables, by the kind of list; in the order of the records. */
export type NewTableRows = ReadonlyMap<string, NewRows>;

/** Rows as they would come into the tables; `first` gives the ordinal of the first of each table. */
export const newTableRows = (
  records: ListRecords,
  { tables }: Pick<ListKinds, "tables">,
  first: (table: ListTable) => number = () => 1,
): NewTableRows =>
  new Map(tables.map((table) => [table.kind, tableRows(table, recordsOf(records, table.kind), first(table))]));

const noRows: NewRows = { headings: [], rows: [] };

/** The keys of the columns that taking in fills and versions are compared by, with their headings. */
export const comparedColumns = (
  table: ListTable,
  { headings }: Pick<NewRows, "headings">,
): readonly (readonly [key: string, heading: string])[] =>
  columnsOf(table).flatMap(([key, { heading, isPlace }]) =>
    isPlace === true || !headings.includes(heading) ? [] : [[key, heading] as const],
  );

/** Rows of one table as a version, in the order of the records; `index` is the position among the records. */
export function versionRows(
  table: ListTable,
  records: ListRecords,
  rows: NewTableRows,
): readonly (VersionRow & { readonly index: number; readonly source: Source })[] {
  const { headings, rows: cells } = rows.get(table.kind) ?? noRows;
  const positions = comparedColumns(table, { headings }).map(
    ([key, heading]) => [key, headings.indexOf(heading)] as const,
  );
  return recordsOf(records, table.kind).map(({ source }, index) => ({
    index,
    source,
    row: source.row,
    cells: Object.fromEntries(positions.map(([key, position]) => [key, cells[index]?.[position] ?? null])),
  }));
}

/** What one entry of «Nhật ký» holds of a list as it was taken in. */
const keptRows = v.object({
  table: v.string(),
  keys: v.array(v.string()),
  /** Row of the list, then the cells. */
  rows: v.array(v.array(v.union([v.string(), v.number(), v.boolean(), v.null()]))),
});
type KeptRows = v.InferOutput<typeof keptRows>;

/** A cell holds 32,767 characters. */
const LONGEST = 30_000;
/** A text that is cut counts as corrected by hand when versions are compared, so that it is never overwritten silently. */
const LONGEST_TEXT = 1_000;
const cut = (value: CellInput): CellInput =>
  typeof value === "string" && value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
/** What stands in «Nhật ký» of the rows as they are taken in, so that a later version can be told from what was corrected by hand. */
export function baselineEntries(
  result: ListRecords,
  rows: NewTableRows,
  { tables }: Pick<ListKinds, "tables">,
): readonly JournalEntry[] {
  return tables.flatMap((table) => {
    const keys = comparedColumns(table, rows.get(table.kind) ?? noRows).map(([key]) => key);
    const byList = new Map<string, { readonly list: ListName; readonly lines: CellInput[][] }>();
    for (const { source, row, cells } of versionRows(table, result, rows)) {
      const { file, sheet } = source;
      const group = byList.get(listKey({ file, sheet })) ?? { list: { file, sheet }, lines: [] };
      byList.set(listKey({ file, sheet }), group);
      group.lines.push([row, ...keys.map((key) => cut(cells[key] ?? null))]);
    }
    return [...byList.values()].flatMap(({ list, lines }) =>
      inParts(lines).map((part) =>
        entry(
          "baseline",
          { ...list, row: 0 },
          {
            what: vietnamese("word:journal.baseline", { rows: part.length }),
            exact: JSON.stringify({ table: table.name, keys: [...keys], rows: part } satisfies KeptRows),
          },
        ),
      ),
    );
  });
}

/** Lines in groups whose JSON a cell can hold. */
function inParts(lines: readonly CellInput[][]): readonly CellInput[][][] {
  const parts: { length: number; lines: CellInput[][] }[] = [];
  for (const line of lines) {
    const { length } = JSON.stringify(line);
    const last = parts.at(-1);
    if (last !== undefined && last.length + length < LONGEST) {
      last.lines.push(line);
      last.length += length;
    } else parts.push({ length, lines: [line] });
  }
  return parts.map((part) => part.lines);
}

/** A list as it was taken in then, by the Excel names of tables; null where «Nhật ký» does not tell, or somebody has altered its entry. */
export function readBaseline({ rows }: Journal, list: ListName): ReadonlyMap<string, readonly VersionRow[]> | null {
  const wanted = listKey(list);
  const entries = rows.filter((row) => row.entry.entry === entryWords.baseline && listKey(row.list) === wanted);
  if (entries.length === 0) return null;
  const taken = new Map<string, VersionRow[]>();
  for (const { entry: kept } of entries) {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keptRows), kept.exact);
    if (!read.success) return null;
    const { table, keys, rows: lines } = read.output;
    const here = taken.get(table) ?? [];
    taken.set(table, here);
    for (const [row, ...values] of lines) {
      if (typeof row !== "number") return null;
      here.push({ row, cells: Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])) });
    }
  }
  return taken;
}
