import type { Abbreviation } from "@/language/words/abbreviation";
import type { Field } from "@/fields/field";
import type { ListKind } from "@/tables/declaration/list-table";

/** A column's meaning that a user set right, kept in the workbook for the next list with the same heading. */
export interface RememberedColumn {
  /** The heading as `headingKey` gives it. */
  readonly heading: string;
  /** In lists of which kind. */
  readonly kind: ListKind;
  /** Null: a column that is not to be taken in. */
  readonly field: Field | null;
}

/** What a user said of one list; what is left out is found by reading. */
export interface SourceChoice {
  readonly file: string;
  readonly sheet: string;
  /** `Unicode` = the text stays as it stands. */
  readonly encoding?: "Unicode" | "Windows-1258" | "TCVN3" | "VNI" | "VIQR";
  /** Of a text file. */
  readonly separator?: "," | ";" | "\t";
  /** `unknown` = not a list: nothing is taken. */
  readonly kind?: ListKind;
  /** The user's number of the first header row. */
  readonly headerRow?: number;
  /** The user's number of a column (1 = A) → its meaning; null = not taken in. */
  readonly columns?: Readonly<Record<number, Field | null>>;
  /** Hidden rows and columns are taken in like others unless they are to be left out. */
  readonly hiddenRows?: "take" | "leave";
  readonly hiddenColumns?: "take" | "leave";
}

/** What the user and the workbook's memory say of how lists are to be read. */
export interface IntakeChoices {
  readonly sources?: readonly SourceChoice[];
  readonly columns?: readonly RememberedColumn[];
  readonly abbreviations?: readonly Abbreviation[];
  /** Short forms that are known stay as typed in the tables (the default), or are written out, each told as a change. */
  readonly abbreviationForm?: "short" | "full";
}
