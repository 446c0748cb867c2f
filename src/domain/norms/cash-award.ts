import { defaultNormOptions, type NormOptions, type Rounding } from "./norm-options";
import { divideHalfUp, roundToNearest, roundUpTo, times as multiply } from "../money/round";
import type { Multiplier } from "../money/multiplier";
import { vnd, type Vnd } from "../money/vnd";

/** Award money is rounded up to ten thousand đồng: NĐ 91/2017 Art. 68.2, NĐ 98/2023 Art. 53, NĐ 152/2025 Art. 49.2. */
export const awardRoundingUnit: Vnd = vnd(10_000);

/** What an award is priced from. */
export interface AwardFigures {
  readonly multiplier: Multiplier;
  readonly baseSalary: Vnd;
  /** How many times the individual's figure the multiplier is; null or absent for a figure of its own. */
  readonly times?: Multiplier | null;
}

/** How the money of one award came about, step by step, so that it can be shown as a sum that a person can follow. */
export interface CashAward {
  readonly multiplier: Multiplier;
  readonly baseSalary: Vnd;
  /** The individual's money, where it was rounded first and then multiplied; absent where the multipliers were. */
  readonly individual?: { readonly times: Multiplier; readonly product: Vnd; readonly amount: Vnd };
  /** Before the last rounding, in whole đồng. */
  readonly product: Vnd;
  readonly roundingUnit: Vnd;
  readonly rounding: Rounding;
  /** The product rounded. */
  readonly amount: Vnd;
}

/**
 * The money of one award. By default the multiplier (already doubled for a collective) times the base salary, rounded to the đồng and then up
 * once; by option the individual's rounded money times two or one and a half, rounded again. Equal to the columns «Chưa làm tròn» and
 * «Mức trần» of the workbook, in exact integers.
 */
export function priceAward(
  { multiplier, baseSalary, times = null }: AwardFigures,
  { rounding, order }: NormOptions = defaultNormOptions,
): CashAward {
  const whole = { multiplier, baseSalary, roundingUnit: awardRoundingUnit, rounding };
  if (times === null || times === 0 || order === "multipliers-first") {
    const product = multiply(multiplier, baseSalary);
    return { ...whole, product, amount: round(product, rounding) };
  }
  const ofOne = vnd(Number(divideHalfUp(BigInt(multiplier) * BigInt(baseSalary), BigInt(times))));
  const individual = { times, product: ofOne, amount: round(ofOne, rounding) };
  const product = multiply(times, individual.amount);
  return { ...whole, individual, product, amount: round(product, rounding) };
}

function round(product: Vnd, rounding: Rounding): Vnd {
  if (rounding === "none") return product;
  return rounding === "up" ? roundUpTo(product, awardRoundingUnit) : roundToNearest(product, awardRoundingUnit);
}
