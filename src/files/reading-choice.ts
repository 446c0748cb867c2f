import type { ChosenEncoding } from "./decode-grid";
import type { ReadLimits } from "./limits";

/** What a user said of how the text of one source is to be read; what is absent is found from the source. */
export interface ReadingChoice {
  readonly file: string;
  readonly sheet: string;
  readonly encoding?: ChosenEncoding;
  /** Of a text file. */
  readonly separator?: "," | ";" | "\t";
}

/** How much is read of a source, and what was said of it. */
export interface ReadingOrder {
  readonly limits: ReadLimits;
  readonly choices: readonly ReadingChoice[];
}

/** A sheet of which one of several tables side by side was named: «Sheet1 (A:D)». */
const partOfSheet = / \([A-Z]{1,3}:[A-Z]{1,3}\)$/;

/** Finds what was said of a sheet; the choice for a part of it is one for the whole. */
export function choiceFor(choices: readonly ReadingChoice[], file: string, sheet: string): ReadingChoice | undefined {
  const isAbout = (named: string): boolean => named === sheet || named.replace(partOfSheet, "") === sheet;
  return choices.find((choice) => choice.file === file && isAbout(choice.sheet));
}
