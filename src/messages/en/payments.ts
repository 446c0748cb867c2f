import type { paymentWordsVi } from "../vi/payments";

/** The money papers in a sentence. */
export const paymentWordsEn: Readonly<Record<keyof typeof paymentWordsVi, string>> = {
  "voucher.awardCash": "award money list",
  "voucher.awardBank": "bank payment list",
  "voucher.support": "support money list",
  "voucher.statement": "statement of expenses",
  "voucher.voucher": "payment voucher",
  "voucher.handover": "cash hand-over record",
  "voucher.return": "cash return record",
};
