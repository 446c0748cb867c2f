import { sumVnd, vnd, type Vnd } from "../money/vnd";
import type { RecipientKind } from "../model/honoree";
import type { Payer } from "./payer";
import type { PricedAward } from "./price-honoree";

/** Sums of one kind of recipient, in whole đồng; a row without a norm counts 0 in each sum and 1 in `withoutNorm`. */
export interface AwardTotal {
  readonly rows: number;
  readonly withNorm: number;
  readonly withoutNorm: number;
  /** Every row by itself. */
  readonly totalByNorm: Vnd;
  /** After the rule for several awards of one recipient. */
  readonly totalPayable: Vnd;
  /** Of `totalPayable`, what the ward grants and pays. */
  readonly totalPayableByWard: Vnd;
  /** Of `totalPayable`, what nobody has said who pays: in no payment sheet until somebody answers. */
  readonly totalPayableUnsettled: Vnd;
}

/** Of what is payable, what another level grants and pays. */
export const payableByOthers = ({ totalPayable, totalPayableByWard, totalPayableUnsettled }: AwardTotal): Vnd =>
  vnd(totalPayable - totalPayableByWard - totalPayableUnsettled);

export type AwardTotals = Readonly<Record<RecipientKind | "all", AwardTotal>>;

type Totalled = Pick<PricedAward, "kind" | "amount" | "payable" | "payer">;

/** Totals award money by kind of recipient and over all. */
export function totalAwards(rows: readonly Totalled[]): AwardTotals {
  const of = (kind: RecipientKind) => total(rows.filter((row) => row.kind === kind));
  return { individual: of("individual"), collective: of("collective"), household: of("household"), all: total(rows) };
}

function total(rows: readonly Totalled[]): AwardTotal {
  const of = (payer: Payer) => sumVnd(rows.filter((row) => row.payer === payer).map(({ payable }) => payable));
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    rows: rows.length,
    withNorm: amounts.length,
    withoutNorm: rows.length - amounts.length,
    totalByNorm: sumVnd(amounts),
    totalPayable: sumVnd(rows.map(({ payable }) => payable)),
    totalPayableByWard: of("ward"),
    totalPayableUnsettled: of("unsettled"),
  };
}
