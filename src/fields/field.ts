import type { OwnField } from "./own-fields";

/** The id of a field that others declare: not to be confused with one of ours by a slip of the pen. */
export type DeclaredField = string & { readonly declared: "field" };

/** What a column of any of our lists can mean: the id of a declared field. */
export type Field = OwnField | DeclaredField;

/** A column's heading: `path` from the outermost level to the innermost, `text` as typed (innermost), for places. */
export interface Heading {
  readonly columnIndex: number;
  readonly path: readonly string[];
  readonly text: string;
}

/** What a column was taken for, how sure (0 to 1) and why. */
export interface ColumnMatch {
  readonly heading: Heading;
  readonly field: Field;
  readonly confidence: number;
  readonly reason:
    "same-words" | "words-inside" | "like-words" | "sub-heading" | "values" | "context" | "remembered" | "chosen";
}
