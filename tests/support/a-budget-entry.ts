import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { aBudgetLine } from "@tools/samples/an-honoree";

/** A budget line as it stands in the workbook: typed quantity, nothing committed or spent. */
export function aBudgetEntry(facts: Partial<BudgetEntry> = {}): BudgetEntry {
  const line = aBudgetLine(facts);
  return {
    basis: null,
    basisText: null,
    typedQuantity: line.quantity,
    times: null,
    normCode: null,
    purpose: null,
    committed: null,
    spent: null,
    voucher: null,
    ...line,
    ...facts,
  };
}
