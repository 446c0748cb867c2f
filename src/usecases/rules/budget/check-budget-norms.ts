import { findCeiling, type ConferenceNorm } from "@/domain/budget/budget-ceiling";
import type { BudgetEntry } from "@/domain/budget/budget-entry";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook, placeOf } from "@/issues/place-of";

/**
 * Holds unit prices against the conference norms in force on the meeting date: a price above its norm is told with both figures
 * (`price-above-norm`); a norm that nobody has confirmed, or that stands there twice, is told once (`budget-norm-unconfirmed`, `budget-norm-ambiguous`).
 */
export function checkBudgetNorms(
  entries: readonly BudgetEntry[],
  inForce: readonly ConferenceNorm[],
): readonly Issue[] {
  const told = new Set<string>();
  return entries.flatMap((entry): readonly Issue[] => {
    const { item, unitPrice, normCode, source } = entry;
    const finding = findCeiling(normCode, inForce);
    if (finding.kind === "none" || unitPrice === null) return [];
    const { norm } = finding;
    if (finding.kind === "figure") {
      if (unitPrice <= finding.amount) return [];
      const params = { item, price: unitPrice, ceiling: finding.amount, basis: norm.legalBasis };
      return [issueOf("price-above-norm", placeOf(source, "unitPrice"), params)];
    }
    if (told.has(norm.code)) return [];
    told.add(norm.code);
    const rows = entries.filter((each) => each.normCode === normCode).length;
    const params = { norm: norm.code, name: norm.nameVi, rows };
    const at = placeInWorkbook(sheetNames.norms, "code");
    return finding.kind === "ambiguous"
      ? [issueOf("budget-norm-ambiguous", at, params)]
      : [issueOf("budget-norm-unconfirmed", at, params)];
  });
}
