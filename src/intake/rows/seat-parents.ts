import { ordinalDepth, readRowWords, withoutListMark } from "@/language/words/row-words";
import { seatCount } from "@/language/words/seat-words";
import { cellText } from "@/sheet/cell-text";
import type { SourceGrid } from "@/sheet/grid";
import type { Table } from "../columns/split-tables";

/** A row of a list of seats that says what the rows below it add up to. */
export interface SeatParent {
  readonly stated: number;
  readonly added: number;
}

interface SeatRow {
  readonly rowIndex: number;
  /** How deep its number or dash stands; null for a row without one. */
  readonly depth: number | null;
  readonly count: number | null;
}

/**
 * The rows of a list of seats that sum up those below them, by their positions: «I | Đại biểu cấp trên | 4» over «1 …», «2 …»; a row without a number
 * lies below when the counts add up. Empty for a list without seats.
 */
export function seatParents(grid: SourceGrid, { matches, firstRow, lastRow }: Table): ReadonlyMap<number, SeatParent> {
  const columnOf = (field: string): number | undefined =>
    matches.find((match) => match.field === field)?.heading.columnIndex;
  const [counts, names, ordinals] = [columnOf("seats"), columnOf("name"), columnOf("ordinal")];
  const parents = new Map<number, SeatParent>();
  if (counts === undefined || names === undefined) return parents;
  const rows: SeatRow[] = [];
  // Letters stand over Roman numbers where they come first, else below them.
  let letterDepth: number | null = null;
  for (let rowIndex = firstRow; rowIndex <= lastRow; rowIndex += 1) {
    const text = (column: number | undefined): string =>
      column === undefined ? "" : cellText(grid.rows[rowIndex]?.[column]);
    const name = text(names);
    if (name === "" && text(counts) === "") continue;
    const spoken = readRowWords(name) ?? readRowWords(text(ordinals));
    if (spoken === "total" || spoken === "footer") break;
    const ordinal =
      text(ordinals) || (/^\(?([IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/]\s+\S/u.exec(name)?.[1] ?? "");
    const isMarked = withoutListMark(name) !== name;
    const isLetter = /^\(?[A-HĐ][.)/:]*$/u.test(ordinal);
    letterDepth ??= isLetter ? 0 : ordinalDepth(ordinal) === 1 ? 1.5 : null;
    rows.push({
      rowIndex,
      depth: isLetter ? letterDepth : ordinal === "" ? (isMarked ? 5 : null) : ordinalDepth(ordinal),
      count: seatCount(text(counts)),
    });
  }
  for (const [index, { rowIndex, depth, count }] of rows.entries()) {
    const below = count === null ? [] : childrenOf(rows.slice(index + 1), depth);
    const added = below.reduce((sum, child) => sum + (child.count ?? 0), 0);
    const isSure = below.some((child) => child.depth !== null);
    if (count !== null && added > 0 && (isSure || added === count)) parents.set(rowIndex, { stated: count, added });
  }
  return parents;
}

/** The rows right below a row that stand deeper, without those that stand deeper still. */
function childrenOf(following: readonly SeatRow[], depth: number | null): readonly SeatRow[] {
  const end = following.findIndex((row) => (row.depth === null ? depth === null : row.depth <= (depth ?? 4)));
  const below = end < 0 ? following : following.slice(0, end);
  const nearest = Math.min(...below.map((row) => row.depth ?? 9));
  return below.filter((row) => (row.depth ?? 9) === nearest);
}
