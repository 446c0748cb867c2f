import type { Severity } from "@/issues/catalogue/issue-declaration";
import type { Reading } from "./read-document";

/** What two readings may disagree about. */
export type CrossKind =
  | "period"
  | "citation-date"
  | "citation-number"
  | "citation-later"
  | "own-number"
  | "date-impossible"
  | "weekday"
  | "meeting-date"
  | "words"
  | "sum"
  | "amount"
  | "count"
  | "rows"
  | "name"
  | "name-unknown"
  | "name-missing";

/** Readings that do not agree: the odd one first, then what it was compared with. Nothing is changed. */
export interface CrossFinding {
  readonly kind: CrossKind;
  readonly severity: Severity;
  readonly readings: readonly Reading[];
}
