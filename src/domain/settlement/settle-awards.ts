import { sumVnd, vnd, type Vnd } from "../money/vnd";
import type { Source } from "@/sheet/grid";
import type { MeetingFunds } from "../funds/meeting-funds";

/** One honoree whom the ward pays, and what became of the money. */
export interface AwardPayment {
  readonly name: string;
  readonly source: Source;
  readonly payableByWard: Vnd;
  /** True = signed for, false = said not to be, null = nothing said. */
  readonly handedOver: boolean | null;
  readonly unclaimedReason: string | null;
}

/** The award money after the meeting, in whole đồng. */
export interface Settlement {
  /** Null = not known. */
  readonly advance: Vnd | null;
  readonly payable: Vnd;
  readonly signed: Vnd;
  readonly signedRows: number;
  /** payable − signed. */
  readonly unclaimed: Vnd;
  readonly unclaimedRows: number;
  /** Of the unclaimed rows, those without a reason. */
  readonly withoutReason: number;
  /** Of `unclaimed`, what has a reason. */
  readonly explained: Vnd;
  /** Null = not known. */
  readonly returned: Vnd | null;
  /** advance − signed − returned, where a return that is not known counts 0; null without an advance. 0 = settled to the đồng. */
  readonly difference: Vnd | null;
  /** Somebody has begun to settle: a signature, a reason or a return stands there. */
  readonly isBegun: boolean;
}

/** Settles the award money: what was signed for, what was not, and whether advance = signed + returned. */
export function settleAwards(
  payments: readonly AwardPayment[],
  { advance, returned }: Pick<MeetingFunds, "advance" | "returned">,
): Settlement {
  const owed = payments.filter(({ payableByWard }) => payableByWard > 0);
  const signedRows = owed.filter(({ handedOver }) => handedOver === true);
  const unclaimedRows = owed.filter(({ handedOver }) => handedOver !== true);
  const sum = (some: readonly AwardPayment[]) => sumVnd(some.map(({ payableByWard }) => payableByWard));
  const signed = sum(signedRows);
  return {
    advance,
    payable: sum(owed),
    signed,
    signedRows: signedRows.length,
    unclaimed: sum(unclaimedRows),
    unclaimedRows: unclaimedRows.length,
    withoutReason: unclaimedRows.filter(({ unclaimedReason }) => unclaimedReason === null).length,
    explained: sum(unclaimedRows.filter(({ unclaimedReason }) => unclaimedReason !== null)),
    returned,
    difference: advance === null ? null : vnd(advance - signed - (returned ?? 0)),
    isBegun: returned !== null || payments.some((each) => each.handedOver !== null || each.unclaimedReason !== null),
  };
}
