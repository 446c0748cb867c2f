import { shareCodes } from "@/domain/budget/fund-share";
import { fundSettings } from "../settings/funds";
import { delegateColumns } from "../lists/delegates";
import { honoreeColumns } from "../lists/honorees";
import { fundWords, levelWords, planGroupWords, purposeWords, recipientWords } from "@/domain/model/words";
import { sheetNames } from "../sheet-names";
import { cellText } from "@/sheet/shown-text";
import { columnLetters } from "@/sheet/cell-address";
import { pageBreaks } from "@/sheet/page-breaks";
import { HIGHEST_ROW, textLines } from "@/sheet/row-height";
import type {
  Area,
  CellBlock,
  CellInput,
  CellStyle,
  ChartModel,
  ConditionalFill,
  SheetModel,
} from "@/sheet/sheet-model";
import { headerStyle, look, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";

/** What the tables hold, so that each gets its line; the figures themselves are formulas over the tables. */
export interface TotalsContents {
  /** Delegate groups as they stand in `DaiBieu`, in order. */
  readonly delegateGroups: readonly string[];
  /** True when some row of `DaiBieu` gives seats by number: they have a column of their own beside rows and persons. */
  readonly hasSeats?: boolean;
  /** True when some row of `KhenThuong` does not say its kind: these rows have a line of their own. */
  readonly hasUnknownKinds?: boolean;
  /** Award codes that stand in `KhenThuong`, with the names of the law. */
  readonly awards: readonly { readonly code: string; readonly name: string }[];
  /** Budget groups as they stand in `DuToan`, in order. */
  readonly budgetGroups: readonly string[];
  /**
   * False for a workbook made before `DuToan` and `KhenThuong` had their columns of purpose, spending and handing over: it has no sections of these,
   * and tells award money in the budget by `awardMoneyItems` instead.
   */
  readonly hasSpending?: boolean;
  /** Items of `DuToan` that are themselves award money: the grand total leaves them out, because the honorees' own sum stands for them. */
  readonly awardMoneyItems: readonly string[];
  /** Tasks of the plan without a budget line, as told at the last pricing. */
  readonly missingTasks?: readonly string[];
  /** The grand total in words, as computed; null before anything is priced. */
  readonly inWords: string | null;
}

/** Named cells of «Tổng hợp», for reading back what the formulas gave. Areas are rows of figures in the order of the sheet. */
export const totalsNames = {
  /** Rows: the plan's groups in order, then rows without one; columns: entries, heads and, where there are any, seats given by number. */
  planGroups: "TH_ThanhPhan",
  /** Rows: each group, then rows without group; columns as of the plan's groups. */
  delegateGroups: "TH_NhomDaiBieu",
  entries: "TH_LuotDaiBieu",
  heads: "TH_SoDaiBieu",
  /** Seats given by number; there only where some are. */
  seats: "TH_SoChoTheoSoLuong",
  /** Rows: collective, individual, household, where there are any those of no known kind, all; columns: rows, withNorm, withoutNorm, totalByNorm, totalPayable, totalPayableByWard. */
  awardsByKind: "TH_KhenTheoLoai",
  /** Rows: each code, then rows without code; columns: rows, totalByNorm, totalPayable, and of it the ward's, others', unsettled. */
  awardsByCode: "TH_KhenTheoMa",
  /** Rows: the ward, other levels, not settled, all that is payable; columns: rows, amount. */
  payers: "TH_CapChi",
  totalByNorm: "TH_ThuongTheoDinhMuc",
  totalPayable: "TH_ThuongDuocChi",
  totalPayableByWard: "TH_ThuongPhuongChi",
  /** Rows: each group, then lines without group; columns: lines, amount, spent, committed, amount less spent. */
  budgetGroups: "TH_NhomChi",
  /** Rows: award, meeting, other; columns as of the groups. */
  budgetFunds: "TH_NguonKinhPhi",
  budget: "TH_DuToan",
  /** Budget lines that are themselves award money. */
  budgetAwardMoney: "TH_DuToanTienThuong",
  grand: "TH_TongKinhPhi",
  inWords: "TH_BangChu",
  /** Rows: each group and the lines without group, all less award money; then the awards that the ward pays; then their sum. Columns: budget, spent, difference. */
  spending: "TH_ThucChi",
  /** Rows: advance, signed for, unclaimed, of it with a reason, returned, difference; columns: rows, amount. */
  settlement: "TH_QuyetToan",
  /** Rows: the fund, the share, its limit, organising, what is left, organising in percent of the fund. */
  fundShare: "TH_PhanQuy",
  /** Rows of figures that are missing; one column of counts. */
  missing: "TH_ConThieu",
} as const;

/** The charts of «Tổng hợp». */
export const chartNames = { awards: "BV_KhenThuong", spending: "BV_ThucChi", fundShare: "BV_PhanQuy" } as const;

const WIDTHS = [44, 16, 15, 15, 15, 15, 15, 15];
const WIDTH = WIDTHS.length;
/** A label stands over the first two columns. */
const LABEL_WIDTH = 44 + 16;
/** A4 lying less the margins, in points; the sheet is 154 characters wide and is printed a little smaller to fit. */
const PAGE_POINTS = ((210 - 30) * 72 * 0.95) / 25.4;
const label: CellStyle = { verticalAlign: "center", wrap: true, border: true, format: "@" };
const figure: CellStyle = { format: "#,##0", align: "right", verticalAlign: "center", border: true };
const sumRow: CellStyle = { bold: true, fill: look.goldPale };
/** Excel takes no longer criterion, and no longer text in a formula. */
const LONGEST_CRITERION = 255;

/** Writes one section after the other from the top and remembers where each figure stands. */
class Sections {
  readonly blocks: CellBlock[] = [];
  readonly merges: Area[] = [];
  readonly names: { name: string; area: Area }[] = [];
  readonly rowHeights: Record<number, number> = { ...titleHeights };
  /** First rows of the sections. */
  readonly starts: number[] = [];
  row = 3;

  /** Opens a section with its heading and its column heads; the label column is A to B. */
  open(title: string, heads: readonly string[]): void {
    this.heading(title);
    this.labelled(heads[0] ?? "", headerStyle);
    this.blocks.push({ row: this.row, column: 2, values: [heads.slice(1)], style: headerStyle });
    this.rowHeights[this.row] = 32;
    this.row += 1;
  }

  /** Begins a section. */
  heading(title: string): void {
    this.starts.push(this.row);
    this.blocks.push({
      row: this.row,
      column: 0,
      values: [[title]],
      style: { bold: true, size: 12, color: look.gold },
    });
    this.rowHeights[this.row] = 22;
    this.row += 1;
  }

  /** One line: its label over A and B, then its figures from column C on. Returns the 1-based row. */
  line(text: string, figures: readonly CellInput[], style: CellStyle = {}): number {
    this.labelled(cellText(text), { ...label, ...style });
    this.blocks.push({ row: this.row, column: 2, values: [figures], style: { ...figure, ...style } });
    this.rowHeights[this.row] = Math.min(
      HIGHEST_ROW,
      6 + 13 * textLines(text, LABEL_WIDTH, style.size ?? look.font.size),
    );
    this.row += 1;
    return this.row;
  }

  close(): void {
    this.row += 1;
  }

  /** Names the figures of rows `top` to `bottom` (0-based), `width` columns from `left`. */
  name(name: string, area: { top: number; bottom?: number; left?: number; width?: number }): void {
    const { top, bottom = top, left = 2, width = 1 } = area;
    this.names.push({ name, area: { top, left, bottom, right: left + width - 1 } });
  }

  labelled(text: CellInput, style: CellStyle): void {
    this.blocks.push({ row: this.row, column: 0, values: [[text, null]], style });
    this.merges.push({ top: this.row, left: 0, bottom: this.row, right: 1 });
  }
}

/** The criterion that matches this very text in COUNTIFS and SUMIFS; the label cell serves where its text needs no escape. */
function criterion(text: string, row: number): string {
  const plain = text.length <= LONGEST_CRITERION && !/[*?~"]/.test(text) && !/^[<>=]/.test(text);
  if (plain) return `$A${row}`;
  const escaped = text.replaceAll(/[*?~]/g, "~$&");
  // Cut short it ends in a wildcard, before which no `~` may stand.
  const start = escaped.slice(0, LONGEST_CRITERION - 2).replace(/~+$/, "");
  const whole = escaped.length < LONGEST_CRITERION ? escaped : `${start}*`;
  return `"=${whole.replaceAll('"', '""')}"`;
}

const rest = (total: string, first: number, last: number, column: string): string =>
  last < first ? `=${total}` : `=${total}-SUM(${column}${first}:${column}${last})`;

/** The figures of the delegates' sections: how a column counts all rows, and those that a criterion of COUNTIFS matches. */
interface DelegateFigure {
  readonly heading: string;
  readonly all: string;
  readonly where: (match: string) => string;
}

const entries: DelegateFigure = {
  heading: "Lượt ghi",
  all: "COUNTA(DaiBieu[Họ và tên])",
  where: (match) => `COUNTIFS(${match})`,
};
const heads: DelegateFigure = {
  heading: "Số người",
  all: "COUNTA(DaiBieu[Họ và tên])-COUNTA(DaiBieu[Trùng với])",
  where: (match) => `COUNTIFS(${match})-COUNTIFS(${match},DaiBieu[Trùng với],"<>")`,
};
const seats: DelegateFigure = {
  heading: "Số chỗ (chưa có tên)",
  all: "SUM(DaiBieu[Số chỗ])",
  where: (match) => `SUMIFS(DaiBieu[Số chỗ],${match})`,
};

/** One line a value of a column of `DaiBieu`, the rows without one, then all. Returns the 0-based row of the first line. */
function countDelegates(
  sheet: Sections,
  figures: readonly DelegateFigure[],
  {
    column,
    values,
    without,
  }: { readonly column: string; readonly values: readonly string[]; readonly without: string },
): number {
  const top = sheet.row;
  for (const value of values) {
    const match = `DaiBieu[${column}],${criterion(value, sheet.row + 1)}`;
    sheet.line(
      value,
      figures.map(({ where }) => `=${where(match)}`),
    );
  }
  const last = sheet.row;
  sheet.line(
    without,
    figures.map(({ all }, index) => rest(all, top + 1, last, columnLetters(2 + index))),
  );
  return top;
}

function addDelegates(sheet: Sections, { delegateGroups, hasSeats = false }: TotalsContents): void {
  const figures = hasSeats ? [entries, heads, seats] : [entries, heads];
  const width = figures.length;
  const headings = figures.map(({ heading }) => heading);
  const sums = figures.map(({ all }) => `=${all}`);
  sheet.open("1. Đại biểu theo thành phần của kế hoạch", ["Thành phần", ...headings]);
  const groups = Object.values(planGroupWords);
  const planTop = countDelegates(sheet, figures, {
    column: delegateColumns.planGroup,
    values: groups,
    without: "(chưa xếp thành phần)",
  });
  sheet.name(totalsNames.planGroups, { top: planTop, bottom: sheet.row - 1, width });
  sheet.line("Tổng số đại biểu", sums, sumRow);
  sheet.close();
  sheet.open("Đại biểu theo nhóm ghi trong danh sách", ["Nhóm đại biểu", ...headings]);
  const top = countDelegates(sheet, figures, {
    column: delegateColumns.group,
    values: delegateGroups,
    without: "(danh sách không ghi nhóm)",
  });
  sheet.name(totalsNames.delegateGroups, { top, bottom: sheet.row - 1, width });
  sheet.name(totalsNames.entries, { top: sheet.row });
  sheet.name(totalsNames.heads, { top: sheet.row, left: 3 });
  if (hasSeats) sheet.name(totalsNames.seats, { top: sheet.row, left: 4 });
  sheet.line("Tổng số đại biểu", sums, sumRow);
  sheet.close();
}

const awardSums = (match: string): readonly string[] =>
  ["Mức thưởng", "Được chi", "Phường chi"].map((column) => `=SUMIFS(KhenThuong[${column}],${match})`);

const awardRows = `COUNTA(KhenThuong[${honoreeColumns.name}])`;
const pricedRows = 'COUNTIFS(KhenThuong[Hệ số],">0")';
/** What the columns of the awards' section count over all rows. */
const allAwards = [
  awardRows,
  pricedRows,
  `${awardRows}-${pricedRows}`,
  ...["Mức thưởng", "Được chi", "Phường chi"].map((column) => `SUM(KhenThuong[${column}])`),
];

function addAwardsByKind(sheet: Sections, { hasUnknownKinds = false }: TotalsContents): void {
  sheet.open("2. Khen thưởng theo đối tượng (đồng)", [
    "Đối tượng",
    "Số lượt",
    "Có định mức",
    "Chưa có định mức",
    "Theo định mức",
    "Được chi",
    "Phường chi",
  ]);
  const top = sheet.row;
  for (const kind of ["collective", "individual", "household"] as const) {
    const match = `KhenThuong[Loại],$A${sheet.row + 1}`;
    const rows = `COUNTIFS(${match})`;
    const priced = `COUNTIFS(${match},KhenThuong[Hệ số],">0")`;
    sheet.line(recipientWords[kind], [`=${rows}`, `=${priced}`, `=${rows}-${priced}`, ...awardSums(match)]);
  }
  if (hasUnknownKinds) {
    const last = sheet.row;
    sheet.line(
      "(chưa chọn loại)",
      allAwards.map((all, index) => rest(all, top + 1, last, columnLetters(2 + index))),
    );
  }
  const sums = ["C", "D", "E", "F", "G", "H"].map((column) => `=SUM(${column}${top + 1}:${column}${sheet.row})`);
  sheet.name(totalsNames.awardsByKind, { top, bottom: sheet.row, width: 6 });
  sheet.name(totalsNames.totalByNorm, { top: sheet.row, left: 5 });
  sheet.name(totalsNames.totalPayable, { top: sheet.row, left: 6 });
  sheet.name(totalsNames.totalPayableByWard, { top: sheet.row, left: 7 });
  sheet.line("Tổng cộng", sums, sumRow);
  sheet.close();
}

/** Of a column: all rows, those with a level, and those with the ward's, so that what the formulas do not settle is what is left. */
const paidOf = (sum: "" | "Được chi" | "Phường chi", match: string): string =>
  sum === "" ? `COUNTIFS(${match})` : `SUMIFS(KhenThuong[${sum}],${match})`;

const saidLevel = 'KhenThuong[Cấp khen],"<>"';
const wardLevel = `KhenThuong[Cấp khen],"${levelWords.ward}"`;
/** What another level grants, and what nobody has said who pays. */
const byOthers = (match: string): string =>
  `${paidOf("Được chi", `${match},${saidLevel}`)}-${paidOf("Được chi", `${match},${wardLevel}`)}`;
const unsettled = (match: string): string =>
  `${paidOf("Được chi", match)}-${paidOf("Được chi", `${match},${saidLevel}`)}-` +
  `${paidOf("Phường chi", match)}+${paidOf("Phường chi", `${match},${wardLevel}`)}`;

const payableRows = 'KhenThuong[Được chi],">0"';

/** Who pays, so that the sums add up for a reader. */
function addPayers(sheet: Sections): void {
  sheet.open("Cấp nào chi (đồng)", ["Cấp chi", "Số lượt", "Số tiền"]);
  const top = sheet.row;
  const ward = paidOf("", 'KhenThuong[Phường chi],">0"');
  const said = paidOf("", `${payableRows},${saidLevel}`);
  const wards = paidOf("", `${payableRows},${wardLevel}`);
  sheet.line("Phường chi", [`=${ward}`, "=SUM(KhenThuong[Phường chi])"]);
  sheet.line("Cấp khác khen, cấp khác chi", [`=${said}-${wards}`, `=${byOthers(payableRows)}`]);
  sheet.line("Chưa rõ cấp nào chi (chưa vào danh sách chi tiền)", [
    `=${paidOf("", payableRows)}-${said}-${ward}+${wards}`,
    `=${unsettled(payableRows)}`,
  ]);
  sheet.line(
    "Cộng được chi",
    ["C", "D"].map((column) => `=SUM(${column}${top + 1}:${column}${sheet.row})`),
    sumRow,
  );
  sheet.name(totalsNames.payers, { top, bottom: sheet.row - 1, width: 2 });
  sheet.close();
}

function addAwardsByCode(sheet: Sections, awards: TotalsContents["awards"]): ChartRows {
  sheet.open("3. Khen thưởng theo danh hiệu, hình thức (đồng)", [
    "Danh hiệu, hình thức (mã)",
    "Số lượt",
    "Theo định mức",
    "Được chi",
    "Phường chi",
    "Cấp khác chi",
    "Chưa rõ cấp chi",
  ]);
  const top = sheet.row;
  for (const { code, name } of awards) {
    const match = `KhenThuong[Mã khen thưởng],"${code.replaceAll('"', '""')}"`;
    sheet.line(`${name} (${code})`, [
      `=COUNTIFS(${match})`,
      ...awardSums(match),
      `=${byOthers(match)}`,
      `=${unsettled(match)}`,
    ]);
  }
  const all = [
    "COUNTA(KhenThuong[Tên người hoặc tập thể])",
    "SUM(KhenThuong[Mức thưởng])",
    "SUM(KhenThuong[Được chi])",
    "SUM(KhenThuong[Phường chi])",
    byOthers(payableRows),
    unsettled(payableRows),
  ];
  const last = sheet.row;
  sheet.line(
    "(chưa xác định mã)",
    all.map((total, index) => rest(total, top + 1, last, "CDEFGH".charAt(index))),
  );
  sheet.name(totalsNames.awardsByCode, { top, bottom: sheet.row - 1, width: 6 });
  sheet.line(
    "Tổng cộng",
    all.map((total) => `=${total}`),
    sumRow,
  );
  sheet.close();
  return { top, bottom: last - 1 };
}

const budgetSums = (match: string | null): readonly string[] =>
  ["Thành tiền", "Đã chi", "Cam kết chi"].map((column) =>
    match === null ? `=SUM(DuToan[${column}])` : `=SUMIFS(DuToan[${column}],${match})`,
  );

/** Amount less what was spent, of the row that is being written. */
const leftOver = (sheet: Sections): string => `=D${sheet.row + 1}-E${sheet.row + 1}`;

function addBudget(sheet: Sections, contents: TotalsContents): void {
  if (contents.hasSpending === false) return addOlderBudget(sheet, contents);
  const heads = ["Số dòng", "Dự toán", "Đã chi", "Cam kết chi", "Còn lại"];
  sheet.open("4. Dự toán theo nhóm chi (đồng)", ["Nhóm chi", ...heads]);
  const top = sheet.row;
  for (const group of contents.budgetGroups) {
    const match = `DuToan[Nhóm chi],${criterion(group, sheet.row + 1)}`;
    sheet.line(group, [`=COUNTIFS(${match})`, ...budgetSums(match), leftOver(sheet)]);
  }
  const all = ["COUNTA(DuToan[Nội dung chi])", ...budgetSums(null).map((sum) => sum.slice(1))];
  const last = sheet.row;
  sheet.line("(chưa ghi nhóm)", [
    ...all.map((total, index) => rest(total, top + 1, last, "CDEF".charAt(index))),
    leftOver(sheet),
  ]);
  sheet.name(totalsNames.budgetGroups, { top, bottom: sheet.row - 1, width: 5 });
  sheet.name(totalsNames.budget, { top: sheet.row, left: 3 });
  sheet.line("Cộng dự toán", [...all.map((total) => `=${total}`), leftOver(sheet)], sumRow);
  sheet.close();

  sheet.open("5. Dự toán theo nguồn kinh phí (đồng)", ["Nguồn kinh phí", ...heads]);
  const funds = sheet.row;
  for (const fund of Object.values(fundWords)) {
    const match = `DuToan[Nguồn kinh phí],$A${sheet.row + 1}`;
    sheet.line(fund, [`=COUNTIFS(${match})`, ...budgetSums(match), leftOver(sheet)]);
  }
  sheet.name(totalsNames.budgetFunds, { top: funds, bottom: sheet.row - 1, width: 5 });
  sheet.close();
}

/** Of a workbook whose `DuToan` has no columns of spending. */
function addOlderBudget(sheet: Sections, contents: TotalsContents): void {
  sheet.open("4. Dự toán theo nhóm chi (đồng)", ["Nhóm chi", "Số dòng", "Thành tiền"]);
  const top = sheet.row;
  for (const group of contents.budgetGroups) {
    const match = `DuToan[Nhóm chi],${criterion(group, sheet.row + 1)}`;
    sheet.line(group, [`=COUNTIFS(${match})`, `=SUMIFS(DuToan[Thành tiền],${match})`]);
  }
  const all = ["COUNTA(DuToan[Nội dung chi])", "SUM(DuToan[Thành tiền])"] as const;
  sheet.line("(chưa ghi nhóm)", [rest(all[0], top + 1, sheet.row, "C"), rest(all[1], top + 1, sheet.row, "D")]);
  sheet.name(totalsNames.budgetGroups, { top, bottom: sheet.row - 1, width: 2 });
  sheet.name(totalsNames.budget, { top: sheet.row, left: 3 });
  sheet.line("Cộng dự toán", [`=${all[0]}`, `=${all[1]}`], sumRow);
  sheet.close();

  sheet.open("5. Dự toán theo nguồn kinh phí (đồng)", ["Nguồn kinh phí", "Số dòng", "Thành tiền"]);
  const funds = sheet.row;
  for (const fund of Object.values(fundWords)) {
    const match = `DuToan[Nguồn kinh phí],$A${sheet.row + 1}`;
    sheet.line(fund, [`=COUNTIFS(${match})`, `=SUMIFS(DuToan[Thành tiền],${match})`]);
  }
  sheet.name(totalsNames.budgetFunds, { top: funds, bottom: sheet.row - 1, width: 2 });
  sheet.close();
}

const awardsWithoutNorm = 'COUNTA(KhenThuong[Tên người hoặc tập thể])-COUNTIFS(KhenThuong[Mức thưởng],">0")';
const linesWithoutAmount =
  'COUNTA(DuToan[Nội dung chi])-COUNTIFS(DuToan[Thành tiền],">0")-COUNTIFS(DuToan[Thành tiền],0)-COUNTIFS(DuToan[Thành tiền],"<0")';

/** What the grand total lacks, in live words beside it; blank when it lacks nothing. */
function lackingFormula(): string {
  const open = `(${paidOf("", payableRows)}-${paidOf("", `${payableRows},${saidLevel}`)}-${paidOf("", 'KhenThuong[Phường chi],">0"')}+${paidOf("", `${payableRows},${wardLevel}`)})`;
  const part = (count: string, words: string): string => `IF((${count})>0,(${count})&" ${words}; ","")`;
  const parts = [
    part(awardsWithoutNorm, "lượt khen chưa có mức"),
    part(linesWithoutAmount, "dòng chưa có đơn giá hoặc số lượng"),
    part(open, "lượt khen chưa rõ cấp nào chi"),
  ].join("&");
  return `=IF((${awardsWithoutNorm})+(${linesWithoutAmount})+${open}=0,"","Ít nhất; chưa gồm: "&${parts})`;
}

function addGrandTotal(sheet: Sections, contents: TotalsContents): void {
  sheet.open("6. Tổng kinh phí (đồng)", ["Khoản", "Số tiền"]);
  const budget = sheet.line("Dự toán (mục 4)", [`=${totalsNames.budget}`]);
  const less = contents.hasSpending === false ? addOlderAwardMoney(sheet, contents) : addAwardMoney(sheet);
  const awards = sheet.line(`Tiền thưởng do ${levelWords.ward.toLowerCase()} chi (mục 2)`, [
    `=${totalsNames.totalPayableByWard}`,
  ]);
  sheet.name(totalsNames.grand, { top: sheet.row });
  sheet.line("TỔNG KINH PHÍ", [`=C${budget}-C${less}+C${awards}`], { ...sumRow, size: 12 });
  sheet.blocks.push({
    row: sheet.row - 1,
    column: 3,
    values: [[lackingFormula()]],
    style: { italic: true, format: "General" },
  });
  sheet.name(totalsNames.inWords, { top: sheet.row, left: 2 });
  sheet.labelled("Bằng chữ", { ...label, italic: true });
  sheet.blocks.push({
    row: sheet.row,
    column: 2,
    values: [[cellText(contents.inWords), ...Array<CellInput>(WIDTH - 3).fill(null)]],
    style: { ...label, italic: true },
  });
  sheet.merges.push({ top: sheet.row, left: 2, bottom: sheet.row, right: WIDTH - 1 });
  sheet.rowHeights[sheet.row] = 34;
  sheet.row += 1;
}

const isAwardMoney = `DuToan[Khoản chi],"${purposeWords["award-money"]}"`;

function addAwardMoney(sheet: Sections): number {
  sheet.name(totalsNames.budgetAwardMoney, { top: sheet.row });
  return sheet.line("Trừ: các dòng dự toán có khoản chi «Tiền thưởng» (đã tính ở mục 2)", [
    `=SUMIFS(DuToan[Thành tiền],${isAwardMoney})`,
  ]);
}

function addOlderAwardMoney(sheet: Sections, contents: TotalsContents): number {
  const first = sheet.row + 1;
  for (const item of contents.awardMoneyItems) {
    const match = `DuToan[Nội dung chi],${criterion(item, sheet.row + 1)}`;
    sheet.line(item, [`=SUMIFS(DuToan[Thành tiền],${match})`], { italic: true });
  }
  const last = sheet.row;
  sheet.name(totalsNames.budgetAwardMoney, { top: sheet.row });
  return sheet.line("Trừ: các dòng dự toán là tiền thưởng (đã tính ở mục 2)", [
    last < first ? 0 : `=SUM(C${first}:C${last})`,
  ]);
}

/** Rows of figures that a chart shows. */
interface ChartRows {
  readonly top: number;
  readonly bottom: number;
}

const signed = 'SUMIFS(KhenThuong[Phường chi],KhenThuong[Đã ký nhận],"Có")';

/** Award money is what the honorees are owed and have signed for, so the budget's own lines of it are left out of their groups. */
function addSpending(sheet: Sections, contents: TotalsContents): ChartRows {
  sheet.open("7. Dự toán và thực chi (đồng)", ["Khoản", "Dự toán", "Đã chi", "Còn lại"]);
  const top = sheet.row;
  const left = () => `=C${sheet.row + 1}-D${sheet.row + 1}`;
  const sums = (match: string) =>
    ["Thành tiền", "Đã chi"].map(
      (column) => `=SUMIFS(DuToan[${column}],${match})-SUMIFS(DuToan[${column}],${match},${isAwardMoney})`,
    );
  for (const group of contents.budgetGroups)
    sheet.line(group, [...sums(`DuToan[Nhóm chi],${criterion(group, sheet.row + 1)}`), left()]);
  const last = sheet.row;
  const all = ["Thành tiền", "Đã chi"].map(
    (column) => `SUM(DuToan[${column}])-SUMIFS(DuToan[${column}],${isAwardMoney})`,
  );
  sheet.line("(chưa ghi nhóm)", [...all.map((total, index) => rest(total, top + 1, last, "CD".charAt(index))), left()]);
  sheet.line("Tiền thưởng phường chi (mục 2, mục 8)", [`=${totalsNames.totalPayableByWard}`, `=${signed}`, left()]);
  const bottom = sheet.row - 1;
  sheet.line(
    "Tổng cộng",
    ["C", "D", "E"].map((column) => `=SUM(${column}${top + 1}:${column}${bottom + 1})`),
    sumRow,
  );
  sheet.name(totalsNames.spending, { top, bottom: sheet.row - 1, width: 3 });
  sheet.close();
  return { top, bottom };
}

const orBlank = (name: string): string => `=IF(${name}="","",${name})`;

function addSettlement(sheet: Sections): void {
  sheet.open("8. Quyết toán tiền thưởng sau hội nghị (đồng)", ["Khoản", "Số lượt", "Số tiền"]);
  const top = sheet.row;
  const owed = 'KhenThuong[Phường chi],">0"';
  const taken = `${owed},KhenThuong[Đã ký nhận],"Có"`;
  const explained = `${owed},KhenThuong[Lý do chưa nhận],"<>"`;
  const unclaimed = (sum: string, criteria: string) => {
    const of = (some: string) => (sum === "" ? `COUNTIFS(${some})` : `SUMIFS(${sum},${some})`);
    return `=${of(criteria)}-${of(`${criteria},KhenThuong[Đã ký nhận],"Có"`)}`;
  };
  const money = "KhenThuong[Phường chi]";
  const advance = sheet.line("Tạm ứng cho thủ quỹ", [null, orBlank(fundSettings.names.advance)]);
  const paid = sheet.line("Đã ký nhận", [`=COUNTIFS(${taken})`, `=SUMIFS(${money},${taken})`]);
  sheet.line("Chưa nhận", [unclaimed("", owed), unclaimed(money, owed)]);
  sheet.line("Trong đó đã ghi lý do", [unclaimed("", explained), unclaimed(money, explained)], { italic: true });
  const returned = sheet.line("Nộp lại quỹ", [null, orBlank(fundSettings.names.returned)]);
  sheet.line(
    "Chênh lệch: tạm ứng − đã ký nhận − nộp lại (phải bằng 0)",
    [
      `=IF(D${advance}="","",IF(D${sheet.row + 1}=0,"Khớp","Lệch"))`,
      `=IF(D${advance}="","",D${advance}-D${paid}-IF(D${returned}="",0,D${returned}))`,
    ],
    sumRow,
  );
  sheet.name(totalsNames.settlement, { top, bottom: sheet.row - 1, width: 2 });
  sheet.close();
}

/** The share of the rule in force: the present one, else the earlier; blank where not exactly one may be used. */
const shareFormula = `=${[...shareCodes].reverse().reduce((otherwise, code) => {
  const match = `DinhMuc[Mã],"${code}",DinhMuc[Được dùng],"Có"`;
  const count = `COUNTIFS(${match},DinhMuc[Hệ số],">0")`;
  return `IF(${count}=0,${otherwise},IF(${count}=1,SUMIFS(DinhMuc[Hệ số],${match}),""))`;
}, '""')}`;

function addFundShare(sheet: Sections): ChartRows {
  sheet.open("9. Phần quỹ thi đua, khen thưởng dùng cho tổ chức (đồng)", ["Khoản", "Số tiền"]);
  const top = sheet.row;
  const fund = sheet.line("Quỹ thi đua, khen thưởng trong năm (sheet «Hội nghị»)", [
    orBlank(fundSettings.names.awardFund),
  ]);
  const share = sheet.line("Tỷ lệ tối đa cho tổ chức", [shareFormula], { format: "0.0%" });
  const limit = sheet.line("Mức tối đa", [`=IF(OR(C${fund}="",C${share}=""),"",ROUND(C${fund}*C${share},0))`]);
  const organising = sheet.line("Dự toán chi tổ chức tính vào quỹ", [
    `=SUMIFS(DuToan[Thành tiền],DuToan[Nguồn kinh phí],"${fundWords.award}",DuToan[Khoản chi],"${purposeWords.organising}")`,
  ]);
  sheet.line("Còn được tính vào quỹ (âm là vượt)", [`=IF(C${limit}="","",C${limit}-C${organising})`], {
    ...sumRow,
    format: "#,##0;[Red]-#,##0",
  });
  sheet.line("Đã dùng so với quỹ", [`=IF(SUM(C${fund})=0,"",ROUND(C${organising}/C${fund},4))`], { format: "0.00%" });
  sheet.name(totalsNames.fundShare, { top, bottom: sheet.row - 1 });
  sheet.close();
  return { top: limit - 1, bottom: organising - 1 };
}

function addMissing(sheet: Sections, missingTasks: readonly string[]): void {
  sheet.open("10. Còn thiếu", ["Nội dung", "Số dòng"]);
  const top = sheet.row;
  sheet.line("Lượt khen thưởng chưa có mã danh hiệu, hình thức", [
    "=COUNTA(KhenThuong[Tên người hoặc tập thể])-COUNTA(KhenThuong[Mã khen thưởng])",
  ]);
  sheet.line("Lượt khen thưởng chưa có định mức", [`=${awardsWithoutNorm}`]);
  sheet.line("Dòng dự toán chưa có thành tiền", [`=${linesWithoutAmount}`]);
  sheet.line("Đại biểu chưa rõ có hưởng lương hay không", ["=COUNTA(DaiBieu[Họ và tên])-COUNTA(DaiBieu[Hưởng lương])"]);
  sheet.line("Khoản đã chi chưa có số chứng từ", [
    '=COUNTIFS(DuToan[Đã chi],">0")-COUNTIFS(DuToan[Đã chi],">0",DuToan[Số chứng từ],"<>")',
  ]);
  sheet.name(totalsNames.missing, { top, bottom: sheet.row - 1 });
  for (const task of missingTasks) sheet.line(`Chưa có dòng dự toán: ${task}`, [null], { italic: true });
  sheet.close();
}

/** Rows that a chart stands over: enough for a line of each award, and no more than a page has. */
const chartRows = ({ top, bottom }: ChartRows): number => Math.min(26, Math.max(16, bottom - top + 6));

/** Two charts side by side and one below, on a page of their own. A chart of nothing is left out. */
function addCharts(
  sheet: Sections,
  rows: { readonly awards: ChartRows; readonly spending: ChartRows; readonly share: ChartRows },
): readonly ChartModel[] {
  sheet.heading("11. Biểu đồ");
  const height = chartRows(rows.awards);
  const over = (top: number, left: number, right: number): Area => ({ top, left, bottom: top + height - 1, right });
  const cells = ({ top, bottom }: ChartRows, left: number, right = left): Area => ({ top, left, bottom, right });
  const top = sheet.row;
  const charts: ChartModel[] = [];
  if (rows.awards.bottom >= rows.awards.top)
    charts.push({
      name: chartNames.awards,
      title: "Số lượt khen thưởng theo danh hiệu, hình thức",
      kind: "bars",
      categories: cells(rows.awards, 0),
      values: cells(rows.awards, 2),
      seriesNames: ["Số lượt"],
      colors: [look.goldDeep],
      area: over(top, 0, 2),
    });
  charts.push(
    {
      name: chartNames.spending,
      title: "Dự toán và thực chi (đồng)",
      kind: "columns",
      categories: cells(rows.spending, 0),
      values: cells(rows.spending, 2, 3),
      seriesNames: ["Dự toán", "Đã chi"],
      colors: [look.goldDeep, "#5B7F95"],
      area: over(top, 3, WIDTH - 1),
    },
    {
      name: chartNames.fundShare,
      title: "Chi tổ chức tính vào quỹ so với mức tối đa (đồng)",
      kind: "bars",
      categories: cells(rows.share, 0),
      values: cells(rows.share, 2),
      seriesNames: ["Số tiền"],
      colors: ["#5B7F95"],
      area: { top: top + height + 1, left: 0, bottom: top + height + 8, right: WIDTH - 1 },
    },
  );
  sheet.row = top + height + 9;
  return charts;
}

/** «Tổng hợp»: counts and sums over the tables as live formulas, one line for each group and code that the tables hold. */
export function totalsSheet(contents: TotalsContents): SheetModel {
  const sheet = new Sections();
  sheet.blocks.push(
    ...titleBlocks(
      "TỔNG HỢP",
      "Mọi con số là công thức trên các bảng; sửa bảng thì số ở đây đổi theo. Đơn vị tiền: đồng.",
    ),
  );
  addDelegates(sheet, contents);
  addAwardsByKind(sheet, contents);
  addPayers(sheet);
  const awards = addAwardsByCode(sheet, contents.awards);
  addBudget(sheet, contents);
  addGrandTotal(sheet, contents);
  const charts: ChartModel[] = [];
  if (contents.hasSpending !== false) {
    sheet.close();
    const spending = addSpending(sheet, contents);
    addSettlement(sheet);
    const share = addFundShare(sheet);
    addMissing(sheet, contents.missingTasks ?? []);
    charts.push(...addCharts(sheet, { awards, spending, share }));
  }
  return workingSheet(sheetNames.totals, {
    blocks: sheet.blocks,
    merges: sheet.merges,
    names: sheet.names,
    rowHeights: sheet.rowHeights,
    conditionalFills: contents.hasSpending === false ? [] : warnings(sheet.names),
    charts,
    columnWidths: WIDTHS,
    frozenRows: 2,
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      fitToWidth: true,
      centerHorizontally: true,
      area: { top: 0, left: 0, bottom: sheet.row - 1, right: WIDTH - 1 },
      footer: "&L&8&A&R&8Trang &P/&N",
      breaksBefore: sectionBreaks(sheet),
    },
  });
}

/** Red where the settlement is off and where more is charged to the fund than its share. */
function warnings(names: SheetModel["names"]): readonly ConditionalFill[] {
  const areaOf = (name: string): Area =>
    names.find((one) => one.name === name)?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const red = { fill: "#F8D7DA", color: "#9C0006" };
  const difference = areaOf(totalsNames.settlement).bottom;
  const left = areaOf(totalsNames.fundShare).bottom - 1;
  return [
    {
      area: { top: difference, left: 2, bottom: difference, right: 3 },
      formula: `=AND($D$${difference + 1}<>"",$D$${difference + 1}<>0)`,
      ...red,
    },
    {
      area: { top: left, left: 2, bottom: left, right: 2 },
      formula: `=AND($C$${left + 1}<>"",$C$${left + 1}<0)`,
      ...red,
    },
  ];
}

/** A page ends between sections, not inside one that would fit on the next page. */
function sectionBreaks(sheet: Sections): readonly number[] {
  const rows = Array.from({ length: sheet.row }, (_, row) => ({
    height: sheet.rowHeights[row] ?? 15,
    withNext: !sheet.starts.slice(1).includes(row + 1) && row + 1 < sheet.row,
  }));
  return pageBreaks(rows, { firstPage: PAGE_POINTS, laterPages: PAGE_POINTS });
}
