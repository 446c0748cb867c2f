import type { Norm } from "../model/norm";
import { defaultNormOptions, type NormOptions } from "../norms/norm-options";
import { priceNorm, type PricedLine, type PricedNorm } from "../norms/price-norm";
import type { Multiplier } from "../money/multiplier";
import { vnd, type Vnd } from "../money/vnd";
import type { CashAward } from "../norms/cash-award";
import type { GrantLevel, RecipientKind } from "../model/honoree";
import { payerOf, type Payer } from "./payer";

/** An amount that a person set in the place of the norm's. */
export interface AwardOverride {
  /** Null = nothing that can be paid is typed. */
  readonly amount: Vnd | null;
  /** Null = none given: the amount then does not count. */
  readonly reason: string | null;
}

/** What of an honoree's row decides its money. */
export interface AwardEntry {
  /** Null = not known, so that no code was found by rule. */
  readonly kind: RecipientKind | null;
  /** Code of a norm; null = none found, the row then has no money. */
  readonly code: string | null;
  readonly level: GrantLevel | null;
  /** Any text here means that nothing is paid. */
  readonly unpaidReason: string | null;
  /** Absent or null = nothing typed. */
  readonly override?: AwardOverride | null;
}

/** A row of norms in force. */
export type AwardLine = Pick<Norm, "code" | "multiplier"> & PricedLine;

/** What the law in force on the decision date gives to price with. */
export interface AwardNorms {
  readonly norms: readonly AwardLine[];
  readonly baseSalary: Vnd | null;
  readonly options?: NormOptions;
  /** Codes of the titles and forms that the ward's chair may grant on the decision date. */
  readonly wardMayGrant: ReadonlySet<string>;
}

/** The money of one honoree's row; amounts in whole đồng, null = not known. */
export interface PricedAward extends AwardEntry {
  readonly multiplier: Multiplier | null;
  /** By the norm, whatever a person set. */
  readonly amount: Vnd | null;
  /** What a person set, where it counts: above 0, with a reason. */
  readonly overriddenTo: Vnd | null;
  readonly payable: Vnd;
  readonly payer: Payer;
  /** What of `payable` falls to the ward: all or nothing. */
  readonly payableByWard: Vnd;
  readonly cashAward: CashAward | null;
}

/** Prices one row as the workbook's formulas do, and independently of them. */
export function priceHonoree(entry: AwardEntry, law: AwardNorms): PricedAward {
  const priced = entry.code === null ? null : findPrice(entry.code, law);
  const amount = priced?.applied ?? null;
  const overriddenTo = countingOverride(entry.override ?? null);
  const payable = entry.unpaidReason === null ? (overriddenTo ?? amount ?? vnd(0)) : vnd(0);
  const payer = payerOf(entry, law.wardMayGrant);
  return {
    ...entry,
    multiplier: entry.code === null ? null : findMultiplier(entry.code, law.norms),
    amount,
    overriddenTo,
    payable,
    payer,
    payableByWard: payer === "ward" ? payable : vnd(0),
    cashAward: priced?.cashAward ?? null,
  };
}

/** The amount of an override that counts: above 0 and with a reason. */
export const countingOverride = (override: AwardOverride | null): Vnd | null =>
  override !== null && override.amount !== null && override.amount > 0 && override.reason !== null
    ? override.amount
    : null;

/** The multiplier of a code: null when no line that may be used has one, and when two have, because then a person must choose. */
export function findMultiplier(code: string, norms: readonly AwardLine[]): Multiplier | null {
  const priced = norms.filter((norm) => norm.code === code && norm.isUsable !== false && (norm.multiplier ?? 0) > 0);
  return priced.length === 1 ? (priced[0]?.multiplier ?? null) : null;
}

/** What a code comes to: null when no line that may be used has a figure, and when two have. */
export function findPrice(
  code: string,
  { norms, baseSalary, options = defaultNormOptions }: Omit<AwardNorms, "wardMayGrant">,
): PricedNorm | null {
  const priced = norms
    .filter((norm) => norm.code === code)
    .map((norm) => priceNorm(norm, baseSalary, options))
    .filter(({ applied }) => applied !== null);
  return priced.length === 1 ? (priced[0] ?? null) : null;
}
