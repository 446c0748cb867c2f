/** Sheets that `set up` makes, in order; tables stand on the sheet of the same subject. */
export const sheetNames = {
  meeting: "Hội nghị",
  delegates: "Đại biểu",
  honorees: "Khen thưởng",
  budget: "Dự toán",
  programme: "Chương trình",
  assignments: "Phân công",
  norms: "Định mức",
  totals: "Tổng hợp",
  journal: "Nhật ký",
  memory: "Sổ tay",
  /** Written by the flows, anew each time. */
  issues: "Kiểm tra",
  leftOut: "Cần xem lại",
  plan: "Kế hoạch",
  appendixDelegates: "Phụ lục I",
  appendixHonorees: "Phụ lục II",
  appendixBudget: "Phụ lục III",
  payments: "Chi tiền thưởng",
  /** What the money papers carry besides: codes of forms, numbers, address, notes at hand. */
  vouchers: "Chứng từ",
  /** What the invitations say, and who gets which copy of the lists. */
  correspondence: "Mời và gửi",
} as const;
