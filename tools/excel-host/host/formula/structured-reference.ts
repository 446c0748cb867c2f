import type { Area } from "../store/area";
import { rememberedObject, rememberedText } from "./remembered";

/** What a formula needs to know of a table. */
export interface FormulaTable {
  readonly name: string;
  readonly sheet: string;
  /** The whole table, header and totals row included. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

type TablePart = "all" | "data" | "headers" | "totals" | "this row";

/** What stands between the outer brackets of `Table[…]`, understood. */
export interface StructuredReference {
  /** None written means the data; `[#Headers],[#Data]` are two. */
  readonly parts: readonly TablePart[];
  /** First and last column title; null for all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const partNames: Readonly<Record<string, TablePart>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "this row",
};

const unescapeTitle = (text: string): string => text.replace(/'(.)/gsu, "$1");

/** A title as it is written inside brackets, with an apostrophe before each sign that would else mean something. */
export const escapeTitle = (title: string): string => title.replace(/['[\]#@]/gu, "'$&");

const bracketed = String.raw`\[((?:[^\[\]']|'.)*)\]`;
const itemPattern = new RegExp(String.raw`\s*${bracketed}(?:\s*:\s*${bracketed})?\s*(,|$)`, "suy");

function parseItems(text: string): StructuredReference | null {
  const parts: TablePart[] = [];
  let columns: StructuredReference["columns"] = null;
  itemPattern.lastIndex = 0;
  for (let at = 0; at < text.length; at = itemPattern.lastIndex) {
    const match = itemPattern.exec(text);
    if (!match) return null;
    const [, first = "", last] = match;
    const part = partNames[first.toLowerCase()];
    if (part && last === undefined) parts.push(part);
    else if (columns) return null;
    else columns = { first: unescapeTitle(first), last: unescapeTitle(last ?? first) };
  }
  return { parts, columns };
}

/** Reads the inside of a structured reference in the form of the formula bar (`@[Họ tên]`) or of the file (`[#This Row],[Họ tên]`); null if it is neither. */
export function parseStructuredReference(inside: string): StructuredReference | null {
  const text = inside.trim();
  if (text === "") return { parts: [], columns: null };
  if (text.startsWith("@")) {
    const column = parseStructuredReference(text.slice(1));
    return column && column.parts.length === 0 ? { ...column, parts: ["this row"] } : null;
  }
  const part = partNames[text.toLowerCase()];
  if (part) return { parts: [part], columns: null };
  if (text.startsWith("[")) return parseItems(text);
  const title = unescapeTitle(text);
  return { parts: [], columns: { first: title, last: title } };
}

/** Titles are the same to Excel whatever their capitals, line ends and composition. */
export const titleKey = rememberedText((title) => title.replace(/\r\n?/g, "\n").normalize("NFC").toLowerCase());

/** Where each title of a table stands, from 0; of two that are the same the first. */
const placesOfTitles = rememberedObject((titles: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const [at, title] of titles.entries()) if (!places.has(titleKey(title))) places.set(titleKey(title), at);
  return places;
});

type Rows = Pick<Area, "firstRow" | "lastRow">;

function rowsOfParts(parts: readonly TablePart[], table: FormulaTable, row: number): Rows | "#REF!" | "#VALUE!" {
  const { firstRow: top, lastRow: bottom } = table.area;
  const data = { firstRow: top + (table.hasHeader ? 1 : 0), lastRow: bottom - (table.hasTotals ? 1 : 0) };
  if (parts.length === 0) return data;
  let [firstRow, lastRow] = [Infinity, -Infinity];
  for (const part of parts) {
    if ((part === "headers" && !table.hasHeader) || (part === "totals" && !table.hasTotals)) return "#REF!";
    if (part === "this row" && (row < data.firstRow || row > data.lastRow)) return "#VALUE!";
    const rows = {
      all: { firstRow: top, lastRow: bottom },
      data,
      headers: { firstRow: top, lastRow: top },
      totals: { firstRow: bottom, lastRow: bottom },
      "this row": { firstRow: row, lastRow: row },
    }[part];
    firstRow = Math.min(firstRow, rows.firstRow);
    lastRow = Math.max(lastRow, rows.lastRow);
  }
  return { firstRow, lastRow };
}

/** Where a structured reference points for a formula in `row` (0-based): `#REF!` for a column or part that the table lacks, `#VALUE!` for `@` beside no row of it. */
export function areaOfStructuredReference(
  reference: StructuredReference,
  table: FormulaTable,
  row: number,
): Area | "#REF!" | "#VALUE!" {
  const rows = rowsOfParts(reference.parts, table, row);
  if (typeof rows === "string") return rows;
  const { firstColumn, lastColumn } = table.area;
  if (!reference.columns) return { ...rows, firstColumn, lastColumn };
  const places = placesOfTitles(table.columns);
  const first = places.get(titleKey(reference.columns.first));
  const last = places.get(titleKey(reference.columns.last));
  if (first === undefined || last === undefined) return "#REF!";
  return { ...rows, firstColumn: firstColumn + Math.min(first, last), lastColumn: firstColumn + Math.max(first, last) };
}
