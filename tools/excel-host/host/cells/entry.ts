import type { CellValue } from "../store/cell";

/** What a cell gets when something is entered into it: a formula, or a value that Excel has understood. */
export type Entry = { readonly formula: string } | { readonly value: CellValue };

const errorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * Reads what was typed or sent, as Excel with English settings does: `=` begins a formula, a leading `'` is dropped,
 * text that is a number or TRUE/FALSE becomes one unless the cell's format is text. Dates, currencies and percentages
 * are not understood: an entry of that kind stays text here, so nobody comes to rely on Excel's guess.
 */
export function understandEntry(entered: string | number | boolean, numberFormat: string): Entry {
  if (typeof entered !== "string") {
    return numberFormat === "@" && typeof entered === "number" ? { value: String(entered) } : { value: entered };
  }
  if (entered.startsWith("'")) return { value: entered.slice(1) };
  if (numberFormat === "@") return { value: entered };
  if (entered.startsWith("=") && entered.length > 1) return { formula: entered };
  return { value: understandText(entered) };
}

function understandText(text: string): CellValue {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return Number(trimmed);
  if (groupedNumber.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return errorValues.includes(upper) ? { error: upper } : text;
}
