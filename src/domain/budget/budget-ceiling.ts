import type { Vnd } from "../money/vnd";
import { priceNorm, type PricedLine } from "../norms/price-norm";

/** A conference norm in force on the date that counts. */
export interface ConferenceNorm extends PricedLine {
  readonly code: string;
  readonly nameVi: string;
  readonly legalBasis: string;
}

/** What a norm lets a line cost for each unit, or why there is no figure to hold it against. */
export type CeilingFinding =
  | { readonly kind: "none" }
  | { readonly kind: "figure"; readonly amount: Vnd; readonly norm: ConferenceNorm }
  /** The only figure is one that has not been verified or confirmed. */
  | { readonly kind: "unconfirmed"; readonly norm: ConferenceNorm }
  | { readonly kind: "ambiguous"; readonly norm: ConferenceNorm };

/** The ceiling of a norm's code: the one figure in force that may be used, the unit's own where it is stricter than the law's. */
export function findCeiling(code: string | null, inForce: readonly ConferenceNorm[]): CeilingFinding {
  if (code === null) return { kind: "none" };
  // Excel compares without regard to case.
  const rows = inForce.filter((norm) => norm.code.toLowerCase() === code.toLowerCase());
  const priced = rows.flatMap((norm) => {
    const { applied } = priceNorm(norm, null);
    return applied === null ? [] : [{ norm, amount: applied }];
  });
  const [only] = priced;
  if (only !== undefined)
    return priced.length === 1 ? { kind: "figure", ...only } : { kind: "ambiguous", norm: only.norm };
  const waiting = rows.find((norm) => priceNorm({ ...norm, isUsable: true }, null).applied !== null);
  return waiting === undefined ? { kind: "none" } : { kind: "unconfirmed", norm: waiting };
}
