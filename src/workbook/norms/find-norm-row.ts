import { priceNorm, type PricedNorm } from "@/domain/norms/price-norm";
import type { LawInForce, NormRow } from "./read-norms";

/** The row of norms behind a code: what prices it, or why nothing does. */
export type FoundNorm =
  | { readonly found: true; readonly norm: NormRow; readonly priced: PricedNorm }
  | {
      readonly found: false;
      readonly reason: "none" | "no-figure" | "waiting" | "ambiguous";
      readonly rows: readonly NormRow[];
    };

/** The one row in force that prices a code: usable and with a figure. `waiting`: a figure is there that nobody verified or confirmed. */
export function findNormRow(code: string, { norms, baseSalary, options }: LawInForce): FoundNorm {
  const rows = norms.filter((norm) => norm.code === code);
  const priced = rows
    .map((norm) => ({ norm, priced: priceNorm(norm, baseSalary, options) }))
    .filter(({ priced: { applied } }) => applied !== null);
  const [only] = priced;
  if (only !== undefined && priced.length === 1) return { found: true, ...only };
  if (priced.length > 1) return { found: false, reason: "ambiguous", rows: priced.map(({ norm }) => norm) };
  if (rows.length === 0) return { found: false, reason: "none", rows };
  const waiting = rows.filter(
    (norm) => !norm.isUsable && [norm.multiplier, norm.amount, norm.unitAmount].some((figure) => (figure ?? 0) > 0),
  );
  return waiting.length > 0
    ? { found: false, reason: "waiting", rows: waiting }
    : { found: false, reason: "no-figure", rows };
}
