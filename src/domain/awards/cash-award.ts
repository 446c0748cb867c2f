import { roundUpTo, times } from "../money/round";
import type { Multiplier } from "../money/multiplier";
import { vnd } from "../money/vnd";
import type { Vnd } from "../money/vnd";

/** Award money is rounded up to ten thousand đồng: NĐ 91/2017 Art. 68.2, NĐ 98/2023 Art. 53, NĐ 152/2025 Art. 49.2. */
export const awardRoundingUnit: Vnd = vnd(10_000);

/** How the money of one award came about, step by step, so that it can be shown as a sum that a person can follow. */
export interface CashAward {
  readonly multiplier: Multiplier;
  readonly baseSalary: Vnd;
  /** multiplier × base salary, in whole đồng. */
  readonly product: Vnd;
  readonly roundingUnit: Vnd;
  /** The product rounded up once. */
  readonly amount: Vnd;
}

/**
 * The money of one award: the multiplier (already doubled for a collective) times the base salary, rounded to the đồng and then up once.
 * Equal to `ROUNDUP(ROUND(m*base,0),-4)` in the workbook, in exact integers.
 */
export function priceAward(
  { multiplier, baseSalary }: { readonly multiplier: Multiplier; readonly baseSalary: Vnd },
  roundingUnit: Vnd = awardRoundingUnit,
): CashAward {
  const product = times(multiplier, baseSalary);
  return { multiplier, baseSalary, product, roundingUnit, amount: roundUpTo(product, roundingUnit) };
}
