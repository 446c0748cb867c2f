/** Named cells of the sheet «Chứng từ»; dates are real dates, `dd/mm/yyyy`. */
export const voucherNames = {
  address: "CT_DiaChi",
  unitCodeLabel: "CT_NhanMaSo",
  unitCode: "CT_MaSo",
  treasuryAccount: "CT_TaiKhoan",
  treasuryOffice: "CT_KhoBac",
  supportRate: "CT_MucHoTro",
  supportBasis: "CT_CanCuHoTro",
  /** An area: one row a kind of paper; form code, issued under, number, date. */
  vouchers: "CT_ChungTu",
  /** An area: denomination, notes at hand (blank = as many as needed). */
  notes: "MenhGia",
} as const;
