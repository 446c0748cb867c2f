/** An amount of money that a text names, with its place in the text. */
export interface FoundAmount {
  readonly from: number;
  readonly to: number;
  /** Whole đồng. */
  readonly amount: number;
}

const amounts =
  /(?<![\d.,/\p{L}-])(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d{4,15}(?=\s*(?:đồng|đ\b|vnđ)))(?![.,]?\d|\s*\/)/giu;

/** The amounts of money of a text: digits in groups of three, or any number before «đồng». Years, dates and numbers of documents are none. */
export function amountsIn(text: string): readonly FoundAmount[] {
  return [...text.matchAll(amounts)].flatMap((found): FoundAmount[] => {
    const amount = Number((found[1] ?? "").replace(/[.,]/g, ""));
    return Number.isSafeInteger(amount) ? [{ from: found.index, to: found.index + found[0].length, amount }] : [];
  });
}
