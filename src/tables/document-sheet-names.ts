/** Sheets that documents are written to; a document in parts adds the part's title. */
export const documentSheets = {
  /** Before the title of a part of the award money list. */
  cashPart: "Chi thưởng",
  bank: "Chi qua ngân hàng",
  support: "Hỗ trợ đại biểu",
  statement: "Bảng kê chi tiền",
  voucher: "Phiếu chi",
  calling: "Mời nhận khen thưởng",
  notes: "Mệnh giá",
  labels: "Nhãn phong bì",
  handover: "Bàn giao tiền",
  return: "Nộp lại tiền",
  invitations: "Giấy mời",
  signIn: "Điểm danh",
  plates: "Biển tên",
  decision: "Quyết định",
  decisionList: "Danh sách kèm QĐ",
  mergeGuests: "TronThu_GiayMoi",
  mergeCertificates: "TronThu_GiayKhen",
  copy: "Gửi",
} as const;
