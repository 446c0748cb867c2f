import type { GrantLevel } from "../model/honoree";

/**
 * Who pays an award: the level that grants it (Luật TĐKT 2022 Art. 11.4). `unsettled`: the list does not say who grants it, and the law of the
 * decision date does not give it to the ward's chair, so that somebody must be asked.
 */
export type Payer = "ward" | "other" | "unsettled";

/**
 * Who pays an award of a level (null = not said). An amount for an award without a code is one that the accountant set with a reason, so the ward
 * pays it.
 */
export function payerOf(
  { code, level }: { readonly code: string | null; readonly level: GrantLevel | null },
  wardMayGrant: ReadonlySet<string>,
): Payer {
  if (level !== null) return level === "ward" ? "ward" : "other";
  return code === null || wardMayGrant.has(code) ? "ward" : "unsettled";
}
