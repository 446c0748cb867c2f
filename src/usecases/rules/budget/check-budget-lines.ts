import type { BudgetLine } from "@/domain/model/budget-line";
import { isLumpSum, priceLine } from "@/domain/budget/price-line";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";

/**
 * Checks what cannot be seen in a list but can stand in the workbook: quantities that are no quantities, amounts that are no whole đồng; and of a line that
 * was typed into the workbook, which no list has told of, a price without a quantity and the reverse.
 */
export function checkBudgetLines(lines: readonly BudgetLine[]): readonly Issue[] {
  return [...lines.flatMap(checkFigures), ...lines.filter(({ source }) => source.file === "").flatMap(checkTypedLine)];
}

function checkTypedLine(line: BudgetLine): readonly Issue[] {
  const { item, quantity, unitPrice, source } = line;
  if (isLumpSum(line)) return [];
  if (unitPrice === null) return [issueOf("price-missing", placeOf(source, "unitPrice"), { item, typed: "" })];
  return quantity === null ? [issueOf("quantity-missing", placeOf(source, "quantity"), { item })] : [];
}

function checkFigures(line: BudgetLine): readonly Issue[] {
  const { item, quantity, unitPrice, source } = line;
  const { issue: doubt, amount } = priceLine(line);
  if (doubt === null) return [];
  const params = { item, quantity: quantity ?? "", price: unitPrice ?? "", amount: amount ?? "" };
  return [issueOf(budgetCodes[doubt], placeOf(source, "quantity"), params)];
}

const budgetCodes = {
  "amount-not-whole": "budget-amount-not-whole",
  "amount-too-large": "budget-amount-too-large",
  "quantity-too-precise": "budget-quantity-too-precise",
} as const;
