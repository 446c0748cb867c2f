import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { priceLine } from "@/domain/budget/price-line";
import type { Issue } from "@/issues/issue";
import { placeOf } from "@/issues/place-of";

/**
 * Checks what was committed and spent, line by line: more than the line has (both figures), spent without a voucher's number, a voucher without a sum.
 * A line without an amount of its own that money was spent on is over as a whole.
 */
export function checkBudgetSpending(entries: readonly BudgetEntry[]): readonly Issue[] {
  return entries.flatMap((entry): readonly Issue[] => {
    const { item, committed, spent, voucher, source } = entry;
    const amount = priceLine(entry).amount ?? 0;
    const issue = (code: string, field: string, params: Issue["params"] = {}): Issue => ({
      code,
      severity: "warning",
      at: placeOf(source, field),
      params: { item, ...params },
    });
    return [
      ...(committed !== null && committed > amount
        ? [issue("committed-over-budget", "committed", { committed, amount })]
        : []),
      ...(spent !== null && spent > amount ? [issue("spent-over-budget", "spent", { spent, amount })] : []),
      ...(spent !== null && spent > 0 && voucher === null
        ? [issue("spent-without-voucher", "voucher", { spent })]
        : []),
      ...(spent === null && voucher !== null ? [issue("voucher-without-sum", "spent", { voucher })] : []),
    ];
  });
}
