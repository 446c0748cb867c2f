import { cellText } from "@/sheet/cell-text";
import type { ColumnMatch } from "@/fields/field";
import { findHeader, looksLikeHeader, type Header, type HeaderHints } from "../header/find-header";
import type { SourceGrid } from "@/sheet/grid";
import { guessHeader } from "../header/guess-header";
import { headingKey } from "@/language/words/heading-key";
import { matchHeadings } from "./match-headings";
import type { MergeIndex } from "@/sheet/merge-index";
import { hasGroupNumbering } from "@/language/words/row-words";
import { ordinalWords } from "@/language/words/ordinal-words";
import { ownLists, type ListKinds } from "@/tables/list-kinds";

/** One table of a sheet: its heading, what its columns mean, and its rows (positions, both ends included). */
export interface Table {
  readonly header: Header;
  readonly matches: readonly ColumnMatch[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Texts above the heading: letterhead and title. */
  readonly titles: readonly string[];
  /** Rows in which the same heading is repeated. */
  readonly repeated: ReadonlySet<number>;
  /** Rows below its own that are the title of the next table. */
  readonly nextTitle: ReadonlySet<number>;
}

const mostTables = 200;

/** Splits a sheet into its tables, in order; without a heading in the first forty rows, a plain list of persons is one table with guessed columns. */
export function splitTables(grid: SourceGrid, merges: MergeIndex, hints: HeaderHints = {}): readonly Table[] {
  const tables: Table[] = [];
  const { lists = ownLists } = hints;
  let header = findHeader(grid, merges, 0, hints);
  if (header === null) return tableWithoutHeader(grid);
  let above = 0;
  while (header && tables.length < mostTables) {
    const firstRow = (header.numberRow ?? header.bottom) + 1;
    const { next, repeated } = findNextHeader(grid, merges, { header, lists });
    const lastRow = (next?.top ?? grid.rows.length) - 1;
    const matches = matchHeadings(grid, header, lastRow, lists);
    tables.push({
      header,
      matches,
      firstRow,
      lastRow,
      titles: tables.length === 0 ? textsAbove(grid, header.top) : titleAbove(grid, above, header.top),
      repeated,
      nextTitle: next === null ? new Set() : titleRows(grid, firstRow, next.top),
    });
    above = firstRow;
    header = next;
  }
  return tables;
}

function tableWithoutHeader(grid: SourceGrid): readonly Table[] {
  const guessed = guessHeader(grid);
  if (guessed === null) return [];
  const { header, matches } = guessed;
  const titles = textsAbove(grid, header.top);
  return [
    {
      header,
      matches,
      firstRow: header.top,
      lastRow: grid.rows.length - 1,
      titles,
      repeated: new Set(),
      nextTitle: new Set(),
    },
  ];
}

/** True for a table whose columns are guessed, for it has no heading. */
export const isWithoutHeader = ({ header }: Table): boolean => header.bottom < header.top;

function findNextHeader(
  grid: SourceGrid,
  merges: MergeIndex,
  { header, lists }: { readonly header: Header; readonly lists: ListKinds },
): { readonly next: Header | null; readonly repeated: ReadonlySet<number> } {
  const repeated = new Set<number>();
  const words = header.headings.map(({ text }) => headingKey(text)).join("|");
  const headingTexts = new Set(header.headings.map(({ text }) => text).filter((text) => text.length > 1));
  for (let row = (header.numberRow ?? header.bottom) + 1; row < grid.rows.length; row += 1) {
    if (!mayBeHeader(grid, row, { headingTexts, lists }) || !looksLikeHeader(grid, merges, row, lists)) continue;
    const next = findHeader(grid, merges, row, { lists });
    if (!next || next.top > row) continue;
    if (next.headings.map(({ text }) => headingKey(text)).join("|") !== words) return { next, repeated };
    for (let again = next.top; again <= (next.numberRow ?? next.bottom); again += 1) repeated.add(again);
    row = next.numberRow ?? next.bottom;
  }
  return { next: null, repeated };
}

/** A quick look at the first cells, so that a long list is not searched for headings cell by cell. */
function mayBeHeader(
  grid: SourceGrid,
  row: number,
  { headingTexts, lists }: { readonly headingTexts: ReadonlySet<string>; readonly lists: ListKinds },
): boolean {
  const values = grid.rows[row] ?? [];
  let plain = 0;
  for (let column = 0; column < Math.min(values.length, 8); column += 1) {
    const value = values[column];
    // Text files hold the numbers of rows as digits.
    if (typeof value === "number" || (typeof value === "string" && /^\d{1,6}$/.test(value))) return false;
    if (typeof value !== "string" || value.length > 40 || value.length < 2) continue;
    if (headingTexts.has(value)) return true;
    if (value.length <= 12 && ordinalWords.has(headingKey(value))) return true;
    if (lists.headings.isPlainHeading(value)) plain += 1;
    if (plain > 1) return true;
  }
  return false;
}

/** Texts of the rows above the first heading. */
function textsAbove(grid: SourceGrid, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, to - 40); row < to; row += 1) texts.push(...rowTexts(grid, row));
  return texts;
}

/** The title right above a further table: rows with one text each, at most three, not numbered as records are. */
function titleAbove(grid: SourceGrid, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = to - 1; row >= Math.max(from, to - 4); row -= 1) {
    const values = rowTexts(grid, row);
    if (values.length > 1 || (grid.rows[row] ?? []).some((value) => typeof value === "number")) break;
    texts.unshift(...values);
  }
  return texts;
}

/** The rows of one text each right above a further heading, below a blank row or beginning as titles do: no records of the table above. */
function titleRows(grid: SourceGrid, from: number, top: number): ReadonlySet<number> {
  const rows: number[] = [];
  for (let row = top - 1; row > from; row -= 1) {
    const filled = (grid.rows[row] ?? []).map(cellText).filter((text) => text !== "");
    const [text = ""] = filled;
    if (filled.length === 0) {
      if (rows.length > 0) return new Set(rows);
      continue;
    }
    if (filled.length > 1 || !/\p{L}/u.test(text)) break;
    rows.push(row);
  }
  return new Set(rows.filter((row) => isTitle((grid.rows[row] ?? []).map(cellText).join(""))));
}

const isTitle = (text: string): boolean =>
  hasGroupNumbering(text) ||
  /^(?:danh sách|bảng|biểu|phụ lục|dự toán|kinh phí|thành phần|tổng hợp)(?!\p{L})/iu.test(text);

const rowTexts = (grid: SourceGrid, row: number): readonly string[] =>
  (grid.rows[row] ?? []).flatMap((value) =>
    typeof value === "string" && cellText(value) !== "" ? [cellText(value)] : [],
  );
