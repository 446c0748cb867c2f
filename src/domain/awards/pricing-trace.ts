import type { Multiplier } from "../money/multiplier";
import type { Vnd } from "../money/vnd";
import type { MultiplyOrder, Rounding } from "../norms/norm-options";
import type { GrantLevel } from "../model/honoree";

/** How the money of a row was calculated once: what is kept until the next pricing. Amounts in whole đồng, null = not known. */
export interface PricingTrace {
  readonly code: string | null;
  readonly multiplier: Multiplier | null;
  readonly baseSalary: Vnd | null;
  /** The document of the norm; null = no norm priced it. */
  readonly legalBasis: string | null;
  readonly by: "law" | "unit" | null;
  readonly rounding: Rounding;
  readonly order: MultiplyOrder;
  /** By the norm. */
  readonly amount: Vnd | null;
  readonly override: { readonly amount: Vnd; readonly reason: string } | null;
  readonly isUnpaid: boolean;
  readonly level: GrantLevel | null;
  readonly payable: Vnd;
  readonly payableByWard: Vnd;
}

/** Why a sum is another than before; old and new as they are, "" = none. */
export interface ChangeCause {
  readonly code:
    | "award-code"
    | "legal-basis"
    | "multiplier"
    | "base-salary"
    | "unit-norm"
    | "rounding"
    | "order"
    | "override"
    | "unpaid"
    | "paid"
    | "level"
    | "norm";
  readonly before: string | number;
  readonly after: string | number;
}

/** Whether a sum that somebody pays, or the norm's own, is another than before. */
export const isOtherMoney = (before: PricingTrace, after: PricingTrace): boolean =>
  before.amount !== after.amount || before.payable !== after.payable || before.payableByWard !== after.payableByWard;

/** What of the calculation is another than before, the first cause first; "norm" where the row of norms itself gave another figure. */
export function causesOfChange(before: PricingTrace, after: PricingTrace): readonly ChangeCause[] {
  const causes: ChangeCause[] = [];
  const note = (code: ChangeCause["code"], old: string | number | null, now: string | number | null): void => {
    if (old !== now) causes.push({ code, before: old ?? "", after: now ?? "" });
  };
  note("award-code", before.code, after.code);
  note("legal-basis", before.legalBasis, after.legalBasis);
  if (before.by === "law" && after.by === "law") {
    note("multiplier", decimal(before.multiplier), decimal(after.multiplier));
    note("base-salary", before.baseSalary, after.baseSalary);
  }
  if (before.by === "unit" || after.by === "unit") note("unit-norm", before.amount, after.amount);
  note("rounding", before.rounding, after.rounding);
  note("order", before.order, after.order);
  note("override", before.override?.amount ?? null, after.override?.amount ?? null);
  if (before.isUnpaid !== after.isUnpaid)
    causes.push({ code: after.isUnpaid ? "unpaid" : "paid", before: before.payable, after: after.payable });
  note("level", before.level, after.level);
  if (causes.length === 0) note("norm", before.amount, after.amount);
  return causes;
}

const decimal = (thousandths: Multiplier | null): number | null => (thousandths === null ? null : thousandths / 1000);
