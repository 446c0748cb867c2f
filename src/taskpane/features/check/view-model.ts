import type { Source } from "@/sheet/grid";
import type { KeptDecision } from "@/workbook/journal/person-decisions";
import { rowKey } from "@/workbook/source-key";
import type { FoundIssue } from "../../found-issues/found-issue";

/** What a check found, as the pane shows it. */
export interface CheckedLists {
  readonly issues: readonly FoundIssue[];
  /** What the user chose to ignore, each with the reason. */
  readonly ignored: readonly FoundIssue[];
  /** Delegate rows = heads + further rows of a head + seats that name nobody. */
  readonly entries: number;
  readonly heads: number;
  readonly repeated: number;
  readonly unnamed: number;
  /** Seats given by number, which come on top of the heads. */
  readonly seats: number;
  readonly suspects: readonly SuspectView[];
  readonly decisions: readonly KeptDecision[];
  readonly manyPosts: readonly PersonWithPosts[];
  /** Rows that are quarantined on «Cần xem lại», each with its place and reason. */
  readonly leftOut: readonly { readonly place: string; readonly reason: string }[];
  /** Rows that the last click on a fix touched and that can be undone; 0 = none. */
  readonly lastFix: number;
  /** What the last click did, as a sentence. */
  readonly outcome: string | null;
}

/** One field of two records side by side. */
export interface PersonField {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly differs: boolean;
}

/** Two rows that may be one person, for the user to decide. */
export interface SuspectView {
  readonly a: Source;
  readonly b: Source;
  readonly name: string;
  readonly reason: string;
  readonly fields: readonly PersonField[];
}

/** One person with several posts. */
export interface PersonWithPosts {
  readonly name: string;
  readonly posts: readonly string[];
  readonly rows: number;
  readonly awards: number;
}

/** Two rows as one text, to know a pair again. */
export const pairText = (a: Source, b: Source): string => `${rowKey(a)} ${rowKey(b)}`;
