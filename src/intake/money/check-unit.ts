import type { BudgetLine } from "@/domain/model/budget-line";
import type { Report } from "@/fields/rules/declaration";
import type { MoneyScales } from "./money-unit";

/** No price of a meeting is below this; so little is meant in thousands. */
const leastPrice = 500;
const leastBudget = 50_000;
/** No ward spends as much on a conference. */
const mostBudget = 50_000_000_000;

/** Asks about a unit of money that nobody named but the figures need, and about one that makes them absurd. */
export function checkUnit(
  lines: readonly BudgetLine[],
  { amount, scales, report }: { readonly amount: number; readonly scales: MoneyScales; readonly report: Report },
): void {
  const scale = Math.max(1, ...Object.values(scales).map((scale) => scale ?? 1));
  const prices = lines.flatMap(({ unitPrice }) => (unitPrice === null || unitPrice === 0 ? [] : [unitPrice]));
  const largest = Math.max(amount, ...prices);
  const isSmall = prices.some((price) => price < leastPrice) || (amount > 0 && amount < leastBudget);
  if (scale === 1 && isSmall && amount > 0)
    report.issue("budget-unit-unsaid", "amount", { total: amount, likely: amount * 1000 });
  if (scale > 1 && largest > mostBudget)
    report.issue("budget-unit-absurd", "amount", { total: largest, likely: Math.round(largest / scale) });
}
