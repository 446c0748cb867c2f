import type { Meeting } from "@/domain/model/meeting";
import { costTasks, costTaskWords } from "@/domain/funds/cost-tasks";
import { meetingNames } from "./meeting-names";
import { fundNames } from "./fund-names";
import { fundWords, halfDayMealWords, levelWords, quantityBasisWords, recipientWords } from "@/domain/model/words";
import { sheetNames } from "../sheet-names";
import { areaAddress } from "@/sheet/cell-address";
import { cellText } from "@/sheet/shown-text";
import { excelDate } from "@/sheet/excel-date";
import type { CellBlock, CellInput, CellStyle, DropDown, SheetModel } from "@/sheet/sheet-model";
import { headerStyle, look, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";

/** Rows for quoted documents in the area `HN_CanCu`. */
export const REFERENCE_ROWS = 8;

/**
 * Lists for drop-downs whose values hold a comma («Sở, ngành»): Excel would cut a list that is written out at each comma, so they stand
 * in cells, to the right of the facts and outside the printed area.
 */
export const choiceNames = { level: "DM_CapKhen", fund: "DM_NguonKinhPhi" } as const;

const choiceLists = [
  { name: choiceNames.level, title: "Cấp khen", values: Object.values(levelWords) },
  { name: choiceNames.fund, title: "Nguồn kinh phí", values: Object.values(fundWords) },
] as const;
const CHOICES_COLUMN = 4;

/** What a budget line's quantity may follow, word by word, and beside each word its figure as the tables have it now. */
export const basisNames = { words: "DM_SoLuongTheo", figures: "DM_SoTheoBang" } as const;

const BASES_COLUMN = CHOICES_COLUMN + choiceLists.length;
const heads = "COUNTA(DaiBieu[Họ và tên])-COUNTA(DaiBieu[Trùng với])";
const offPayroll =
  'COUNTIFS(DaiBieu[Hưởng lương],"Không")-COUNTIFS(DaiBieu[Hưởng lương],"Không",DaiBieu[Trùng với],"<>")';
/** Awards of these codes that the ward itself grants: its level stands there, or none does. */
const granted = (codes: string): string => {
  const match = `KhenThuong[Mã khen thưởng],"${codes}"`;
  return `COUNTIFS(${match},KhenThuong[Cấp khen],"${levelWords.ward}")+COUNTIFS(${match})-COUNTIFS(${match},KhenThuong[Cấp khen],"<>")`;
};
const ofKind = (kind: string): string => `=COUNTIFS(KhenThuong[Loại],"${kind}")`;

const basisFormulas: Readonly<Record<keyof typeof quantityBasisWords, string>> = {
  heads: `=${heads}`,
  "heads-by-session": `=IF(${meetingNames.halfDays}="","",(${heads})*${meetingNames.halfDays})`,
  "off-payroll": `=${offPayroll}`,
  "off-payroll-by-day": `=IF(${fundNames.mealDays}="","",(${offPayroll})*${fundNames.mealDays})`,
  certificates: `=${granted("GK*")}`,
  attestations: `=${granted("NTVT*")}`,
  frames: `=${granted("GK*")}+${granted("NTVT*")}`,
  collectives: ofKind(recipientWords.collective),
  individuals: ofKind(recipientWords.individual),
  households: ofKind(recipientWords.household),
  payments: '=COUNTIFS(KhenThuong[Phường chi],">0")',
  sessions: `=IF(${meetingNames.halfDays}="","",${meetingNames.halfDays})`,
};

/** Meal rates are by the day (TT 40/2017 Art. 12.4); half a day counts as the unit's own rule says, and not at all while it says nothing. */
const mealDaysFormula = ((half: string, meals: string) =>
  `=IF(${half}="","",IF(ROUNDUP(${half}/2,0)*2=${half},${half}/2,IF(${meals}="${halfDayMealWords.whole}",(${half}+1)/2,` +
  `IF(${meals}="${halfDayMealWords.half}",${half}/2,IF(${meals}="${halfDayMealWords.none}",(${half}-1)/2,"")))))`)(
  meetingNames.halfDays,
  fundNames.halfDayMeals,
);

/** Facts with a named cell of their own; quoted documents and waivers have areas. */
const factNames = { ...meetingNames, ...fundNames };
type Field = Exclude<keyof typeof factNames, "waivers">;

interface Fact {
  readonly field: Field;
  readonly label: string;
  readonly hint: string;
  readonly look?: CellStyle;
  readonly height?: number;
}

interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
}

const DATE: CellStyle = { format: "dd/mm/yyyy", align: "left" };
const MONEY: CellStyle = { format: "#,##0", align: "left" };
const baseSalaryMatch = 'DinhMuc[Mã],"BASE",DinhMuc[Được dùng],"Có"';
/** Blank unless exactly one base salary may be used. */
const baseSalaryFormula = `=IF(COUNTIFS(${baseSalaryMatch},DinhMuc[Mức tiền],">0")=1,SUMIFS(DinhMuc[Mức tiền],${baseSalaryMatch}),"")`;

const sections: readonly Section[] = [
  {
    title: "CƠ QUAN, HỘI NGHỊ",
    facts: [
      { field: "superior", label: "Cơ quan cấp trên", hint: "Ví dụ: UBND quận Long Biên" },
      { field: "orgUnit", label: "Đơn vị tổ chức", hint: "Ví dụ: UBND phường Đức Giang" },
      { field: "title", label: "Tên hội nghị", hint: "Bắt đầu bằng «Hội nghị …», như sẽ in trên kế hoạch", height: 44 },
      { field: "period", label: "Giai đoạn tổng kết", hint: "Ví dụ: 2015-2020" },
      { field: "place", label: "Địa điểm", hint: "Ví dụ: Hội trường UBND phường" },
      {
        field: "meetingDate",
        label: "Ngày hội nghị",
        hint: "dd/mm/yyyy; để trống nếu chưa định ngày",
        look: DATE,
      },
      { field: "meetingDateNote", label: "Ghi chú về ngày", hint: "In ra khi chưa có ngày, ví dụ: sẽ thông báo sau" },
      {
        field: "halfDays",
        label: "Số buổi",
        hint: "1 buổi = 1/2 ngày",
        look: { format: "0", align: "left" },
      },
    ],
  },
  {
    title: "KẾ HOẠCH, QUYẾT ĐỊNH",
    facts: [
      { field: "planNumber", label: "Số kế hoạch", hint: "Ví dụ: 32/KH-UBND" },
      { field: "planDate", label: "Ngày kế hoạch", hint: "dd/mm/yyyy; để trống nếu chưa ban hành", look: DATE },
      { field: "decisionNumber", label: "Số quyết định khen thưởng", hint: "Ví dụ: 47/QĐ-UBND" },
      {
        field: "decisionDate",
        label: "Ngày quyết định khen thưởng",
        hint: "dd/mm/yyyy; ngày này quyết định định mức và mức lương cơ sở được áp dụng",
        look: DATE,
      },
      {
        field: "baseSalary",
        label: "Mức lương cơ sở (đồng)",
        hint: "Tự tính từ sheet «Định mức» theo ngày quyết định",
        look: { format: "#,##0", align: "left", bold: true, fill: "#F3F1EC" },
      },
    ],
  },
  {
    title: "KINH PHÍ",
    facts: [
      {
        field: "awardFund",
        label: "Quỹ thi đua, khen thưởng trong năm (đồng)",
        hint: "Để đối chiếu phần chi tổ chức (tối đa 20% quỹ); để trống nếu chưa biết",
        look: MONEY,
        height: 28,
      },
      {
        field: "halfDayMeals",
        label: "Tiền ăn khi họp nửa ngày",
        hint: "Theo quy chế chi tiêu nội bộ: tính cả ngày, nửa ngày hay không chi",
      },
      {
        field: "mealDays",
        label: "Số ngày ăn",
        hint: "Tự tính từ số buổi và dòng trên",
        look: { format: "0.#", align: "left", bold: true, fill: "#F3F1EC" },
      },
      {
        field: "advance",
        label: "Tạm ứng tiền thưởng cho thủ quỹ (đồng)",
        hint: "Số tiền thủ quỹ nhận để chi tại hội nghị",
        look: MONEY,
        height: 28,
      },
      {
        field: "returned",
        label: "Nộp lại quỹ sau hội nghị (đồng)",
        hint: "Tạm ứng = đã ký nhận + nộp lại, đúng từng đồng",
        look: MONEY,
        height: 28,
      },
    ],
  },
  {
    title: "NGƯỜI KÝ",
    facts: [
      { field: "preparer", label: "Người lập", hint: "Ký danh sách chi tiền thưởng" },
      { field: "treasurer", label: "Thủ quỹ", hint: "" },
      { field: "accountant", label: "Phụ trách kế toán", hint: "" },
      { field: "chair", label: "Chủ tịch", hint: "Ký kế hoạch và danh sách chi" },
    ],
  },
];

const TOP = 3;
const labelStyle: CellStyle = { verticalAlign: "center", wrap: true, border: true };
const inputStyle: CellStyle = { ...labelStyle, format: "@", fill: look.input, bold: true };
const hintStyle: CellStyle = {
  italic: true,
  size: 9,
  color: look.quiet,
  verticalAlign: "center",
  wrap: true,
  border: true,
};

function valuesOf(meeting: Meeting | null): Readonly<Record<Field, CellInput>> {
  const { signatories, awardDecision } = meeting ?? { signatories: null, awardDecision: null };
  return {
    orgUnit: cellText(meeting?.orgUnit ?? null),
    superior: cellText(meeting?.superior ?? null),
    title: cellText(meeting?.title ?? null),
    period: cellText(meeting?.period ?? null),
    planNumber: cellText(meeting?.planNumber ?? null),
    planDate: excelDate(meeting?.planDate ?? null),
    meetingDate: excelDate(meeting?.meetingDate ?? null),
    meetingDateNote: cellText(meeting?.meetingDateNote ?? null),
    halfDays: meeting?.halfDays ?? null,
    place: cellText(meeting?.place ?? null),
    references: null,
    decisionNumber: cellText(awardDecision?.number ?? null),
    decisionDate: excelDate(awardDecision?.date ?? null),
    preparer: cellText(signatories?.preparer ?? null),
    accountant: cellText(signatories?.accountant ?? null),
    treasurer: cellText(signatories?.treasurer ?? null),
    chair: cellText(signatories?.chair ?? null),
    baseSalary: baseSalaryFormula,
    awardFund: null,
    halfDayMeals: null,
    mealDays: mealDaysFormula,
    advance: null,
    returned: null,
  };
}

/** «Hội nghị»: one labelled, named cell a fact, blank where nothing is known yet. More than eight quoted documents are refused (throws). */
export function meetingSheet(meeting: Meeting | null): SheetModel {
  const references = meeting?.references ?? [];
  if (references.length > REFERENCE_ROWS) throw new RangeError(`more than ${REFERENCE_ROWS} quoted documents`);
  const values = valuesOf(meeting);
  const blocks: CellBlock[] = [
    ...titleBlocks("HỘI NGHỊ", "Điền cột giữa. Kế hoạch, danh sách chi và các sheet khác lấy thông tin từ đây."),
  ];
  const names: { name: string; area: SheetModel["names"][number]["area"] }[] = [];
  const rowHeights: Record<number, number> = { ...titleHeights, 2: 14 };
  const merges: SheetModel["merges"][number][] = [];
  const dropDowns: DropDown[] = [];
  let row = TOP;
  const addSection = (title: string): void => {
    blocks.push({ row, column: 0, values: [[title, null, null]], style: { ...headerStyle, align: "left" } });
    merges.push({ top: row, left: 0, bottom: row, right: 2 });
    rowHeights[row] = 20;
    row += 1;
  };
  for (const { title, facts } of sections) {
    addSection(title);
    for (const fact of facts) {
      blocks.push(
        { row, column: 0, values: [[fact.label]], style: labelStyle },
        { row, column: 1, values: [[values[fact.field]]], style: { ...inputStyle, ...fact.look } },
        { row, column: 2, values: [[fact.hint]], style: hintStyle },
      );
      const area = { top: row, left: 1, bottom: row, right: 1 };
      names.push({ name: factNames[fact.field], area });
      if (fact.field === "halfDays") dropDowns.push({ area, source: ["1", "2", "3", "4"] });
      if (fact.field === "halfDayMeals") dropDowns.push({ area, source: Object.values(halfDayMealWords) });
      rowHeights[row] = fact.height ?? (fact.hint.length > 40 ? 28 : 20);
      row += 1;
    }
  }
  addSection("VĂN BẢN CĂN CỨ (mỗi ô một văn bản, ghi đủ loại, số, ngày, cơ quan và trích yếu)");
  for (let index = 0; index < REFERENCE_ROWS; index++) {
    blocks.push(
      { row: row + index, column: 0, values: [[`Văn bản ${index + 1}`]], style: labelStyle },
      {
        row: row + index,
        column: 1,
        values: [[cellText(references[index] ?? null)]],
        style: { ...inputStyle, bold: false },
      },
      {
        row: row + index,
        column: 2,
        values: [[index === 0 ? "Ví dụ: Kế hoạch số 154/KH-UBND ngày 08/7/2019 của … về …" : null]],
        style: hintStyle,
      },
    );
    rowHeights[row + index] = 42;
  }
  names.push({
    name: meetingNames.references,
    area: { top: row, left: 1, bottom: row + REFERENCE_ROWS - 1, right: 1 },
  });
  row += REFERENCE_ROWS;
  addSection(
    "VIỆC KHÔNG CẦN DỰ TOÁN (ghi lý do nếu việc này không phải chi; để trống thì được nhắc khi chưa có dòng dự toán)",
  );
  names.push({
    name: fundNames.waivers,
    area: { top: row, left: 1, bottom: row + costTasks.length - 1, right: 1 },
  });
  for (const task of costTasks) {
    blocks.push(
      { row, column: 0, values: [[costTaskWords[task]]], style: labelStyle },
      { row, column: 1, values: [[null]], style: { ...inputStyle, bold: false } },
      {
        row,
        column: 2,
        values: [[task === costTasks[0] ? "Ví dụ: dùng lại phông của năm trước" : null]],
        style: hintStyle,
      },
    );
    rowHeights[row] = 18;
    row += 1;
  }
  const last = row - 1;
  choiceLists.forEach(({ name, title, values: choices }, index) => {
    const column = CHOICES_COLUMN + index;
    const quiet: CellStyle = { size: 9, color: look.quiet, border: true, format: "@" };
    blocks.push(
      { row: TOP, column, values: [[title]], style: { ...headerStyle, size: 9 } },
      { row: TOP + 1, column, values: choices.map((choice) => [choice]), style: quiet },
    );
    names.push({ name, area: { top: TOP + 1, left: column, bottom: TOP + choices.length, right: column } });
  });
  const bases = Object.keys(quantityBasisWords) as (keyof typeof quantityBasisWords)[];
  const quiet: CellStyle = { size: 9, color: look.quiet, border: true };
  blocks.push(
    { row: TOP, column: BASES_COLUMN, values: [["Số lượng theo", "Hiện có"]], style: { ...headerStyle, size: 9 } },
    {
      row: TOP + 1,
      column: BASES_COLUMN,
      values: bases.map((basis) => [quantityBasisWords[basis]]),
      style: { ...quiet, format: "@" },
    },
    {
      row: TOP + 1,
      column: BASES_COLUMN + 1,
      values: bases.map((basis) => [basisFormulas[basis]]),
      style: { ...quiet, format: "#,##0.#", align: "right" },
    },
  );
  [basisNames.words, basisNames.figures].forEach((name, index) => {
    const column = BASES_COLUMN + index;
    names.push({ name, area: { top: TOP + 1, left: column, bottom: TOP + bases.length, right: column } });
  });
  blocks.push({
    row: TOP - 1,
    column: CHOICES_COLUMN,
    values: [["Danh mục cho các ô chọn"]],
    style: { size: 9, italic: true, color: look.quiet },
  });
  return workingSheet(sheetNames.meeting, {
    blocks,
    names,
    merges,
    rowHeights,
    dropDowns,
    columnWidths: [27, 56, 36, 4, 16, 26, 36, 9],
    frozenRows: 2,
    print: {
      orientation: "portrait",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      area: { top: 0, left: 0, bottom: last, right: 2 },
      fitToWidth: true,
      centerHorizontally: true,
      footer: "&L&8&A&R&8Trang &P/&N",
    },
  });
}

/** Where a fact stands, for those who must name the cell to the user (`B7`). */
export function meetingCell(field: Field): string {
  const found = meetingSheet(null).names.find(({ name }) => name === factNames[field]);
  if (!found) throw new Error(`no cell for ${field}`);
  return areaAddress(found.area);
}
