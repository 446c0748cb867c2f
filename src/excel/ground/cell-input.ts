import type { CellInput } from "@/sheet/sheet-model";

/** What Office.js takes for a cell: `null` would leave the cell as it is, so an empty cell is "". */
export type HostCell = string | number | boolean;

/** Text that Excel would take for a number, a date, a formula, a truth value or an error if it were typed. */
const looksTyped =
  /^\s*(?:[=+\-@(.,$€£₫%#']|\d|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.\-/]*\d)/i;

/** A user's datum as a cell: text stays the text that it is, never a formula, number or date (an apostrophe marks it, as in Excel itself). */
export function dataCell(input: CellInput): HostCell {
  if (input === null) return "";
  return typeof input === "string" && looksTyped.test(input) ? `'${input}` : input;
}

/** A cell of a `SheetModel`: as a datum, but `=` begins a formula, and a leading apostrophe that is already there marks text. */
export function modelCell(input: CellInput): HostCell {
  return typeof input === "string" && /^[=']/.test(input) ? input : dataCell(input);
}

/** Whether a cell of a `SheetModel`, or a cell read as `formulas`, holds a formula. */
export const isFormula = (input: unknown): boolean => typeof input === "string" && input.startsWith("=");
