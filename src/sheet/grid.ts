import type { ReadingEvidence } from "./reading-evidence";

/** What one cell of a list holds. A real date cell is given as the text `dd/mm/yyyy`; an error as its text, `#N/A`. */
export type CellValue = string | number | boolean | null;

/** A merged block, in positions inside `rows` (0-based, both ends included). */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How the text of a source was read, and why we believe so. */
export interface Encoding {
  /** `UTF-8`, `UTF-8 with BOM`, `UTF-16`, `Windows-1258`, `TCVN3`, `VNI`, `VIQR`, `Unicode` (a workbook's own), or several joined by ` + `. */
  readonly name: string;
  /** What speaks for it, in the order in which it is said. */
  readonly evidence: readonly ReadingEvidence[];
}

/**
 * One sheet of a list as it stands, before anything is understood: plain data, safe to post to and from a worker.
 * `rows[i]` is the user's row `firstRow + i`; all rows have the same length; text is already Unicode, but not trimmed or composed.
 * Keys of the sparse records are `"i,j"`, positions inside `rows` (0-based).
 */
export interface SourceGrid {
  readonly file: string;
  /** "" for a text file. */
  readonly sheet: string;
  readonly encoding: Encoding;
  /** The user's number of `rows[0]` (1-based); for a text file the number of the record. */
  readonly firstRow: number;
  /** The user's number of the first column (1 = A). */
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Formulas, beginning with `=`; the value stands in `rows`. */
  readonly formulas: Readonly<Record<string, string>>;
  /** The text as stored, where decoding a legacy encoding changed it. */
  readonly originals: Readonly<Record<string, string>>;
  /** True for a sheet that the user has hidden. */
  readonly hidden: boolean;
  /** Font name of a cell, only where it is a legacy font (`.VnTime`, `VNI-Times`) whose text still waits to be decoded. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** The words of a cell by their fonts, only where some are in a legacy font, others not, and all still wait to be decoded; together they are the cell's text. */
  readonly runs?: Readonly<Record<string, readonly TextRun[]>>;
  /** What parts the fields of a text file. */
  readonly separator?: "," | ";" | "\t";
}

/** Words of a cell in one font; null where it is no legacy font. */
export interface TextRun {
  readonly text: string;
  readonly font: string | null;
}

/** Where a record came from: 1-based row as the user sees it. */
export interface Source {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** The key of a cell in the sparse records of a `SourceGrid`. */
export const cellKey = (rowIndex: number, columnIndex: number): string => `${rowIndex},${columnIndex}`;
