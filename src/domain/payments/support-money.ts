import type { Delegate } from "../model/delegate";
import { sumVnd, vnd, type Vnd } from "../money/vnd";

/** A delegate as support money sees it. */
export interface SupportCandidate {
  readonly delegate: Delegate;
  /** null = the workbook does not say. */
  readonly isOnPayroll: boolean | null;
  /** False for a second entry of a person who is on the list already. */
  readonly isFirst: boolean;
}

/** How the rate for one person was found. */
export type SupportRate =
  | { readonly kind: "typed"; readonly amount: Vnd; readonly basis: string | null }
  /** `perDay` × `days`, rounded to whole đồng. */
  | {
      readonly kind: "norm";
      readonly amount: Vnd;
      readonly perDay: Vnd;
      readonly days: number;
      readonly legalBasis: string;
      readonly isVerified: boolean;
    }
  /** `no-days`: the norm is by the day, and the days of meals are not said. */
  | { readonly kind: "unknown"; readonly reason: "no-norm" | "several-norms" | "no-days" };

/** The norm of meals for delegates off a payroll at a ward's own meeting (TT 40/2017 Art. 12.4c and the city's resolutions under it). */
export const supportCode = "MEAL_COMMUNE";

interface RateMaterial {
  readonly typed: Vnd | null;
  readonly typedBasis: string | null;
  /** Norms in force on the day of the meeting. */
  readonly norms: readonly {
    readonly code: string;
    readonly amount: Vnd | null;
    readonly legalBasis: string;
    readonly verified: boolean;
  }[];
  /** Days of meals; null = not known. */
  readonly days: number | null;
}

/** What one delegate gets: as typed, else the norm in force times the days. Norms that differ in amount are not chosen between. */
export function supportRate({ typed, typedBasis, norms, days }: RateMaterial): SupportRate {
  if (typed !== null) return { kind: "typed", amount: typed, basis: typedBasis };
  const own = norms.filter(({ code, amount }) => code === supportCode && amount !== null);
  const amounts = new Set(own.map(({ amount }) => amount));
  const norm = own.find(({ verified }) => verified) ?? own[0];
  if (norm?.amount === undefined || norm.amount === null) return { kind: "unknown", reason: "no-norm" };
  if (amounts.size > 1) return { kind: "unknown", reason: "several-norms" };
  if (days === null || days <= 0) return { kind: "unknown", reason: "no-days" };
  const { amount: perDay, legalBasis, verified } = norm;
  return { kind: "norm", amount: vnd(Math.round(perDay * days)), perDay, days, legalBasis, isVerified: verified };
}

export interface SupportLine {
  readonly ordinal: number;
  readonly delegate: Delegate;
  readonly amount: Vnd;
}

/** Support money: who gets it, and who does not because the workbook does not say whether they are on a payroll. */
export interface SupportSheet {
  readonly lines: readonly SupportLine[];
  readonly total: Vnd;
  readonly undecided: readonly Delegate[];
}

/** Lists the delegates off a payroll, each person once, with the same amount for each; none while that is not known. */
export function paySupport(candidates: readonly SupportCandidate[], amount: Vnd | null): SupportSheet {
  const persons = candidates.filter(({ isFirst, delegate }) => isFirst && delegate.fullName !== "");
  const lines =
    amount === null
      ? []
      : persons
          .filter(({ isOnPayroll }) => isOnPayroll === false)
          .map(({ delegate }, index) => ({ ordinal: index + 1, delegate, amount }));
  return {
    lines,
    total: sumVnd(lines.map((line) => line.amount)),
    undecided: persons.filter(({ isOnPayroll }) => isOnPayroll === null).map(({ delegate }) => delegate),
  };
}
