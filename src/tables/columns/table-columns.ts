/**
 * The heading of the hidden last column of the tables that list people and money: an identity of the row that stays with it
 * when rows are sorted or inserted. It says nothing about the row and is no column of a list.
 */
export const rowIdHeading = "Mã dòng";

/**
 * The columns of our workbook tables: key in the code → heading in the sheet, in the order of the sheet: first those that a person
 * needs on paper (the sheet prints up to the last of them), then those for looking up and correcting.
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
  /** «Có» for who is on a state payroll and so gets no meal support from the ward, «Không» for who is not, blank = not known; by rule, editable. */
  payroll: "Hưởng lương",
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
  /** Formula: from DinhMuc, blank when not exactly one norm that may be used has a multiplier. */
  multiplier: "Hệ số",
  /** Formula: DinhMuc's «Mức áp dụng» of the code; blank when not exactly one norm that may be used has one. */
  amount: "Mức thưởng",
  /** Why nothing is paid although there is a norm (lower title of the same period …); typed or computed, editable. */
  unpaidReason: "Lý do không chi",
  /** Formula: the amount set by a person with a reason, else the norm's; 0 with an unpaidReason or without an amount. */
  payable: "Được chi",
  /** Formula: payable when level is blank or the ward's, else 0 (the level that signs pays). */
  payableByWard: "Phường chi",
  typedAmount: "Số tiền trong danh sách",
  /** An amount that a person sets in the place of the norm's; it counts only beside a reason. */
  overrideAmount: "Mức sửa",
  overrideReason: "Lý do sửa",
  representative: "Người nhận thay",
  /** Order of handing over at the conference, from 1; blank = by rule, after the numbered ones. */
  stageOrder: "Thứ tự trao",
  identityNumber: "Số định danh",
  bankAccount: "Số tài khoản",
  bank: "Ngân hàng",
  /** «Có» when the payee has signed for the money, «Chưa» when not; blank before the meeting. */
  handedOver: "Đã ký nhận",
  /** Why the money was not handed over (vắng, chuyển khoản sau …). */
  unclaimedReason: "Lý do chưa nhận",
  note: "Ghi chú",
  /** How the money was calculated when it was last priced, so that the next pricing tells what has changed. */
  lastPriced: "Lần tính gần nhất",
  sourceFile: "Tệp nguồn",
  sourceSheet: "Sheet nguồn",
  sourceRow: "Dòng nguồn",
} as const;

export const budgetColumns = {
  ordinal: "STT",
  group: "Nhóm chi",
  item: "Nội dung chi",
  measure: "Đơn vị tính",
  /** What the quantity follows (`quantityBasisWords`); blank = the quantity as typed. */
  quantityBasis: "Số lượng theo",
  /** As typed; kept beside the quantity that follows the tables. */
  quantity: "Số lượng",
  /** Sessions, days: blank = 1. */
  times: "Số lần",
  /** Formula: the quantity that counts, by the tables or as typed, times «Số lần». */
  countedQuantity: "Số lượng tính",
  unitPrice: "Đơn giá",
  /** Formula: counted quantity × unit price; the amount as typed when either is blank. */
  amount: "Thành tiền",
  fund: "Nguồn kinh phí",
  /** As the contract or order says. */
  committed: "Cam kết chi",
  spent: "Đã chi",
  voucher: "Số chứng từ",
  /** Formula: amount less what was spent; negative = over. */
  difference: "Chênh lệch",
  /** Code of a conference norm whose amount the unit price must not exceed; by rule, editable. */
  normCode: "Mã định mức",
  /** Formula: that norm's amount in force, blank when there is none. */
  ceiling: "Mức trần",
  typedAmount: "Số tiền trong danh sách",
  /** Award money, award articles or organising (`purposeWords`); by rule, editable. */
  purpose: "Khoản chi",
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
  /** How many times the individual's figure this one is (2, 1,5); blank for a figure of its own. */
  times: "Gấp mức cá nhân",
  amount: "Mức tiền",
  measure: "Đơn vị tính",
  legalBasis: "Căn cứ",
  effectiveFrom: "Từ ngày",
  effectiveTo: "Đến ngày",
  /** Formula: "Có" when the date that counts for this kind lies in the span, else "". */
  inForce: "Áp dụng",
  verified: "Đã kiểm chứng",
  /** «Có» by the accountant, who has read the document of a row that is not verified. */
  confirmed: "Xác nhận",
  /** Formula: "Có" for a row in force that is verified or confirmed, «Chờ xác nhận» for one in force whose figure nobody stands for. */
  usable: "Được dùng",
  /** Formula: multiplier × HN_LuongCoSo before rounding; blank for other rows. */
  product: "Chưa làm tròn",
  /** Formula: the law's figure in đồng, rounded. */
  ceiling: "Mức trần",
  /** The unit's own figure in đồng; it counts only beside its document, and never above the ceiling. */
  unitAmount: "Mức của đơn vị",
  unitSource: "Văn bản của đơn vị",
  /** Formula: what prices: the unit's figure, else the law's; blank while the row may not be used. */
  applied: "Mức áp dụng",
  note: "Ghi chú",
  url: "Nguồn tham khảo",
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
  /** What was taken in then, kept for the next version of the list. */
  baseline: "Bản gốc",
  source: "Nguồn",
  change: "Thay đổi",
  skipped: "Dòng bỏ qua",
  /** An amount of award money that a person set, altered or took back. */
  override: "Sửa mức thưởng",
  issue: "Điều cần xem",
  /** The cells of a row with an error as they stood in its list, so that it can be left out later. */
  original: "Dòng gốc",
  /** What a person did about a doubt; these stay when a list is taken in anew. */
  fixed: "Đã sửa",
  ignored: "Đã bỏ qua",
  person: "Về người",
} as const;

/** The first columns of «Cần xem lại»; the columns of the lists follow, each under its own heading. */
export const quarantineColumns = {
  reason: "Lý do để riêng",
  table: "Bảng",
  sourceFile: "Tệp nguồn",
  sourceSheet: "Sheet nguồn",
  sourceRow: "Dòng nguồn",
  /** What the row is read again by, as JSON. */
  exact: "Đọc lại",
} as const;

/** What a user said a column means, for the next list with the same heading. */
export const rememberedColumns = { heading: "Tiêu đề cột", kind: "Trong danh sách", field: "Hiểu là" } as const;

/** The short forms of this ward's lists. */
export const abbreviationColumns = { short: "Viết tắt", full: "Viết đầy đủ", about: "Dùng cho" } as const;

/** How a list is to be read as a user said, for its next version; blank = as it is found. */
export const readingColumns = {
  file: "Tệp",
  sheet: "Sheet",
  kind: "Loại danh sách",
  headerRow: "Dòng tiêu đề",
  encoding: "Bảng mã",
  separator: "Dấu phân cách",
  hiddenRows: "Dòng ẩn",
  hiddenColumns: "Cột ẩn",
  /** `B = Họ và tên; D = Không lấy`. */
  columns: "Các cột",
} as const;
