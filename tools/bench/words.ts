import { amountInWords } from "@/language/numbers/amount-in-words";
import { wordsByRewriting } from "@tools/samples/words-by-rewriting";

/** How far every single amount is compared. */
export const comparedTo = 1_999_999;

/** What came of comparing two readings of the same amounts. */
export interface WordsComparison {
  readonly compared: number;
  /** The first amounts that read differently, at most ten. */
  readonly differing: readonly { readonly amount: number; readonly ours: string; readonly theirs: string }[];
  /** Time of our reading ÷ time of the other one. */
  readonly ratio: number;
}

/** Reads each amount from 0 to `last` in our way and in an independent one. */
export function compareWords(last: number = comparedTo): WordsComparison {
  const begin = process.hrtime.bigint();
  const ours = Array.from({ length: last + 1 }, (_, amount) => amountInWords(amount).toLowerCase());
  const between = process.hrtime.bigint();
  const theirs = Array.from({ length: last + 1 }, (_, amount) => wordsByRewriting(amount));
  const end = process.hrtime.bigint();
  const differing = ours.flatMap((words, amount) =>
    words === theirs[amount] ? [] : [{ amount, ours: words, theirs: theirs[amount] ?? "" }],
  );
  return {
    compared: last + 1,
    differing: differing.slice(0, 10),
    ratio: Number(between - begin) / Number(end - between),
  };
}
