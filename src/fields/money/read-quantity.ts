import { parseQuantity } from "@/language/numbers/parse-number";
import type { CellValue } from "@/sheet/grid";
import { typedOf } from "../rules/check-cell";
import type { Found } from "@/issues/issue-of";
import type { CellCheck, CellReading, ListCell } from "../rules/declaration";

/** Reads how many, at most three decimals; words beside the figure («12 bông») are left out and told. */
export function readQuantity(cell: ListCell): CellReading<number> {
  const reading = parseQuantity(typeof cell.value === "number" ? String(cell.value).replace(".", ",") : cell.text);
  if (reading.kind === "unreadable")
    return { value: null, found: [{ code: "quantity-unreadable", params: { typed: cell.text } }] };
  const text = String(reading.quantity);
  const isRewritten = typeof cell.value === "string" && cell.text !== text;
  return {
    value: reading.quantity,
    changes: isRewritten ? [{ rule: "quantity-text", from: cell.text, to: text }] : [],
  };
}

/** Text that says a number is not counted by any formula. */
export const checkQuantity: CellCheck = (value): Found | null => {
  if (value === null || value === "") return null;
  const typed = typedOf(value);
  if (typeof value === "number") return value >= 0 ? null : { code: "number-unreadable", params: { typed } };
  const reading = parseQuantity(typed);
  return reading.kind === "quantity"
    ? { code: "number-form", params: { typed, likely: reading.quantity } }
    : { code: "number-unreadable", params: { typed } };
};

/** Whether a column of figures holds one. */
export const holdsNumber = (value: CellValue): boolean => typeof value === "number" && value >= 0;
