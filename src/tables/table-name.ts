/** The tables of our workbook, by their Excel names. */
export type TableName =
  | "DaiBieu"
  | "KhenThuong"
  | "DuToan"
  | "DinhMuc"
  | "ChuongTrinh"
  | "PhanCong"
  | "NhatKy"
  | "CanXemLai"
  | "CotDaNho"
  | "TuVietTat"
  | "CachDoc";
