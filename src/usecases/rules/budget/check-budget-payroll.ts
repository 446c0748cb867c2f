import type { QuantityBasis } from "@/domain/budget/quantity-basis";
import { payrollOf, type Payroll } from "@/domain/budget/payroll-of";
import type { Delegate } from "@/domain/model/delegate";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook } from "@/issues/place-of";

/** A delegate with what stands in «Hưởng lương». */
export interface PayrollRow {
  readonly delegate: Delegate;
  readonly payroll: Payroll | null;
}

const meals: readonly QuantityBasis[] = ["off-payroll", "off-payroll-by-day"];

/**
 * Where a budget line counts delegates who are not on a payroll: how many rows say nothing (`payroll-unknown`), and how many were filled by a rule that
 * is not sure of them (`payroll-by-rule`). Elsewhere it does not matter, and nothing is said.
 */
export function checkBudgetPayroll(
  rows: readonly PayrollRow[],
  bases: readonly (QuantityBasis | null)[],
): readonly Issue[] {
  if (!bases.some((basis) => basis !== null && meals.includes(basis))) return [];
  const unknown = rows.filter(({ payroll }) => payroll === null).length;
  const byRule = rows.filter(({ delegate, payroll }) => {
    const reading = payrollOf(delegate);
    return payroll !== null && !reading.isSure && reading.payroll === payroll;
  }).length;
  const at = placeInWorkbook(sheetNames.delegates, "payroll");
  return [
    ...(unknown > 0 ? [issueOf("payroll-unknown", at, { rows: unknown })] : []),
    ...(byRule > 0 ? [issueOf("payroll-by-rule", at, { rows: byRule })] : []),
  ];
}
