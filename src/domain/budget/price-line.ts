import { divideHalfUp } from "../money/round";
import { vnd, type Vnd } from "../money/vnd";
import type { BudgetLine } from "../model/budget-line";

/** Why an amount is not simply quantity × price. */
export type PriceIssue = "amount-not-whole" | "amount-too-large" | "quantity-too-precise";

/** Beyond this a line is a slip of the hand, and sums of many lines would leave the exact integers and what can be read in words. */
const largestAmount = 999_999_999_999n;

/** The money of one budget line; `amount` null = neither factors nor a typed amount, or the quantity is no quantity. */
export interface PricedLine {
  readonly amount: Vnd | null;
  readonly issue: PriceIssue | null;
}

/** What a line's amount comes from. */
export type PricedFactors = Pick<BudgetLine, "quantity" | "unitPrice" | "typedAmount">;

/** Whether a line states an amount without both factors that would give it. */
export function isLumpSum({ quantity, unitPrice, typedAmount }: PricedFactors): boolean {
  return typedAmount !== null && (quantity === null || unitPrice === null);
}

/**
 * quantity × unit price in exact integers, rounded half up to the đồng as `ROUND(quantity*price,0)` does. A quantity has at most three decimals;
 * one with more (a cell that divides by three), and an amount of a thousand billion or more, has no amount and says so.
 * A line that lacks a factor is a lump sum (khoán): its amount is the one that the list states, and `isLumpSum` is true for it.
 */
export function priceLine({ quantity, unitPrice, typedAmount }: PricedFactors): PricedLine {
  if (isLumpSum({ quantity, unitPrice, typedAmount })) return { amount: typedAmount, issue: null };
  if (quantity === null || unitPrice === null) return { amount: null, issue: null };
  const thousandths = Math.round(quantity * 1000);
  // A cell that adds 0,1 and 0,2 holds 0,30000000000000004: noise of the sheet, not a fourth decimal.
  const noise = 1e-9 * Math.max(1, Math.abs(quantity));
  if (!Number.isSafeInteger(thousandths) || !(Math.abs(thousandths / 1000 - quantity) <= noise)) {
    return { amount: null, issue: "quantity-too-precise" };
  }
  const product = BigInt(thousandths) * BigInt(unitPrice);
  const amount = divideHalfUp(product, 1000n);
  if (amount > largestAmount || amount < -largestAmount) return { amount: null, issue: "amount-too-large" };
  return {
    amount: vnd(Number(amount)),
    issue: product % 1000n === 0n ? null : "amount-not-whole",
  };
}
