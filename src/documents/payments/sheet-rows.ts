import type { CellInput, CellStyle } from "../sheet-model";
import type { SheetPage } from "../sheet-page";

/** Cells `left` to `right` joined, with what stands in them. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly input: CellInput;
  readonly style: CellStyle;
}

/** One row of a printed sheet before it has a place. */
export interface SheetRow {
  readonly spans: readonly Span[];
  /** Points. */
  readonly height: number;
}

/** Puts a row at the end of the page. */
export function putRow(page: SheetPage, { spans, height }: SheetRow, withNext = false): void {
  for (const { left, right, input, style } of spans) page.over(left, right, input, style);
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

/** An empty row of so many points. */
export const gap = (height: number): SheetRow => ({ spans: [], height });
