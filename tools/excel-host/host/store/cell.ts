import { columnLimit } from "./area";
import type { CellFormat } from "./format";

/** An error value of a cell, such as `#DIV/0!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; the empty string is an empty cell (or a formula's empty text). */
export type CellValue = string | number | boolean | ErrorValue;

export interface StoreCell {
  value: CellValue;
  /** In English, with its `=`, as Excel's formula bar shows it; `value` is then its result. */
  formula?: string;
  /** The cell's own format; where absent the row's, the column's, then the sheet's format counts. */
  format?: CellFormat;
}

/** The key of a cell in `StoreSheet.cells`. */
export function cellKey(row: number, column: number): number {
  return row * columnLimit + column;
}

/** The row and column of a key. */
export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columnLimit), column: key % columnLimit };
}

/** Whether a value is one of Excel's errors. */
export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object";
}
