import type { RecipientKind } from "@/domain/model/honoree";
import type { Vnd } from "@/domain/money/vnd";
import type { NormOptions } from "@/domain/norms/norm-options";
import type { Source } from "@/sheet/grid";

/** How one award stands, for the filter of the list. */
export type AwardState = "paid" | "unpaid" | "other" | "open";

/** One award as the pane lists it. */
export interface AwardView {
  readonly key: string;
  readonly source: Source;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly detail: string;
  /** By the norm. */
  readonly amount: Vnd | null;
  readonly payable: Vnd;
  readonly state: AwardState;
  /** Who pays where it is not the ward, in words. */
  readonly payer: string | null;
  readonly override: { readonly amount: Vnd; readonly reason: string } | null;
  /** Folded, for the search. */
  readonly search: string;
}

/** A row whose money is another than at the last pricing. */
export interface ChangeView {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly before: Vnd;
  readonly after: Vnd;
  readonly causes: readonly string[];
}

/** What is another than at the last pricing. */
export interface ChangesView {
  readonly rows: readonly ChangeView[];
  readonly before: Vnd;
  readonly after: Vnd;
}

/** A set of norms in force, as far as it is used. */
export interface NormSetView {
  readonly title: string;
  readonly span: string;
  /** Awards that it prices. */
  readonly rows: number;
  readonly confirmed: number;
}

/** A figure that waits for the accountant. */
export interface WaitingNorm {
  readonly code: string;
  readonly setId: string;
  readonly name: string;
  readonly figure: string;
  readonly source: string;
}

/** What the figures rest on. */
export interface NormsView {
  readonly sets: readonly NormSetView[];
  readonly waiting: readonly WaitingNorm[];
  readonly options: NormOptions;
  /** Which kind of set is missing on its date, as sentences. */
  readonly missing: readonly string[];
}

/** An explanation in words. */
export interface WhyView {
  readonly title: string;
  readonly detail: string | null;
  readonly amount: Vnd | null;
  readonly steps: readonly string[];
  readonly parts: readonly { readonly text: string; readonly amount: Vnd; readonly isLess: boolean }[];
  readonly sources: readonly { readonly source: string; readonly url: string; readonly trust: string }[];
}
