import type { CellInput, CellStyle } from "@/sheet/sheet-model";
import type { SheetPage } from "./sheet-page";

/** Cells `left` to `right` joined, with what stands in them. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly input: CellInput;
  readonly style: CellStyle;
  /** Rows below that belong to the same cell. */
  readonly down?: number;
}

/** One row of a printed sheet before it has a place. */
export interface SheetRow {
  readonly spans: readonly Span[];
  /** Points. */
  readonly height: number;
  /** Points that it may be narrowed to where the page would else end before it; absent = not at all. */
  readonly least?: number;
  /** True where no page may end after it, as within signatures. */
  readonly withNext?: boolean;
}

/** Puts a row at the end of the page. */
export function putRow(page: SheetPage, { spans, height }: SheetRow, withNext = false): void {
  for (const { left, right, input, style, down = 0 } of spans) {
    if (down === 0) page.over(left, right, input, style);
    else {
      const blank = Array<CellInput>(right - left).fill(null);
      const below = Array.from({ length: down }, () => [null, ...blank]);
      page.blocks.push({ row: page.row, column: left, values: [[input, ...blank], ...below], style });
      page.merges.push({ top: page.row, left, bottom: page.row + down, right });
    }
  }
  page.end(height, withNext);
}

export const heightOf = (rows: readonly SheetRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A row of one text over these columns. */
export const textRow = (
  [left, right]: readonly [number, number],
  input: CellInput,
  style: CellStyle,
  height: number,
): SheetRow => ({ spans: [{ left, right, input, style }], height });

/** The rows narrowed so that they fit into `available`; as they are where that is not needed or not enough. */
export function squeezed(rows: readonly SheetRow[], available: number): readonly SheetRow[] {
  const over = heightOf(rows) - available;
  const slack = rows.reduce((sum, { height, least = height }) => sum + height - least, 0);
  if (over <= 0 || over > slack) return rows;
  return rows.map((row) => ({
    ...row,
    height:
      row.least === undefined
        ? row.height
        : Math.max(row.least, Math.floor(row.height - ((row.height - row.least) * over) / slack)),
  }));
}

/** Rows of which none is parted from the next by the end of a page. */
export const together = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.map((row, index) => (index < rows.length - 1 ? { ...row, withNext: true } : row));

/** An empty row of so many points. */
export const gap = (height: number): SheetRow => ({ spans: [], height });
