import { priceAward, type CashAward } from "./cash-award";
import type { Multiplier } from "../money/multiplier";
import { vnd, type Vnd } from "../money/vnd";
import type { NormOptions } from "./norm-options";

/** The cells of a row of «Định mức» that decide its figure in đồng. */
export interface PricedLine {
  readonly multiplier: Multiplier | null;
  readonly amount?: Vnd | null;
  /** `× …` measures the multiplier against something else than the base salary (a fund's share). */
  readonly measure?: string;
  readonly times?: Multiplier | null;
  /** The unit's own figure, and the document that sets it; without one of the two there is none. */
  readonly unitAmount?: Vnd | null;
  readonly unitSource?: string | null;
  /** False for a figure that has not been verified or confirmed: it prices nothing. Absent = it may be used. */
  readonly isUsable?: boolean;
}

/** The figures that a norm gives (ceiling 230.000, applied 200.000 by the unit's document); null = not known, or not to be used. */
export interface PricedNorm {
  /** Where the figure comes from a multiplier of the base salary. */
  readonly cashAward: CashAward | null;
  /** The law's figure in đồng. */
  readonly ceiling: Vnd | null;
  /** What prices: the unit's figure, never above the ceiling, else the ceiling. */
  readonly applied: Vnd | null;
  /** What the applied figure is: the law's, or the unit's. */
  readonly by: "law" | "unit" | null;
}

/** Prices one row of norms as the columns «Chưa làm tròn», «Mức trần» and «Mức áp dụng» do, and independently of them. */
export function priceNorm(line: PricedLine, baseSalary: Vnd | null, options?: NormOptions): PricedNorm {
  const isShare = line.measure?.trim().startsWith("×") ?? false;
  const { multiplier, times = null } = line;
  const ofSalary = multiplier !== null && multiplier > 0 && !isShare;
  const cashAward = ofSalary && baseSalary !== null ? priceAward({ multiplier, baseSalary, times }, options) : null;
  const ceiling = cashAward?.amount ?? (ofSalary ? null : positive(line.amount));
  if (line.isUsable === false) return { cashAward, ceiling, applied: null, by: null };
  const own = ownFigure(line);
  if (own === null) return { cashAward, ceiling, applied: ceiling, by: ceiling === null ? null : "law" };
  const isAbove = ceiling !== null && own > ceiling;
  return { cashAward, ceiling, applied: isAbove ? ceiling : own, by: isAbove ? "law" : "unit" };
}

/** The unit's own figure, where its document is named. */
export const ownFigure = ({ unitAmount, unitSource }: PricedLine): Vnd | null =>
  (unitSource ?? "").trim() === "" ? null : positive(unitAmount);

const positive = (amount: Vnd | null | undefined): Vnd | null => (amount != null && amount > 0 ? vnd(amount) : null);
