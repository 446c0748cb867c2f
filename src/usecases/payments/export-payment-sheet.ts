import { payHonorees, type PaymentSheet } from "@/domain/payments/payment-sheet";
import type { Issue } from "@/issues/issue";
import { cashPayments, paymentFileName } from "../documents/payment-kinds";
import { readDocumentData } from "../documents/read-document-data";
import { flowSteps } from "../progress-steps";
import type { SavedFile, World } from "../ports";

/** What is paid to whom, what the list lacks as a voucher, and the file in which it was saved. */
export interface ExportedPayments {
  readonly payments: PaymentSheet;
  readonly issues: readonly Issue[];
  readonly saved: SavedFile;
}

export { paymentFileName };

/** What would stand on the payment sheet now, and what it lacks; nothing is written. */
export async function previewPayments({ workbook }: Pick<World, "workbook">): Promise<Omit<ExportedPayments, "saved">> {
  const book = await readDocumentData(workbook);
  return { payments: payHonorees(book.assessed), issues: cashPayments.compose(book, {}).issues };
}

/** Writes «Danh sách chi tiền thưởng» for all payees as the sheet «Chi tiền thưởng», anew, and saves it as a file of its own. */
export async function exportPaymentSheet({ workbook, files, onStep }: World): Promise<ExportedPayments> {
  onStep?.(flowSteps.readTables);
  const book = await readDocumentData(workbook);
  onStep?.(flowSteps.layOutPayments);
  const { sheets, file, issues } = cashPayments.compose(book, {});
  if (file === null) throw new Error("the payment sheet has a file");
  for (const sheet of sheets) await workbook.writeSheet(sheet);
  onStep?.(flowSteps.saveFile);
  const saved = await files.save(file.name, await file.bytes(files));
  return { payments: payHonorees(book.assessed), issues, saved };
}
