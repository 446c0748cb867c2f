import { ambiguousQuantity, parseQuantity, timesPowerOfTen } from "@/language/numbers/parse-number";
import { parseProduct, productOf } from "@/language/numbers/parse-product";
import type { CellValue } from "@/sheet/grid";
import { typedOf } from "../rules/check-cell";
import type { Found } from "@/issues/issue-of";
import type { CellCheck, CellReading, ListCell } from "../rules/declaration";

/**
 * Reads how many, at most three decimals; words beside the figure («12 bông») are left out and told, factors («50 x 2») multiplied, «8%» is 0,08.
 * «12,345» may be two numbers: null with an issue.
 */
export function readQuantity(cell: ListCell): CellReading<number> {
  if (typeof cell.value === "number") return readNumber(cell.value);
  const quantity = quantityOf(cell.text);
  const readings = ambiguousQuantity(cell.text);
  if (readings !== null)
    return {
      value: null,
      found: [
        { code: "number-ambiguous", params: { typed: cell.text, readings: readings.map(inVietnamese).join("; ") } },
      ],
    };
  if (quantity === null) return { value: null, found: [{ code: "quantity-unreadable", params: { typed: cell.text } }] };
  const text = String(quantity);
  return {
    value: quantity,
    changes: cell.text === text ? [] : [{ rule: "quantity-text", from: cell.text, to: inVietnamese(quantity) }],
  };
}

const inVietnamese = (value: number): string => String(value).replace(".", ",");

/** A number is what it is; the noise of binary fractions behind the third decimal is left out. */
function readNumber(value: number): CellReading<number> {
  const thousandths = timesPowerOfTen(value, 3);
  if (thousandths !== null) return { value: thousandths / 1000 };
  return { value: null, found: [{ code: "quantity-unreadable", params: { typed: inVietnamese(value) } }] };
}

function quantityOf(text: string): number | null {
  const [, percent] = /^(\d{1,3}(?:[.,]\d)?)\s*%$/u.exec(text) ?? [];
  if (percent !== undefined) return Number(percent.replace(",", ".")) / 100;
  const product = parseProduct(text);
  if (product !== null && product.price === null) return productOf(product.counts);
  const reading = parseQuantity(text);
  return reading.kind === "quantity" ? reading.quantity : null;
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
