import type { PlanFacts } from "@/domain/plan/plan-facts";
import { recipientWords } from "@/domain/model/words";
import { sheetNames } from "@/tables/sheet-names";
import { cellAddress } from "@/sheet/cell-address";
import { cellText } from "@/sheet/shown-text";
import { pageBreaks } from "@/sheet/page-breaks";
import { HIGHEST_ROW, splitByLines, textLines } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { SheetPage } from "../page/sheet-page";
import { OPEN } from "../templates/fill-template";
import { referenceLine } from "./reference-line";
import type { PlanContent } from "./plan-content";
import { pageNumber } from "./page-number";

const FONT = { name: "Times New Roman", size: 13 } as const;
const WIDTHS = [6, 29, 10, 8, 15, 16];
const LAST = WIDTHS.length - 1;
const TEXT_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const LINE_POINTS = 17.5;
const MOST_LINES = Math.floor((HIGHEST_ROW - 4) / LINE_POINTS);

/** A4 portrait less the margins, in points, with some kept back. */
const PAGE_POINTS = ((297 - 40) * 72 * 0.97) / 25.4;

const text: CellStyle = { wrap: true, verticalAlign: "top", align: "justify", format: "@" };
const centre: CellStyle = { align: "center", verticalAlign: "center", wrap: true };
const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };
const heading: CellStyle = { ...cell, bold: true, align: "center", fill: "#F2F2F2" };
const known = (value: string | null): string => value ?? OPEN;

/** A paragraph over the whole width, high enough for its lines; a heading, which is bold, stays with what follows. A very long one goes on in the next row. */
function paragraph(page: SheetPage, words: string, style: CellStyle = {}): void {
  const size = style.size ?? FONT.size;
  for (const part of splitByLines(words, TEXT_WIDTH, size, MOST_LINES)) {
    page.over(0, LAST, cellText(part), { ...text, ...style });
    page.end(LINE_POINTS * textLines(part, TEXT_WIDTH, size) + 4, style.bold === true);
  }
}

function addHead(page: SheetPage, content: PlanContent): void {
  // TT 01/2011 lets People's Committees omit the body above them.
  const superior = content.superior === null && content.format === "tt01" ? "" : known(content.superior);
  const both = (left: string, right: string, styles: readonly [CellStyle, CellStyle]): void => {
    page.over(0, 1, cellText(left), { ...centre, ...styles[0] });
    page.over(2, LAST, cellText(right), { ...centre, wrap: false, ...styles[1] });
    page.end(18);
  };
  const upper = (name: string | null): string => known(name).toLocaleUpperCase("vi");
  both(upper(superior), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", [{ size: 12 }, { bold: true, size: 12 }]);
  both(upper(content.orgUnit), "Độc lập - Tự do - Hạnh phúc", [
    { bold: true, underline: true, size: 12 },
    { bold: true, underline: true },
  ]);
  page.end(6);
  both(
    `Số: ${content.planNumber ?? `${OPEN}/KH-UBND`}`,
    `${known(content.placeName)}, ${content.planDate ?? `ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`}`,
    [{}, { italic: true }],
  );
  page.end(10);
  page.over(0, LAST, "KẾ HOẠCH", { ...centre, bold: true, size: 14 });
  page.end(20);
  paragraph(page, `Tổ chức ${known(content.title)}`, { ...centre, bold: true, size: 14 });
  page.end(8);
}

function addProgramme(page: SheetPage, content: PlanContent): void {
  const { references } = content;
  if (references.length === 0) paragraph(page, `Thực hiện ${OPEN};`);
  else if (content.format === "tt01") paragraph(page, `Thực hiện ${references.join("; ")};`);
  else
    references.forEach((reference, index) =>
      paragraph(page, referenceLine(reference, index === references.length - 1), { italic: true }),
    );
  const unit = known(content.orgUnit);
  const meeting = known(content.shortTitle);
  paragraph(page, `${unit} xây dựng kế hoạch tổ chức ${meeting} cụ thể như sau:`);
  paragraph(page, "I. THỜI GIAN, NỘI DUNG, CHƯƠNG TRÌNH, THÀNH PHẦN", { bold: true });
  paragraph(page, `1. Thời gian: ${known(content.duration)}, ${content.time}.`);
  paragraph(page, `Địa điểm: ${known(content.place)}.`);
  paragraph(page, "2. Nội dung, chương trình, thành phần", { bold: true });
  paragraph(
    page,
    `- Nội dung: Tổ chức ${meeting}, đánh giá việc thực hiện phong trào thi đua và công tác khen thưởng giai đoạn ${known(content.period)}, phát động phong trào thi đua và công tác khen thưởng ${known(content.years)} năm ${known(content.nextPeriod)}.`,
  );
  paragraph(page, "- Chương trình:", { bold: true });
  for (const step of content.programme) paragraph(page, `+ ${step}`);
  paragraph(page, "- Thành phần đại biểu:", { bold: true });
  for (const { title, count } of content.composition) paragraph(page, `+ ${title}${count === "" ? "" : `: ${count}`}.`);
  paragraph(page, `Tổng số đại biểu: ${known(content.delegateTotal)} (danh sách tại Phụ lục I).`);
  paragraph(
    page,
    `- Biểu dương, khen thưởng tại hội nghị: ${known(content.honoreeSummary)} (danh sách tại Phụ lục II).`,
  );
}

function addAssignments(page: SheetPage, content: PlanContent): void {
  paragraph(page, "II. PHÂN CÔNG NHIỆM VỤ", { bold: true });
  content.assignments.forEach(({ department, tasks }, index) => {
    paragraph(page, `${index + 1}. ${department}`, { bold: true });
    for (const task of tasks) paragraph(page, task);
  });
  paragraph(page, `${content.assignments.length + 1}. ${content.accounting.department}`, { bold: true });
  for (const task of content.accounting.tasks) paragraph(page, task);
  paragraph(page, "Cụ thể như sau:");
}

function addRow(page: SheetPage, label: string, formula: CellInput): string {
  page.over(0, LAST - 1, cellText(label), { ...cell, bold: true, align: "center" });
  page.put(LAST, [formula], { ...money, bold: true });
  page.end(20);
  return cellAddress(page.row - 1, LAST);
}

const sumOf = (addresses: readonly string[]): CellInput =>
  addresses.length === 0 ? 0 : `=SUM(${addresses.join(",")})`;

/** The budget's groups and lines, each amount and sum a live formula. Returns the address of the sum. */
function addCosts(page: SheetPage, { costs }: PlanFacts): string {
  page.put(0, ["STT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"], heading);
  page.end(34, true);
  const sums = costs.map(({ title, lines }) => {
    const group = page.row;
    const [first, last] = [cellAddress(group + 1, LAST), cellAddress(group + lines.length, LAST)];
    page.over(0, LAST - 1, cellText(title ?? "Chi khác"), { ...cell, bold: true });
    page.put(LAST, [`=SUM(${first}:${last})`], { ...money, bold: true });
    page.end(20, true);
    lines.forEach(({ item, measure, quantity, unitPrice, amount }, index) => {
      const [number, price] = [cellAddress(page.row, LAST - 2), cellAddress(page.row, LAST - 1)];
      page.put(0, [index + 1], { ...cell, align: "center", format: "0" });
      page.put(1, [cellText(item)], cell);
      page.put(2, [cellText(measure)], { ...cell, align: "center" });
      page.put(3, [quantity], { ...money, align: "center", format: "#,##0.###" });
      // A lump sum has no factors: its amount stands as it was stated.
      const product = `=IF(OR(${number}="",${price}=""),"",ROUND(${number}*${price},0))`;
      const isLump = amount !== null && (quantity === null || unitPrice === null);
      page.put(4, [unitPrice, isLump ? amount : product], money);
      const lines = Math.max(
        textLines(item, WIDTHS[1] ?? 29, FONT.size),
        textLines(measure ?? "", WIDTHS[2] ?? 10, FONT.size),
      );
      page.end(Math.max(20, 3 + 17 * lines));
    });
    return cellAddress(group, LAST);
  });
  return addRow(page, "Cộng kinh phí tổ chức hội nghị", sumOf(sums));
}

function addAwardMoney(page: SheetPage, { awards }: PlanFacts): string {
  page.over(0, 1, "Đối tượng", heading);
  page.over(2, LAST - 1, "Số lượt khen", heading);
  page.put(LAST, ["Tiền thưởng (đồng)"], heading);
  page.end(34, true);
  const first = cellAddress(page.row, LAST);
  const kinds = (["collective", "individual", "household"] as const).filter((kind) => awards[kind].rows > 0);
  for (const kind of kinds) {
    const { rows, withNorm, totalPayableByWard } = awards[kind];
    page.over(0, 1, recipientWords[kind], cell);
    page.over(2, LAST - 1, rows, { ...cell, align: "center", format: "0" });
    page.put(LAST, [withNorm === 0 ? null : totalPayableByWard], money);
    page.end(20, true);
  }
  const sum = kinds.length === 0 ? 0 : `=SUM(${first}:${cellAddress(page.row - 1, LAST)})`;
  return addRow(page, "Cộng tiền thưởng", sum);
}

function addMoney(page: SheetPage, content: PlanContent, facts: PlanFacts): void {
  paragraph(page, "a) Kinh phí tổ chức hội nghị:", { bold: true });
  const meeting = addCosts(page, facts);
  paragraph(page, `Bằng chữ: ${known(content.meetingTotalInWords)}.`, { italic: true });
  for (const note of content.costNotes) paragraph(page, note, { italic: true, size: 12 });
  paragraph(page, "b) Kinh phí khen thưởng (tiền thưởng do đơn vị chi):", { bold: true });
  const awards = addAwardMoney(page, facts);
  paragraph(page, `Bằng chữ: ${known(content.awardTotalInWords)}.`, { italic: true });
  for (const note of content.awardNotes) paragraph(page, note, { italic: true, size: 12 });
  paragraph(page, "c) Tổng kinh phí:", { bold: true });
  addRow(page, "TỔNG KINH PHÍ (a + b)", `=${meeting}+${awards}`);
  paragraph(page, `Bằng chữ: ${known(content.grandTotalInWords)}.`, { italic: true });
  paragraph(page, "d) Nguồn kinh phí:", { bold: true });
  for (const { fund, amount } of content.funds) paragraph(page, `- ${fund}: ${amount} đồng.`);
  paragraph(page, "đ) Thanh quyết toán:", { bold: true });
  for (const guidance of content.settlement) paragraph(page, `- ${guidance}`);
  paragraph(
    page,
    `e) Bàn giao cho thủ quỹ: Phụ trách kế toán bàn giao cho thủ quỹ (${known(content.treasurer)}) danh sách chi tiền thưởng và số tiền ${known(content.awardTotal)} đồng để chi tại hội nghị; sau hội nghị, thủ quỹ nộp lại danh sách đã ký nhận và số tiền chưa chi.`,
  );
  paragraph(
    page,
    `Trên đây là kế hoạch tổ chức ${known(content.title)}, yêu cầu các bộ phận chuyên môn căn cứ thực hiện./.`,
  );
  page.end(8);
}

/** Nơi nhận on the left, the signature on the right. */
function addTail(page: SheetPage, content: PlanContent): void {
  const left = [null, ...content.recipients];
  const right: readonly (string | null)[] = [
    ...(content.signature.authority === null ? [] : [content.signature.authority]),
    ...content.signature.titles,
    null,
    null,
    null,
    null,
    known(content.signature.name),
  ];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    if (index === 0) page.over(0, 1, "Nơi nhận:", { bold: true, italic: true, size: 12 });
    else page.over(0, 1, cellText(left[index] ?? null), { size: 11 });
    page.over(2, LAST, cellText(right[index] ?? null), { ...centre, bold: true });
    page.end(17, true);
  }
}

/** «Kế hoạch»: the plan on a sheet, A4 portrait, with the budget's amounts as live formulas. */
export function planSheet(content: PlanContent, facts: PlanFacts): SheetModel {
  const page = new SheetPage();
  addHead(page, content);
  addProgramme(page, content);
  addAssignments(page, content);
  addMoney(page, content, facts);
  addTail(page, content);
  return {
    name: sheetNames.plan,
    ...page.parts(),
    styles: [],
    columnWidths: WIDTHS,
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      area: { top: 0, left: 0, bottom: page.row - 1, right: LAST },
      fitToWidth: true,
      ...pageNumber(content.format),
      breaksBefore: pageBreaks(
        page.heights.map((height, row) => ({ height, withNext: page.withNext[row] ?? false })),
        { firstPage: PAGE_POINTS, laterPages: PAGE_POINTS },
      ),
    },
    showGridlines: false,
    font: FONT,
  };
}
