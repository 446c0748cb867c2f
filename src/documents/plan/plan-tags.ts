/**
 * The fields of the plan's template: what the code calls them → the tag that stands in Word between braces.
 * Tags are matched without regard to capitals, spacing and composed or decomposed letters (`domain/documents/tag-name`).
 */
export const planTags = {
  superior: "Cấp trên",
  orgUnit: "Đơn vị",
  territory: "Địa bàn",
  placeName: "Địa danh",
  planNumber: "Số kế hoạch",
  planDate: "Ngày kế hoạch",
  title: "Tên hội nghị",
  shortTitle: "Tên ngắn",
  period: "Giai đoạn",
  nextPeriod: "Giai đoạn tới",
  years: "Số năm",
  duration: "Thời lượng",
  time: "Thời gian",
  place: "Địa điểm",

  /** Loop of quoted documents. */
  references: "Căn cứ",
  reference: "Văn bản",
  /** A line of its own: «Thực hiện Kế hoạch …;». */
  referenceLine: "Văn bản căn cứ",

  /** Loop of the programme. */
  programme: "Chương trình",
  step: "Mục",

  /** Loop of the delegate groups of the body: title and, after a colon, the count. */
  composition: "Thành phần",
  groupTitle: "Tên nhóm",
  groupCount: "Số lượng nhóm",
  delegateTotal: "Tổng số đại biểu",
  honoreeSummary: "Tóm tắt khen thưởng",

  /** Loop of departments, each with a loop of tasks. */
  assignments: "Phân công",
  ordinal: "STT",
  department: "Bộ phận",
  tasks: "Việc",
  task: "Nội dung việc",
  accountingOrdinal: "STT kế toán",
  accountingDepartment: "Bộ phận kế toán",
  /** Loop of the accountants' tasks. */
  accountingTasks: "Việc kế toán",

  /** Loop of budget groups, each with a loop of lines. */
  budgetGroups: "Nhóm chi",
  numeral: "Số La Mã",
  budgetLines: "Dòng chi",
  item: "Nội dung chi",
  measure: "ĐVT",
  quantity: "Số lượng",
  unitPrice: "Đơn giá",
  amount: "Thành tiền",
  note: "Ghi chú",
  subtotal: "Cộng nhóm",
  meetingTotal: "Kinh phí hội nghị",
  meetingTotalInWords: "Kinh phí hội nghị bằng chữ",
  budgetNote: "Ghi chú dự toán",

  /** Loop of award money by kind of recipient. */
  awardMoney: "Tiền thưởng",
  awardKind: "Đối tượng",
  awardRows: "Số lượt khen",
  awardAmount: "Số tiền thưởng",
  awardTotal: "Tổng tiền thưởng",
  awardTotalInWords: "Tổng tiền thưởng bằng chữ",
  awardNote: "Ghi chú tiền thưởng",
  /** Text of either note. */
  noteText: "Nội dung ghi chú",

  grandTotal: "Tổng kinh phí",
  grandTotalInWords: "Tổng kinh phí bằng chữ",
  /** Loop of funds. */
  funds: "Nguồn kinh phí",
  fund: "Tên nguồn",
  fundAmount: "Số tiền nguồn",
  /** Loop of the guidance on settlement. */
  settlement: "Thanh quyết toán",
  guidance: "Hướng dẫn",
  treasurer: "Thủ quỹ",

  /** Loop of recipients of the plan. */
  recipients: "Nơi nhận",
  recipient: "Tên nơi nhận",
  /** Over the signature: «TM. ỦY BAN NHÂN DÂN», and the loop of the titles under it. */
  authority: "Thẩm quyền ký",
  signatureTitles: "Chức danh ký",
  signatureTitle: "Tên chức danh ký",
  chair: "Chủ tịch",

  /** Appendix I: loop of groups, each with a loop of delegates. */
  delegateGroups: "Nhóm đại biểu",
  delegates: "Đại biểu",
  /** Appendix II: loop of kinds, each with a loop of honorees. */
  honoreeGroups: "Nhóm khen thưởng",
  honorees: "Người được khen",
  name: "Họ và tên",
  position: "Chức vụ",
  lineOrgUnit: "Nơi công tác",
  award: "Hình thức khen thưởng",
  honorific: "Danh xưng",
  birthYear: "Năm sinh",
  phone: "Điện thoại",
  awardPeriod: "Thành tích năm",
  representative: "Người nhận thay",
  /** Counts on over all groups. */
  runningOrdinal: "STT liên tục",

  /** Facts that the plan itself does not print, for templates of a unit's own. */
  meetingDate: "Ngày hội nghị",
  decisionNumber: "Số quyết định",
  decisionDate: "Ngày quyết định",
  preparer: "Người lập",
  accountant: "Phụ trách kế toán",
  collectiveCount: "Số tập thể",
  individualCount: "Số cá nhân",
  householdCount: "Số hộ gia đình",
} as const;
