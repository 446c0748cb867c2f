import type { Source } from "@/sheet/grid";
import type { Severity } from "./catalogue/issue-declaration";
import type { IssueCode } from "./issue-catalogue";

/** A place in a source list, or in the workbook's own sheets (file ""). `row` 0 = the whole sheet. */
export interface Place extends Source {
  /** The heading of the column as typed, or null for a whole row. */
  readonly column: string | null;
  /** The key of the record's field, where the place belongs to one (`fullName`, `phone`, `typedAmount` …). */
  readonly field: string | null;
}

/** One issue in the user's data, made by `issueOf`. Its title and sentence stand in the catalogue, under its code. */
export interface Issue<Code extends string = IssueCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One normalisation that was made by rule, so that nothing is altered silently. */
export interface Change {
  /** kebab-case: `nfc`, `extra-space`, `honorific`, `all-caps`, `phone`, `ditto-mark`, `merged-cell`, `year`, `money-text` … */
  readonly rule: string;
  readonly at: Place;
  readonly from: string;
  readonly to: string;
}

/** Why a row of a source is no record. */
export type SkipReason =
  | "blank"
  | "letterhead"
  | "header"
  | "number-row"
  | "group"
  | "subtotal"
  | "total"
  /** Restates, rounds or splits a sum above it, or is part of a line that is counted already. */
  | "restated"
  | "footer"
  | "signature"
  /** Hidden, and the user chose to leave such rows out. */
  | "hidden"
  | "not-a-list";

/** A row that was read and is no record, with its reason. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}
