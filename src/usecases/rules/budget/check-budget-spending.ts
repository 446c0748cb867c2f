import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { priceLine } from "@/domain/budget/price-line";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";

/**
 * Checks what was committed and spent, line by line: more than the line has (both figures), spent without a voucher's number, a voucher without a sum.
 * A line without an amount of its own that money was spent on is over as a whole.
 */
export function checkBudgetSpending(entries: readonly BudgetEntry[]): readonly Issue[] {
  return entries.flatMap((entry): readonly Issue[] => {
    const { item, committed, spent, voucher, source } = entry;
    const amount = priceLine(entry).amount ?? 0;
    const at = (field: string) => placeOf(source, field);
    return [
      ...(committed !== null && committed > amount
        ? [issueOf("committed-over-budget", at("committed"), { item, committed, amount })]
        : []),
      ...(spent !== null && spent > amount ? [issueOf("spent-over-budget", at("spent"), { item, spent, amount })] : []),
      ...(spent !== null && spent > 0 && voucher === null
        ? [issueOf("spent-without-voucher", at("voucher"), { item, spent })]
        : []),
      ...(spent === null && voucher !== null ? [issueOf("voucher-without-sum", at("spent"), { item, voucher })] : []),
    ];
  });
}
