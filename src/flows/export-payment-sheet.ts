import { rewardPaymentSheet } from "@/documents/payment-sheet/reward-payment-sheet";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import { payHonorees } from "@/domain/payments/payment-sheet";
import type { PaymentSheet } from "@/domain/payments/payment-sheet";
import { assessBook } from "./assess-book";
import { flowSteps } from "./flow-steps";
import type { SavedFile, World } from "./ports";

/** What is paid to whom, and the file in which it was saved. */
export interface ExportedPayments {
  readonly payments: PaymentSheet;
  readonly saved: SavedFile;
}

export const paymentFileName = "danh-sach-chi-thuong.xlsx";

/** What would stand on the payment sheet now; nothing is written. */
export async function previewPayments({ workbook }: Pick<World, "workbook">): Promise<PaymentSheet> {
  const { assessed } = await assessBook(workbook);
  return payHonorees(assessed);
}

/** Writes «Danh sách chi tiền thưởng» as the sheet «Chi tiền thưởng», anew, and saves it as a file of its own. */
export async function exportPaymentSheet({ workbook, files, onStep }: World): Promise<ExportedPayments> {
  onStep?.(flowSteps.readTables);
  const { assessed, meeting } = await assessBook(workbook);
  onStep?.(flowSteps.layOutPayments);
  const payments = payHonorees(assessed);
  const sheet = rewardPaymentSheet(meeting, payments);
  await workbook.writeSheet(sheet);
  onStep?.(flowSteps.saveFile);
  const saved = await files.save(paymentFileName, await writeWorkbook([sheet]));
  return { payments, saved };
}
