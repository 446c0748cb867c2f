/** Named cells of the sheet «Hội nghị»: field of `Meeting` → workbook-scoped name. Dates are real dates, `dd/mm/yyyy`. */
export const meetingNames = {
  orgUnit: "HN_DonVi",
  superior: "HN_CapTren",
  title: "HN_TenHoiNghi",
  period: "HN_GiaiDoan",
  planNumber: "HN_SoKeHoach",
  planDate: "HN_NgayKeHoach",
  meetingDate: "HN_NgayHoiNghi",
  meetingDateNote: "HN_GhiChuNgay",
  halfDays: "HN_SoBuoi",
  place: "HN_DiaDiem",
  /** An area of one column, one quoted document a row. */
  references: "HN_CanCu",
  decisionNumber: "HN_SoQuyetDinh",
  decisionDate: "HN_NgayQuyetDinh",
  preparer: "HN_NguoiLap",
  accountant: "HN_KeToan",
  treasurer: "HN_ThuQuy",
  chair: "HN_ChuTich",
  /** Formula: the base salary in force on the decision date, from DinhMuc. */
  baseSalary: "HN_LuongCoSo",
} as const;
