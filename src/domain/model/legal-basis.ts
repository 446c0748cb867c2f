import type { Norm, NormSet } from "./norm";

/** What is shown as the source of a norm: the document's number and the row's own article, or the set's where the row has none. */
export function citeNorm(norm: Norm, set: NormSet): string {
  return [set.legalBasis.number, norm.article || set.legalBasis.article].filter((part) => part !== "").join(", ");
}
