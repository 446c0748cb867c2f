import { rewardPaymentSheet } from "@/documents/payment-sheet/reward-payment-sheet";
import { payHonorees } from "@/domain/payments/payment-sheet";
import type { DocumentKind } from "./document-kind";
import { workbookFile } from "./workbook-file";

/** «Danh sách chi tiền thưởng», which the treasurer pays from in cash. */
export const cashPayments: DocumentKind = {
  id: "payment-cash",
  group: "payments",
  options: ["split", "pageTotals"],
  compose({ meeting, assessed }) {
    const sheets = [rewardPaymentSheet(meeting, payHonorees(assessed))];
    return { sheets, file: workbookFile("danh-sach-chi-thuong.xlsx", sheets), issues: [] };
  },
};
