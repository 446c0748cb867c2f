import { cellText } from "./cell-text";
import type { CellValue } from "./grid";

const number = /^\(?\s*(\d{1,3})\s*\)?\.?(?:\s*=.*)?$/u;
const letter = /^\(?\s*([A-Za-zĐđ])\s*\)?\.?$/u;

/**
 * True for the row of column numbers below a heading: 1, 2, 3 …, or A, B, C, 1, 2 …, also as `(1)` or `(6)=(4)x(5)`.
 * At least three cells, each another number, none much greater than their count; columns that were moved have them in another order.
 */
export function isNumberRow(values: readonly CellValue[]): boolean {
  const numbers = new Set<number>();
  const letters = new Set<string>();
  for (const value of values) {
    const text = cellText(value);
    if (text === "") continue;
    const digits = number.exec(text)?.[1];
    if (digits === undefined && !letter.test(text)) return false;
    if (digits === undefined ? letters.has(text) : numbers.has(Number(digits))) return false;
    if (digits === undefined) letters.add(text);
    else numbers.add(Number(digits));
  }
  // A merged heading takes one number or two.
  const isShort = [...numbers].every((one) => one >= 1 && one <= numbers.size * 2 + letters.size);
  return isShort && numbers.size + letters.size >= 3;
}
