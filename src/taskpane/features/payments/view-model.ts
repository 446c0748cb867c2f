import type { PaymentSheet } from "@/domain/payments/payment-sheet";
import type { SavedFile } from "@/usecases/ports";
import type { FoundIssue } from "../../found-issues/found-issue";

/** The payment sheet; `saved` is null while it is only looked at. */
export interface PaymentView {
  readonly sheet: PaymentSheet;
  /** What the sheet lacks as a voucher. */
  readonly issues: readonly FoundIssue[];
  readonly saved: SavedFile | null;
}
