import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { NotGranted, UnpaidReason } from "@/domain/awards/choose-payable";
import { vietnamese } from "@/messages/vietnamese";

const reasons: readonly (UnpaidReason | NotGranted)[] = [
  "lower-title-same-period",
  "same-title-twice",
  "proposed",
  "refused",
  "withdrawn",
  "paid",
  "without-money",
  "paid-elsewhere",
  "unclear",
];

/** How a reason begins in the cell «Lý do không chi», by which we know our own text again. */
const wordsOf = (reason: UnpaidReason | NotGranted): string => vietnamese(`word:unpaid.${reason}`);

/** The reason that the rule gives for not paying, as it stands in the cell; null where the rule pays. */
export function unpaidReasonOf(assessed: readonly AssessedHonoree[], index: number): string | null {
  const status = assessed[index]?.status ?? "granted";
  if (status !== "granted") return wordsOf(status);
  const combination = assessed[index]?.combination;
  if (combination?.kind !== "unpaid") return null;
  const award = assessed[combination.paidBy]?.honoree.awardText ?? "";
  return award === "" ? wordsOf(combination.reason) : `${wordsOf(combination.reason)}: ${award}`;
}

/** Whether a reason in the cell is our own, which pricing may write anew; what a person typed is not. */
export const isOwnReason = (text: string): boolean => reasons.some((reason) => text.startsWith(wordsOf(reason)));
