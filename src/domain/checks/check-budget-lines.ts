import type { BudgetLine } from "../budget/budget-line";
import { priceLine } from "../budget/price-line";
import type { Issue } from "../tables/issue";
import { placeOf } from "./place-of";

/** Checks what cannot be seen in a list but can stand in the workbook: quantities that are no quantities, amounts that are no whole đồng. */
export function checkBudgetLines(lines: readonly BudgetLine[]): readonly Issue[] {
  return lines.flatMap((line) => {
    const { item, quantity, unitPrice, source } = line;
    const { doubt, amount } = priceLine(line);
    if (doubt === null) return [];
    const params = { item, quantity: quantity ?? "", price: unitPrice ?? "", amount: amount ?? "" };
    const severity = doubt === "amount-not-whole" ? ("note" as const) : ("error" as const);
    return [{ code: budgetCodes[doubt], severity, at: placeOf(source, "quantity"), params }];
  });
}

const budgetCodes = {
  "amount-not-whole": "budget-amount-not-whole",
  "amount-too-large": "budget-amount-too-large",
  "quantity-too-precise": "budget-quantity-too-precise",
} as const;
