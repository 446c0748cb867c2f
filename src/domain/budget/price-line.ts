import { divideHalfUp } from "../money/round";
import { vnd } from "../money/vnd";
import type { Vnd } from "../money/vnd";
import type { BudgetLine } from "./budget-line";

/** The money of one budget line; `amount` null = quantity or price is not known. */
export interface PricedLine {
  readonly amount: Vnd | null;
  /** False where quantity × price is no whole number of đồng and the amount was rounded half up. */
  readonly isWhole: boolean;
}

/**
 * quantity × unit price in exact integers, rounded half up to the đồng as `ROUND(quantity*price,0)` does. A quantity is taken to three decimals;
 * one with more is refused (throws), because reading it is the place to tell the user.
 */
export function priceLine({ quantity, unitPrice }: Pick<BudgetLine, "quantity" | "unitPrice">): PricedLine {
  if (quantity === null || unitPrice === null) return { amount: null, isWhole: true };
  const product = BigInt(thousandthsOf(quantity)) * BigInt(unitPrice);
  return { amount: vnd(Number(divideHalfUp(product, 1000n))), isWhole: product % 1000n === 0n };
}

/** Whether a number is a quantity that we can price: at most three decimals, and small enough to be exact. */
export function isQuantity(quantity: number): boolean {
  const thousandths = Math.round(quantity * 1000);
  return Number.isSafeInteger(thousandths) && thousandths / 1000 === quantity;
}

function thousandthsOf(quantity: number): number {
  if (!isQuantity(quantity)) throw new RangeError(`not a quantity of at most three decimals: ${quantity}`);
  return Math.round(quantity * 1000);
}
