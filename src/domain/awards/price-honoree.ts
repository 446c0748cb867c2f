import type { Norm } from "../norm";
import type { Multiplier } from "../money/multiplier";
import { vnd } from "../money/vnd";
import type { Vnd } from "../money/vnd";
import { priceAward } from "./cash-award";
import type { CashAward } from "./cash-award";
import type { GrantLevel, RecipientKind } from "./honoree";

/** What of an honoree's row decides its money. */
export interface AwardEntry {
  readonly kind: RecipientKind;
  /** Code of a norm; null = none found, the row then has no money. */
  readonly code: string | null;
  readonly level: GrantLevel | null;
  /** Any text here means that nothing is paid. */
  readonly unpaidReason: string | null;
}

/** What the law in force on the decision date gives to price with. */
export interface AwardNorms {
  readonly norms: readonly Pick<Norm, "code" | "multiplier">[];
  readonly baseSalary: Vnd | null;
}

/** The money of one honoree's row; amounts in whole đồng, null = not known. */
export interface PricedAward extends AwardEntry {
  readonly multiplier: Multiplier | null;
  readonly amount: Vnd | null;
  readonly payable: Vnd;
  readonly payableByWard: Vnd;
  readonly cashAward: CashAward | null;
}

/** Prices one row as the workbook's formulas do, and independently of them. */
export function priceHonoree(entry: AwardEntry, { norms, baseSalary }: AwardNorms): PricedAward {
  const multiplier = entry.code === null ? null : findMultiplier(entry.code, norms);
  const cashAward = multiplier === null || baseSalary === null ? null : priceAward({ multiplier, baseSalary });
  const amount = cashAward?.amount ?? null;
  const payable = amount === null || entry.unpaidReason !== null ? vnd(0) : amount;
  const payableByWard = entry.level === null || entry.level === "ward" ? payable : vnd(0);
  return { ...entry, multiplier, amount, payable, payableByWard, cashAward };
}

/** The multiplier of a code: null when no line in force has one, and when two have, because then a person must choose. */
export function findMultiplier(code: string, norms: AwardNorms["norms"]): Multiplier | null {
  const priced = norms.filter((norm) => norm.code === code && (norm.multiplier ?? 0) > 0);
  return priced.length === 1 ? (priced[0]?.multiplier ?? null) : null;
}
