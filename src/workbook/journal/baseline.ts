import * as v from "valibot";
import type { CellInput } from "@/sheet/sheet-model";
import type { Source } from "@/sheet/grid";
import { budgetColumns, delegateColumns, entryWords, honoreeColumns } from "@/tables/columns/table-columns";
import type { RowIdentity, VersionRow } from "@/intake/versions/version-row";
import { vietnamese } from "@/messages/vietnamese";
import { entry, type JournalEntry } from "./journal-entries";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { Journal } from "./read-journal";
import { listKey, type ListName } from "../source-key";
import type { NewRows } from "../rows/table-rows";

/** The tables that lists are taken into. */
export const listTables = ["DaiBieu", "KhenThuong", "DuToan"] as const;
export type ListTable = (typeof listTables)[number];

/** The rows of lists as they come into the three tables; in the order of the records. */
export interface NewTableRows {
  readonly delegates: NewRows;
  readonly honorees: NewRows;
  readonly budget: NewRows;
}

interface ListTableWay {
  readonly columns: Readonly<Record<string, string>>;
  readonly identity: RowIdentity;
  /** By which two versions of one list are known to be such: the name, and what else makes another row of it. */
  readonly likeness: readonly string[];
  /** Columns that only a person fills. */
  readonly byHand: readonly string[];
  readonly rowsOf: (rows: NewTableRows) => NewRows;
  readonly sourcesOf: (result: IntakeResult) => readonly Source[];
}

/** What is particular to each table. */
export const listTableWays: Readonly<Record<ListTable, ListTableWay>> = {
  DaiBieu: {
    columns: delegateColumns,
    identity: {
      name: "fullName",
      strong: ["identityNumber", "phone"],
      ties: ["orgUnit", "birthYear"],
      weak: ["orgUnit", "birthYear", "position", "group"],
    },
    likeness: ["fullName"],
    byHand: [],
    rowsOf: ({ delegates }) => delegates,
    sourcesOf: ({ delegates }) => delegates.map(({ source }) => source),
  },
  KhenThuong: {
    columns: honoreeColumns,
    identity: {
      name: "name",
      strong: ["identityNumber"],
      ties: ["orgUnit"],
      weak: ["awardText", "period", "orgUnit", "position", "typedAmount"],
    },
    likeness: ["name", "awardText"],
    byHand: ["overrideAmount", "overrideReason", "handedOver", "unclaimedReason"],
    rowsOf: ({ honorees }) => honorees,
    sourcesOf: ({ honorees }) => honorees.map(({ source }) => source),
  },
  DuToan: {
    columns: budgetColumns,
    identity: {
      name: "item",
      strong: [],
      ties: ["group", "measure"],
      weak: ["group", "measure", "quantity", "unitPrice", "typedAmount"],
    },
    likeness: ["item", "group"],
    byHand: ["committed", "spent", "voucher"],
    rowsOf: ({ budget }) => budget,
    sourcesOf: ({ budget }) => budget.map(({ source }) => source),
  },
};

/** Numbered and named anew with each version, so they are no part of what a row says. */
const placeKeys: ReadonlySet<string> = new Set(["ordinal", "sourceFile", "sourceSheet", "sourceRow"]);

/** The keys of the columns that taking in fills and versions are compared by. */
export function comparedKeys(table: ListTable, { headings }: Pick<NewRows, "headings">): readonly string[] {
  const { columns } = listTableWays[table];
  return Object.keys(columns).filter((key) => !placeKeys.has(key) && headings.includes(columns[key] ?? ""));
}

/** Rows of one table as a version, in the order of the records; `index` is the position among the records. */
export function versionRows(
  table: ListTable,
  rows: NewRows,
  sources: readonly Source[],
): readonly (VersionRow & { readonly index: number })[] {
  const { columns } = listTableWays[table];
  const keys = comparedKeys(table, rows);
  const positions = keys.map((key) => [key, rows.headings.indexOf(columns[key] ?? "")] as const);
  return sources.map(({ row }, index) => ({
    index,
    row,
    cells: Object.fromEntries(positions.map(([key, position]) => [key, rows.rows[index]?.[position] ?? null])),
  }));
}

/** What one entry of «Nhật ký» holds of a list as it was taken in. */
const keptRows = v.object({
  table: v.picklist(listTables),
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
export function baselineEntries(result: IntakeResult, rows: NewTableRows): readonly JournalEntry[] {
  return listTables.flatMap((table) => {
    const way = listTableWays[table];
    const sources = way.sourcesOf(result);
    const keys = comparedKeys(table, way.rowsOf(rows));
    const byList = new Map<string, { readonly list: ListName; readonly lines: CellInput[][] }>();
    for (const { index, row, cells } of versionRows(table, way.rowsOf(rows), sources)) {
      const { file = "", sheet = "" } = sources[index] ?? {};
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
            exact: JSON.stringify({ table, keys: [...keys], rows: part } satisfies KeptRows),
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

/** A list as it was taken in then, by table; null where «Nhật ký» does not tell, or somebody has altered its entry. */
export function readBaseline(
  { rows }: Journal,
  list: ListName,
): Readonly<Record<ListTable, readonly VersionRow[]>> | null {
  const wanted = listKey(list);
  const entries = rows.filter((row) => row.entry.entry === entryWords.baseline && listKey(row.list) === wanted);
  if (entries.length === 0) return null;
  const taken: Record<ListTable, VersionRow[]> = { DaiBieu: [], KhenThuong: [], DuToan: [] };
  for (const { entry: kept } of entries) {
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keptRows), kept.exact);
    if (!read.success) return null;
    const { table, keys, rows: lines } = read.output;
    for (const [row, ...values] of lines) {
      if (typeof row !== "number") return null;
      taken[table].push({ row, cells: Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])) });
    }
  }
  return taken;
}
