import type { Vnd } from "../money/vnd";
import type { ListRecord } from "./list-record";

/** Which funding source pays: the emulation and commendation fund, the meeting's costs, or another. */
export type Fund = "award" | "meeting" | "other";

/** One line of the budget (nội dung chi). */
export interface BudgetLine extends ListRecord {
  readonly item: string;
  /** The group's title without its number (`Chi tổ chức hội nghị`), null when the list has none. */
  readonly group: string | null;
  readonly measure: string | null;
  /** At most three decimals; null when blank. */
  readonly quantity: number | null;
  /** The factors of `quantity`, where the list has a column of sessions or days next to it. */
  readonly factors?: { readonly quantity: number; readonly times: number };
  readonly unitPrice: Vnd | null;
  /** The amount as the list shows it; the line's own amount is quantity × unit price (`price-line.ts`). */
  readonly typedAmount: Vnd | null;
  readonly fund: Fund;
  readonly note: string | null;
}
