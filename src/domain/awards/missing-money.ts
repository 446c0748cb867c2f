import type { Vnd } from "../money/vnd";
import type { AwardTotal } from "./award-totals";

/** What a total lacks: it is at least what it says where one of these is above 0. */
export interface MissingMoney {
  /** Awards that have no norm, so that their money is not known. */
  readonly awardsWithoutNorm: number;
  /** Budget lines without a quantity or a price. */
  readonly linesWithoutAmount: number;
  /** Payable, but nobody has said by whom; whole đồng. */
  readonly unsettled: Vnd;
}

/** What the sum of awards and budget lacks. */
export const missingMoney = (
  { withoutNorm, totalPayableUnsettled }: Pick<AwardTotal, "withoutNorm" | "totalPayableUnsettled">,
  linesWithoutAmount: number,
): MissingMoney => ({ awardsWithoutNorm: withoutNorm, linesWithoutAmount, unsettled: totalPayableUnsettled });

/** Whether a total says less than all. */
export const isPartial = ({ awardsWithoutNorm, linesWithoutAmount, unsettled }: MissingMoney): boolean =>
  awardsWithoutNorm > 0 || linesWithoutAmount > 0 || unsettled > 0;
