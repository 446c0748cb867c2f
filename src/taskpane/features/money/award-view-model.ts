import type { RecipientKind } from "@/domain/model/honoree";
import type { Vnd } from "@/domain/money/vnd";
import type { Source } from "@/sheet/grid";

/** Whether and by whom one award is paid, for the filter of the list. */
export type AwardState = "paid" | "unpaid" | "other" | "unsettled" | "open";

/** One award as the pane lists it. */
export interface AwardView {
  readonly key: string;
  readonly source: Source;
  readonly name: string;
  readonly kind: RecipientKind | null;
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
