import type { CellValue } from "@/sheet/grid";

/** One row of a list as it comes into a table: the columns that taking in fills, never those of pricing and payment. */
export interface VersionRow {
  /** The user's number of the row in its list. */
  readonly row: number;
  /** By the keys of the table's columns. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A row that stands in a table now. */
export interface ExistingRow extends VersionRow {
  /** Position in the table (0-based). */
  readonly rowIndex: number;
  /** True where a person has entered something beside what taking in fills: an amount of their own, a signature, a payment. */
  readonly isWorkedOn?: boolean;
}

/** The same to a reader: a number and its digits, a blank and an empty text, one text in two Unicode forms. */
export const isSameCell = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  cellAsText(a) === cellAsText(b);

/** A cell as it is compared. */
export const cellAsText = (value: CellValue | undefined): string =>
  value === null || value === undefined ? "" : String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
