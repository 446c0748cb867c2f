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

export const normKindWords = {
  baseSalary: "Lương cơ sở",
  award: "Khen thưởng",
  conference: "Hội nghị",
  competence: "Thẩm quyền",
} as const;

/** The plan's groups, in its order; without commas, at which Excel cuts a drop-down. */
export const planGroupWords = {
  superiors: "Cấp trên",
  leaders: "Lãnh đạo và đoàn thể",
  neighbourhoods: "Cơ sở: BTCB - TTDP - TBCTMT",
  "role-models": "Điển hình tiên tiến",
  other: "Khác",
} as const;

export const sexWords = { m: "Nam", f: "Nữ" } as const;

export const payrollWords = { yes: "Có", no: "Không" } as const;

export const handedOverWords = { yes: "Có", no: "Chưa" } as const;

/** What a budget line's quantity may follow; the figures stand to the right of the facts on «Hội nghị». */
export const quantityBasisWords = {
  heads: "Số người dự",
  "heads-by-session": "Số người dự theo buổi",
  "off-payroll": "Đại biểu không hưởng lương",
  "off-payroll-by-day": "Đại biểu không hưởng lương theo ngày",
  certificates: "Giấy khen",
  attestations: "Giấy chứng nhận",
  frames: "Khung",
  collectives: "Tập thể được khen",
  individuals: "Cá nhân được khen",
  households: "Hộ được khen",
  payments: "Lượt nhận tiền thưởng",
  sessions: "Số buổi",
} as const;

/** What a budget line is spent on, as the rules of the award fund distinguish it. */
export const purposeWords = {
  "award-money": "Tiền thưởng",
  "award-articles": "Hiện vật khen thưởng",
  organising: "Tổ chức hội nghị",
} as const;

/** How a day's meal is paid when the meeting lasts half of it: the unit's own rule, never assumed. */
export const halfDayMealWords = { whole: "Cả ngày", half: "Nửa ngày", none: "Không" } as const;
