/**
 * The columns of our workbook tables: key in the code → heading in the sheet, in the order of the sheet.
 * The heading is what formulas name (`KhenThuong[Hệ số]`), so it never changes with the language of the pane, and it holds none of the
 * signs (`,` `:` `.` `/` `-` …) for which Excel wants a second pair of brackets.
 */
export const delegateColumns = {
  ordinal: "STT",
  honorific: "Danh xưng",
  fullName: "Họ và tên",
  position: "Chức vụ",
  orgUnit: "Đơn vị",
  group: "Nhóm đại biểu",
  /** Which of the plan's four groups the delegate counts in: sorted by rule when taken in, editable, and what plan and totals count by. */
  planGroup: "Thành phần",
  phone: "Điện thoại",
  phone2: "Điện thoại 2",
  birthYear: "Năm sinh",
  sex: "Giới tính",
  identityNumber: "Số định danh",
  bankAccount: "Số tài khoản",
  bank: "Ngân hàng",
  note: "Ghi chú",
  /** Blank for the first entry of a person; else where the first entry stands. Heads = entries − rows with text here. */
  sameAs: "Trùng với",
  sourceFile: "Tệp nguồn",
  sourceSheet: "Sheet nguồn",
  sourceRow: "Dòng nguồn",
} as const;

export const honoreeColumns = {
  ordinal: "STT",
  kind: "Loại",
  honorific: "Danh xưng",
  name: "Tên người hoặc tập thể",
  position: "Chức vụ",
  orgUnit: "Đơn vị",
  awardText: "Hình thức khen thưởng",
  period: "Thành tích năm",
  code: "Mã khen thưởng",
  level: "Cấp khen",
  /** Formula: from DinhMuc, blank when no norm in force has a multiplier. */
  multiplier: "Hệ số",
  /** Formula: multiplier × HN_LuongCoSo, rounded up to 10.000 once; blank without a multiplier. */
  amount: "Mức thưởng",
  typedAmount: "Số tiền trong danh sách",
  /** Why nothing is paid although there is a norm (lower title of the same period …); typed or computed, editable. */
  unpaidReason: "Lý do không chi",
  /** Formula: amount, or 0 with an unpaidReason or without an amount. */
  payable: "Được chi",
  /** Formula: payable when level is blank or the ward's, else 0 (the level that signs pays). */
  payableByWard: "Phường chi",
  representative: "Người nhận thay",
  /** Order of handing over at the conference, from 1; blank = by rule, after the numbered ones. */
  stageOrder: "Thứ tự trao",
  identityNumber: "Số định danh",
  bankAccount: "Số tài khoản",
  bank: "Ngân hàng",
  note: "Ghi chú",
  sourceFile: "Tệp nguồn",
  sourceSheet: "Sheet nguồn",
  sourceRow: "Dòng nguồn",
} as const;

export const budgetColumns = {
  ordinal: "STT",
  group: "Nhóm chi",
  item: "Nội dung chi",
  measure: "Đơn vị tính",
  quantity: "Số lượng",
  unitPrice: "Đơn giá",
  /** Formula: quantity × unit price, blank when either is blank. */
  amount: "Thành tiền",
  typedAmount: "Số tiền trong danh sách",
  fund: "Nguồn kinh phí",
  note: "Ghi chú",
  sourceFile: "Tệp nguồn",
  sourceSheet: "Sheet nguồn",
  sourceRow: "Dòng nguồn",
} as const;

export const normColumns = {
  code: "Mã",
  name: "Tên",
  kind: "Loại",
  recipient: "Đối tượng",
  multiplier: "Hệ số",
  amount: "Mức tiền",
  measure: "Đơn vị tính",
  legalBasis: "Căn cứ",
  effectiveFrom: "Từ ngày",
  effectiveTo: "Đến ngày",
  /** Formula: "Có" when the date that counts for this kind lies in the span, else "". */
  inForce: "Áp dụng",
  verified: "Đã kiểm chứng",
  note: "Ghi chú",
  setId: "Bộ định mức",
} as const;

/** The programme of the meeting, which the plan prints. Text in braces, `{Giai đoạn}`, is filled from the facts. */
export const programmeColumns = {
  ordinal: "STT",
  item: "Nội dung",
  /** Who carries it out; printed in brackets after the item. */
  performer: "Người thực hiện",
  note: "Ghi chú",
} as const;

/** Who prepares what, which the plan prints department by department. Text in braces, `{Giai đoạn}`, is filled from the facts. */
export const assignmentColumns = {
  ordinal: "STT",
  department: "Bộ phận",
  task: "Nội dung việc",
  /** Printed in brackets after the task. */
  responsible: "Người phụ trách",
  deadline: "Thời hạn",
  /** The item of `DuToan` that pays for the task, or blank. */
  budgetItem: "Nội dung chi",
  /** «Có» for a task that costs nothing. */
  needsNoMoney: "Không cần kinh phí",
  note: "Ghi chú",
} as const;

/** One row an entry of what taking in did; appended, and taken out only when its list is taken in anew. */
export const journalColumns = {
  ordinal: "STT",
  entry: "Loại",
  sourceFile: "Tệp",
  sourceSheet: "Sheet",
  sourceRow: "Dòng",
  column: "Cột",
  what: "Nội dung",
  from: "Trong danh sách",
  to: "Ghi vào bảng",
  /** What an issue is read back from, as JSON; blank for other entries. */
  exact: "Đọc lại",
} as const;
export const entryWords = {
  source: "Nguồn",
  change: "Thay đổi",
  skipped: "Dòng bỏ qua",
  issue: "Điều cần xem",
} as const;

/** The words that stand in the sheet for the codes of the law. */
export const recipientWords = { individual: "Cá nhân", collective: "Tập thể", household: "Hộ gia đình" } as const;
export const levelWords = {
  ward: "Phường",
  district: "Quận",
  city: "Thành phố",
  department: "Sở, ngành",
  state: "Nhà nước",
} as const;
export const fundWords = { award: "Quỹ thi đua, khen thưởng", meeting: "Kinh phí hội nghị", other: "Khác" } as const;
export const normKindWords = { baseSalary: "Lương cơ sở", award: "Khen thưởng", conference: "Hội nghị" } as const;
/** The plan's groups, in its order; without commas, at which Excel cuts a drop-down. */
export const planGroupWords = {
  superiors: "Cấp trên",
  leaders: "Lãnh đạo và đoàn thể",
  neighbourhoods: "Cơ sở: BTCB - TTDP - TBCTMT",
  "role-models": "Điển hình tiên tiến",
  other: "Khác",
} as const;
export const sexWords = { m: "Nam", f: "Nữ" } as const;

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
  /** Written by the flows, anew each time. */
  issues: "Kiểm tra",
  plan: "Kế hoạch",
  payments: "Chi tiền thưởng",
} as const;
