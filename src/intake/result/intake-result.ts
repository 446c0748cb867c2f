import type { ForeignList } from "@/language/words/foreign-lists";
import type { Field } from "@/fields/field";
import type { Encoding, SourceGrid } from "@/sheet/grid";
import type { Change, Issue, Place, SkippedRow } from "@/issues/issue";
import type { ListKind } from "@/tables/declaration/list-table";
import type { ListRecords } from "./list-records";
import type { Abbreviation } from "@/language/words/abbreviation";
import type { OriginalRow } from "./original-rows";

/** How one column of a list was understood, for showing it to the user. */
export interface ColumnReading {
  readonly heading: string;
  /** Key of the record, or null for a column that is not taken in. */
  readonly field: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
  /** The user's number of the column (1 = A): what `SourceChoice.columns` is keyed by. */
  readonly columnNumber?: number;
  /** What `RememberedColumn.heading` is to be for this column; "" where it has no heading. */
  readonly headingKey?: string;
  /** The meaning behind `field`, as a choice names it; null for a column that nobody claims. */
  readonly meaning?: Field | null;
  /** What else the heading or the values may mean, likelier first: to be offered first when a user corrects it. */
  readonly alternatives?: readonly Field[];
}

/** Why nothing was taken of a sheet. */
export type NotAListReason =
  /** No cell says anything. */
  | "empty"
  /** No row looks like a heading, and no column is plainly one of names. */
  | "no-header"
  /** A heading, but no column of names or of budget items. */
  | "no-names"
  /** Names or items and nothing that persons, honorees or budgets have. */
  | "no-details"
  /** A list of something else: what is paid monthly, cases of a court, contracts, assets. */
  | ForeignList
  /** The user said so. */
  | "chosen";

/** One table of a sheet, for showing how many were found and where. */
export interface SheetTable {
  readonly kind: ListKind;
  /** The user's number of its first header row; null where it has none. */
  readonly headerRow: number | null;
  readonly rowsTaken: number;
}

/** A short form in a list that neither the built-in book nor the workbook's knows: to be asked once. */
export interface UnknownAbbreviation {
  readonly short: string;
  readonly about: Abbreviation["about"];
  /** What it may stand for, where it has several meanings; else empty. */
  readonly meanings: readonly string[];
  /** Cells that hold it. */
  readonly cells: number;
  /** The first of them. */
  readonly at: Place;
}

/** What one sheet turned out to be. */
export interface SheetIntake {
  readonly file: string;
  readonly sheet: string;
  readonly kind: ListKind;
  /** The user's number of the first header row; null when there is none. */
  readonly headerRow: number | null;
  readonly encoding: Encoding;
  /** All rows of the used range; always rowsTaken + skipped.length. */
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly skipped: readonly SkippedRow[];
  readonly columns?: readonly ColumnReading[];
  /** Why it is no list; absent for a list. */
  readonly reason?: NotAListReason;
  /** In the order of the sheet; absent for a sheet without any. */
  readonly tables?: readonly SheetTable[];
  /** Of a text file. */
  readonly separator?: SourceGrid["separator"];
  /** The sheet's own name, where tables stand side by side and this is one of them (`sheet` then ends in its columns: «Sheet1 (A:D)»). */
  readonly partOf?: string;
}

/** What was understood of all sheets, with every doubt and every change. */
export interface IntakeResult extends ListRecords {
  readonly sheets: readonly SheetIntake[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  /** Each once, in the order of their first cells. */
  readonly unknownAbbreviations?: readonly UnknownAbbreviation[];
  /** Records with an error, as their rows stood in the list. */
  readonly originals?: readonly OriginalRow[];
}
