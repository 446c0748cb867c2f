import type { GrantLevel, Honoree } from "@/domain/model/honoree";
import type { BudgetLine } from "@/domain/model/budget-line";
import type { PersonDecision } from "@/domain/people/person-decision";
import type { Delegate } from "@/domain/model/delegate";
import type { Norm } from "@/domain/model/norm";
import type { Issue } from "@/issues/issue";
import type { ListRecord } from "@/domain/model/list-record";
import type { Source } from "@/sheet/grid";

/** The record that an issue is about, by the kind of its list. */
export type FixSubject =
  | { readonly kind: "delegates"; readonly record: Delegate }
  | { readonly kind: "honorees"; readonly record: Honoree }
  | { readonly kind: "budget"; readonly record: BudgetLine }
  /** Of a kind that others declare. */
  | { readonly kind: "declared"; readonly record: ListRecord };

/** A value that a fix writes: text, a number as the column holds it (money in whole đồng), or null to empty the cell. */
export type FixValue = string | number | null;

/** Cells of a row by the keys of their columns. */
export type FixCells = Readonly<Record<string, FixValue>>;

/** A row of an honoree list; of several awards that came out of one row, the one with this text. */
export interface AwardRow {
  readonly source: Source;
  readonly award: string;
}

/** What one click can do about one issue. The id, with the issue's code, is what «all of the same kind» means. */
export interface Fix {
  readonly id: FixId;
  /** For the words of its button. */
  readonly params: Issue["params"];
  /** Cells of the issue's own row that get another value. */
  readonly writes: FixCells;
  /** Rows beside the issue's own whose cells get the same values: one answer for all rows of an award. */
  readonly also?: readonly AwardRow[];
  /** The row goes out of its table. */
  readonly removesRow?: boolean;
  /** Rows that come beside it, like it but for these cells: a cell that held two persons becomes two rows. */
  readonly adds?: readonly FixCells[];
  /** What is decided about the two persons that the issue names. */
  readonly verdict?: PersonDecision["verdict"];
  /** True where every row must be looked at by itself, so that no button does all at once. */
  readonly isSingle?: boolean;
}

/** What each fix does, for its button; the words stand in `messages/`. */
export type FixId =
  | "write-likely"
  | "keep-first-phone"
  | "keep-second-phone"
  | "take-first-reading"
  | "take-second-reading"
  | "set-male"
  | "set-female"
  | "set-kind"
  | "set-kind-other"
  | "split-rows"
  | "remove-row"
  | "same-person"
  | "different-people"
  | "multiply-thousand"
  | "quantity-one"
  | "quantity-from-amount"
  | "price-from-amount"
  | "take-calculated"
  | "as-one-lot"
  | "round-quantity"
  | "take-awards-sum"
  | "take-norm"
  | "pay-typed"
  | "take-ceiling"
  | "clear-typed"
  | "mark-unpaid"
  | "award-granted"
  | "is-award-money"
  | "confirm-unpaid"
  | "award-of-ward"
  | "pay-by-ward"
  | "pay-all-by-ward"
  | "pay-all-by-other"
  | "take-period"
  | "take-code"
  | "take-group"
  | "follow-tables"
  | "take-tables"
  | "keep-typed";

/** What a fix may look up besides the record itself. */
export interface FixContext {
  /** The record of a source, null when it is in no table any more. */
  readonly recordOf: (source: Source) => FixSubject | null;
  /** Rows for which nobody has said who pays, by their code, with the levels that may grant it. */
  readonly unsettled: (code: string) => { readonly rows: readonly AwardRow[]; readonly levels: readonly GrantLevel[] };
  /** Rows whose award stands as this row's: the same text, note, and what it comes to by the norm. */
  readonly alike: (
    source: Source,
    award: string,
  ) => { readonly rows: readonly AwardRow[]; readonly amount: number | null };
  /** The award norms in force, for suggesting a code. */
  readonly norms: readonly Pick<Norm, "code" | "nameVi" | "multiplier">[];
  /** The period of the meeting as its facts say it (`2015-2020`); null when it is open. */
  readonly period: string | null;
}

/** The fixes for one kind of issue; nothing to offer is an empty list. */
export type FixRule = (issue: Issue, subject: FixSubject, context: FixContext) => readonly Fix[];
