import { useCase } from "../use-case";
import type { ComposedFile } from "../composed-file";
import { payHonorees, type PaymentSheet } from "@/domain/payments/payment-sheet";
import type { Issue } from "@/issues/issue";
import { cashPayments, paymentFileName } from "../documents/payment-kinds";
import { documentTables, readDocumentData } from "../documents/read-document-data";

/** What is paid to whom, and what the list lacks as a voucher. */
export interface ExportedPayments {
  readonly payments: PaymentSheet;
  readonly issues: readonly Issue[];
}

export { paymentFileName };

/** What would be on the payment sheet now, and what it lacks; nothing is written. */
export const previewPayments = useCase<void, ExportedPayments>({
  step: "layOutPayments",
  reads: documentTables,
  work(draft) {
    const data = readDocumentData(draft);
    return { payments: payHonorees(data.assessed), issues: cashPayments.compose(data, {}).issues };
  },
  issues: ({ issues }) => issues,
});

/** Writes «Danh sách chi tiền thưởng» for all payees as the sheet «Chi tiền thưởng», and gives it as a file of its own. */
export const exportPaymentSheet = useCase<void, ExportedPayments & { readonly file: ComposedFile }>({
  step: "layOutPayments",
  reads: documentTables,
  work(draft) {
    const data = readDocumentData(draft);
    const { sheets, file, issues } = cashPayments.compose(data, {});
    if (file === null) throw new Error("the payment sheet has a file");
    for (const sheet of sheets) draft.writeSheet(sheet);
    return { payments: payHonorees(data.assessed), issues, file };
  },
  documents: ({ file }) => [file],
  issues: ({ issues }) => issues,
});
