/** A multiplier (hệ số) as integer thousandths: 0,15 is 150. Made only by `multiplier`. */
export type Multiplier = number & { readonly __multiplier: "thousandths" };

/** Brands integer thousandths as a multiplier; refuses (throws) what is not a safe integer ≥ 0. */
export function multiplier(thousandths: number): Multiplier {
  if (!Number.isSafeInteger(thousandths) || thousandths < 0) throw new RangeError(`not thousandths: ${thousandths}`);
  return thousandths as Multiplier;
}
