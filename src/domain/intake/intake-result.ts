import type { Honoree } from "../awards/honoree";
import type { BudgetLine } from "../budget/budget-line";
import type { Delegate } from "../roster/delegate";
import type { Encoding } from "../tables/grid";
import type { Change, Issue, SkippedRow } from "../tables/issue";
import type { ListKind } from "../tables/recognise-kind";

/** How one column of a list was understood, for showing it to the user. */
export interface ColumnReading {
  readonly heading: string;
  /** Key of the record, or null for a column that is not taken in. */
  readonly field: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
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
}

/** What was understood of all sheets, with every doubt and every change. */
export interface IntakeResult {
  readonly sheets: readonly SheetIntake[];
  readonly delegates: readonly Delegate[];
  readonly honorees: readonly Honoree[];
  readonly budget: readonly BudgetLine[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}
