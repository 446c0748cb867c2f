import type { FundShare } from "@/domain/budget/fund-share";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import { placeInWorkbook } from "@/issues/place-of";

/**
 * Checks the award fund: organising above its share of the fund, all charged lines and the awards themselves above the fund, and a fund that is not
 * known although organising is charged to it. `awards` = what the ward pays its honorees, `awardMoney` = the budget's own lines of it.
 */
export function checkBudgetFund(
  { fund, share, limit, organising, charged, legalBasis }: FundShare,
  { awards, awardMoney }: { readonly awards: number; readonly awardMoney: number },
): readonly Issue[] {
  const at = placeInWorkbook(sheetNames.meeting, "awardFund");
  if (fund === null) return organising > 0 ? [issueOf("award-fund-unknown", at, { organising })] : [];
  const need = charged - awardMoney + awards;
  return [
    ...(limit !== null && share !== null && organising > limit
      ? [issueOf("fund-share-exceeded", at, { organising, limit, percent: share / 10, basis: legalBasis ?? "" })]
      : []),
    ...(need > fund ? [issueOf("award-fund-exceeded", at, { need, fund })] : []),
  ];
}
