import type { Vnd } from "../money/vnd";
import type { BudgetLine } from "../model/budget-line";
import type { Purpose } from "./purpose-of";
import type { QuantityBasis, TableQuantities } from "./quantity-basis";

/** A budget line as it stands in the workbook, with what an accountant adds to it there. */
export interface BudgetEntry extends BudgetLine {
  /** What the quantity follows; null = the typed quantity counts. */
  readonly basis: QuantityBasis | null;
  /** What stands in «Số lượng theo», also when it is none of our words. */
  readonly basisText: string | null;
  /** «Số lượng» × «Số lần» as typed; `quantity` is the one that counts. */
  readonly typedQuantity: number | null;
  /** «Số lần»; null = once. */
  readonly times: number | null;
  readonly normCode: string | null;
  /** As it stands in the workbook; null = blank, and then `purposeOf` decides. */
  readonly purpose: Purpose | null;
  readonly committed: Vnd | null;
  readonly spent: Vnd | null;
  readonly voucher: string | null;
}

/** The entry with the quantity that counts: by the tables where it follows them, and null where they do not say or the word is unknown. */
export function followTables<Entry extends BudgetEntry>(entry: Entry, quantities: TableQuantities): Entry {
  const { basis, basisText, typedQuantity, times } = entry;
  if (basisText === null) return { ...entry, quantity: typedQuantity };
  const once = basis === null ? null : quantities[basis];
  return { ...entry, quantity: once === null ? null : multiplyQuantity(once, times ?? 1) };
}

/** Product of two quantities, to the six decimals that the sheet keeps. */
export const multiplyQuantity = (a: number, b: number): number => Math.round(a * b * 1e6) / 1e6;
