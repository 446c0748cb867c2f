import type { CellValue } from "./grid";
import { cellText } from "./cell-text";

const number = /^\(?\s*(\d{1,3})\s*\)?\.?(?:\s*=.*)?$/u;
const letter = /^\(?\s*([A-Za-zĐđ])\s*\)?\.?$/u;

/** True for the row of column numbers below a heading: 1, 2, 3 …, or A, B, C, 1, 2 …, also as `(1)` or `(6)=(4)x(5)`; at least three, in order. */
export function isNumberRow(values: readonly CellValue[]): boolean {
  let previous = 0;
  let counted = 0;
  let letters = 0;
  for (const value of values) {
    const text = cellText(value);
    if (text === "") continue;
    const digits = number.exec(text)?.[1];
    if (digits !== undefined) {
      // A merged heading takes one number or two: a step of one or two is in order.
      if (Number(digits) <= previous || Number(digits) > previous + 2) return false;
      previous = Number(digits);
      counted += 1;
      continue;
    }
    if (!letter.test(text) || counted > letters) return false;
    letters += 1;
    counted += 1;
  }
  return counted >= 3;
}
