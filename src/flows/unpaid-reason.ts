import type { AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { UnpaidReason } from "@/domain/awards/choose-payable";

/** How each reason begins in the cell «Lý do không chi», by which we know our own text again. */
const words: Readonly<Record<UnpaidReason, string>> = {
  "lower-title-same-period": "Đã chi danh hiệu cao hơn của cùng thời gian",
  "same-title-twice": "Cùng danh hiệu đã chi ở dòng khác",
};

/** The reason that the rule gives for not paying, as it stands in the cell; null where the rule pays. */
export function unpaidReasonOf(assessed: readonly AssessedHonoree[], index: number): string | null {
  const combination = assessed[index]?.combination;
  if (combination?.kind !== "unpaid") return null;
  const award = assessed[combination.paidBy]?.honoree.awardText ?? "";
  return award === "" ? words[combination.reason] : `${words[combination.reason]}: ${award}`;
}

/** Whether a reason in the cell is our own, which pricing may write anew; what a person typed is not. */
export const isOwnReason = (text: string): boolean => Object.values(words).some((begin) => text.startsWith(begin));
