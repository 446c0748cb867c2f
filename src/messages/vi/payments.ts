/** The money papers in a sentence. */
export const paymentWordsVi = {
  "voucher.awardCash": "danh sách chi tiền thưởng",
  "voucher.awardBank": "bảng thanh toán qua ngân hàng",
  "voucher.support": "danh sách chi hỗ trợ đại biểu",
  "voucher.statement": "bảng kê chi tiền",
  "voucher.voucher": "phiếu chi",
  "voucher.handover": "giấy bàn giao tiền",
  "voucher.return": "giấy nộp lại tiền",
} as const;
