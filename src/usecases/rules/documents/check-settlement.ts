import { placeInWorkbook, placeOf } from "@/issues/place-of";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { AwardPayment, Settlement } from "@/domain/settlement/settle-awards";

/**
 * Checks the settlement once it has begun; before the meeting it says nothing.
 * - advance ≠ signed + returned, to the đồng (`settlement-differs`); while no return is typed, what must still come back (`settlement-open`).
 * - Signed for without an advance that it came from (`advance-missing`); an advance that is not what the ward pays (`advance-differs`).
 * - Row by row: not handed over without a reason, once a return says that handing over is done or the row itself says «Chưa»; a reason beside a
 *   signature; a signature where the ward owes nothing.
 */
export function checkSettlement(payments: readonly AwardPayment[], settlement: Settlement): readonly Issue[] {
  const { advance, returned, signed, payable, difference, isBegun } = settlement;
  const issues: Issue[] = [];
  const add = <Code extends IssueCode>(code: Code, field: string, params: IssueParams<Code>): void => {
    issues.push(issueOf(code, placeInWorkbook(sheetNames.meeting, field), params));
  };
  if (advance !== null && advance !== payable) add("advance-differs", "advance", { advance, payable });
  if (isBegun && advance === null && (signed > 0 || returned !== null)) add("advance-missing", "advance", { signed });
  if (isBegun && advance !== null && difference !== null && difference !== 0) {
    const params = { advance, signed, returned: returned ?? 0, difference };
    if (returned === null && difference > 0) add("settlement-open", "returned", params);
    else add("settlement-differs", "returned", params);
  }
  return [...issues, ...payments.flatMap((payment) => checkPayment(payment, returned !== null))];
}

function checkPayment(
  { name, source, payableByWard, handedOver, unclaimedReason }: AwardPayment,
  isClosed: boolean,
): readonly Issue[] {
  const issue = (
    code: "signed-without-money" | "signed-with-reason" | "unclaimed-without-reason",
    field: string,
  ): Issue => issueOf(code, placeOf(source, field), { name, amount: payableByWard });
  if (handedOver === true && payableByWard === 0) return [issue("signed-without-money", "handedOver")];
  if (payableByWard === 0) return [];
  if (handedOver === true) return unclaimedReason === null ? [] : [issue("signed-with-reason", "unclaimedReason")];
  const isOpen = handedOver === false || isClosed;
  return isOpen && unclaimedReason === null ? [issue("unclaimed-without-reason", "unclaimedReason")] : [];
}
