import type { PlanFacts } from "@/domain/plan/plan-facts";
import { sheetNames } from "@/tables/sheet-names";
import { cellAddress } from "@/sheet/cell-address";
import { cellText } from "@/sheet/shown-text";
import { textLines } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { SheetPage } from "../page/sheet-page";
import { OPEN } from "../templates/fill-template";
import { numeral } from "./numeral";
import type { PlanContent } from "./plan-content";
import { pageNumber } from "./page-number";

const FONT = { name: "Times New Roman", size: 13 } as const;
const LINE_POINTS = 17.5;

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const centred: CellStyle = { ...cell, align: "center" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };
const heading: CellStyle = { ...centred, bold: true, fill: "#F2F2F2" };
const title: CellStyle = { align: "center", verticalAlign: "center", wrap: true, bold: true, size: 14 };

interface Column {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly style: CellStyle;
}

interface Appendix {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly isLying: boolean;
}

const known = (text: string | null): string => text ?? OPEN;

/** A sheet that is being filled from the top, with the widths of its columns. */
interface Draft {
  readonly page: SheetPage;
  readonly columns: readonly Column[];
  readonly last: number;
}

const lineHeight = (lines: number): number => Math.max(20, 3 + LINE_POINTS * lines);

/** The appendix's number and title, what it belongs to, and the header of its table, which each page repeats. */
function begin(content: PlanContent, { name, title: text, columns }: Appendix): Draft & { readonly header: number } {
  const page = new SheetPage();
  const last = columns.length - 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const line = (words: string, style: CellStyle): void => {
    page.over(0, last, words, style);
    page.end(lineHeight(textLines(words, width, style.size ?? FONT.size)), true);
  };
  line(name, title);
  line(text, title);
  const number = content.planNumber ?? `${OPEN}/KH-UBND`;
  const date = content.planDate ?? `ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`;
  line(`(Kèm theo Kế hoạch số ${number} ${date} của ${known(content.orgUnit)})`, {
    ...title,
    bold: false,
    italic: true,
    size: 13,
  });
  page.end(8, true);
  const header = page.row;
  page.put(
    0,
    columns.map((column) => column.heading),
    heading,
  );
  page.end(lineHeight(2), true);
  return { page, columns, last, header };
}

/** A group's title over the columns before its sum. */
function groupRow(
  { page, columns, last }: Draft,
  words: string,
  sum: { readonly column: number; readonly formula: CellInput } | null,
  isTotal = false,
): void {
  const end = sum === null ? last : sum.column - 1;
  page.over(0, end, cellText(words), { ...cell, bold: true, align: isTotal ? "center" : "left" });
  if (sum !== null) {
    page.put(sum.column, [sum.formula], { ...money, bold: true });
    if (sum.column < last) page.put(sum.column + 1, Array<CellInput>(last - sum.column).fill(null), cell);
  }
  const width = columns.slice(0, end + 1).reduce((total, column) => total + column.width, 0);
  page.end(lineHeight(textLines(words, width, FONT.size)), true);
}

function row({ page, columns }: Draft, values: readonly CellInput[]): void {
  values.forEach((value, column) => {
    const style = columns[column]?.style ?? cell;
    page.put(column, [typeof value === "string" && !value.startsWith("=") ? cellText(value) : value], style);
  });
  const lines = values.map((value, column) =>
    typeof value === "string" && !value.startsWith("=") ? textLines(value, columns[column]?.width ?? 10, FONT.size) : 1,
  );
  page.end(lineHeight(Math.max(...lines)));
}

const totalRow = (draft: Draft, words: string, column: number, formula: CellInput): string => {
  groupRow(draft, words, { column, formula }, true);
  return cellAddress(draft.page.row - 1, column);
};

function finish(
  content: PlanContent,
  { page, columns, last, header }: ReturnType<typeof begin>,
  { name, isLying }: Appendix,
): SheetModel {
  return {
    name,
    ...page.parts(),
    styles: [],
    columnWidths: columns.map(({ width }) => width),
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      orientation: isLying ? "landscape" : "portrait",
      margins: isLying ? { top: 20, bottom: 15, left: 20, right: 20 } : { top: 20, bottom: 20, left: 30, right: 15 },
      area: { top: 0, left: 0, bottom: page.row - 1, right: last },
      titleRows: { first: header, last: header },
      fitToWidth: true,
      ...pageNumber(content.format),
    },
    showGridlines: false,
    font: FONT,
  };
}

/** SUM passes over the open places, which are text. */
const sumOf = (addresses: readonly string[]): CellInput =>
  addresses.length === 0 ? 0 : `=SUM(${addresses.join(",")})`;
const dong = (text: string): number | null => (/^[\d.]+$/.test(text) ? Number(text.replaceAll(".", "")) : null);

function delegatesAppendix(content: PlanContent): SheetModel {
  const appendix: Appendix = {
    name: sheetNames.appendixDelegates,
    title: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
    isLying: false,
    columns: [
      { heading: "STT", width: 6, style: { ...centred, format: "0" } },
      { heading: "Họ và tên", width: 24, style: cell },
      { heading: "Chức vụ", width: 20, style: cell },
      { heading: "Đơn vị", width: 24, style: cell },
      { heading: "Ghi chú", width: 11, style: cell },
    ],
  };
  const draft = begin(content, appendix);
  content.delegates.forEach(({ title: words, count, lines }, index) => {
    groupRow(draft, `${numeral(index)}. ${words} (${count})`, null);
    lines.forEach((line, at) =>
      row(draft, [at + 1, line.name === "" ? OPEN : line.name, line.position, line.orgUnit, line.note]),
    );
  });
  groupRow(draft, `Tổng số: ${known(content.delegateTotal)}.`, null);
  return finish(content, draft, appendix);
}

function honoreesAppendix(content: PlanContent): SheetModel {
  const appendix: Appendix = {
    name: sheetNames.appendixHonorees,
    title: "DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC BIỂU DƯƠNG, KHEN THƯỞNG",
    isLying: true,
    columns: [
      { heading: "STT", width: 6, style: { ...centred, format: "0" } },
      { heading: "Họ và tên / Tên tập thể, hộ gia đình", width: 28, style: cell },
      { heading: "Chức vụ", width: 19, style: cell },
      { heading: "Đơn vị (địa chỉ)", width: 24, style: cell },
      { heading: "Hình thức khen thưởng", width: 28, style: cell },
      { heading: "Tiền thưởng (đồng)", width: 15, style: money },
      { heading: "Ghi chú", width: 19, style: cell },
    ],
  };
  const draft = begin(content, appendix);
  const AMOUNT = 5;
  const sums = content.honorees.map(({ title: words, count, subtotal, lines }, index) => {
    const first = draft.page.row + 1;
    const range = `${cellAddress(first, AMOUNT)}:${cellAddress(first + lines.length - 1, AMOUNT)}`;
    const formula = subtotal === OPEN ? OPEN : `=SUM(${range})`;
    groupRow(draft, `${numeral(index)}. ${words} (${count})`, { column: AMOUNT, formula });
    lines.forEach((line, at) =>
      row(draft, [
        at + 1,
        line.name === "" ? OPEN : line.name,
        line.position,
        line.orgUnit,
        line.award,
        dong(line.amount),
        line.note,
      ]),
    );
    return cellAddress(first - 1, AMOUNT);
  });
  totalRow(draft, "TỔNG CỘNG (tiền thưởng do đơn vị chi)", AMOUNT, sumOf(sums));
  return finish(content, draft, appendix);
}

function budgetAppendix(content: PlanContent, facts: PlanFacts): SheetModel {
  const appendix: Appendix = {
    name: sheetNames.appendixBudget,
    title: "DỰ TOÁN KINH PHÍ",
    isLying: false,
    columns: [
      { heading: "STT", width: 6, style: { ...centred, format: "0" } },
      { heading: "Nội dung chi", width: 27, style: cell },
      { heading: "ĐVT", width: 9, style: centred },
      { heading: "Số lượng", width: 8, style: { ...centred, format: "#,##0.###" } },
      { heading: "Đơn giá (đồng)", width: 13, style: money },
      { heading: "Thành tiền (đồng)", width: 14, style: money },
      { heading: "Ghi chú", width: 12, style: cell },
    ],
  };
  const draft = begin(content, appendix);
  const AMOUNT = 5;
  const sums = facts.costs.map(({ lines }, index) => {
    const shown = content.costs[index];
    const first = draft.page.row + 1;
    const range = `${cellAddress(first, AMOUNT)}:${cellAddress(first + lines.length - 1, AMOUNT)}`;
    groupRow(draft, `${numeral(index)}. ${shown?.title ?? ""}`, { column: AMOUNT, formula: `=SUM(${range})` });
    lines.forEach((line, at) => {
      const [number, price] = [cellAddress(draft.page.row, 3), cellAddress(draft.page.row, 4)];
      // A lump sum has no factors: its amount stands as it was stated.
      const isLump = line.quantity === null || line.unitPrice === null;
      const amount = isLump ? (line.amount ?? null) : `=ROUND(${number}*${price},0)`;
      row(draft, [
        at + 1,
        line.item,
        line.measure,
        line.quantity,
        line.unitPrice,
        amount,
        shown?.lines[at]?.note ?? null,
      ]);
    });
    return cellAddress(first - 1, AMOUNT);
  });
  const meeting = totalRow(draft, "Cộng kinh phí tổ chức hội nghị", AMOUNT, sumOf(sums));
  const awards = totalRow(
    draft,
    "Tiền thưởng kèm theo khen thưởng (Phụ lục II)",
    AMOUNT,
    content.awardTotal === null ? null : dong(content.awardTotal),
  );
  totalRow(draft, "TỔNG KINH PHÍ", AMOUNT, `=${meeting}+${awards}`);
  draft.page.over(0, draft.last, `Bằng chữ: ${known(content.grandTotalInWords)}.`, {
    italic: true,
    wrap: true,
    verticalAlign: "top",
  });
  draft.page.end(lineHeight(2));
  return finish(content, draft, appendix);
}

/** «Phụ lục I», «Phụ lục II», «Phụ lục III»: the plan's lists on sheets of their own, so that Excel repeats the header of each on its pages. */
export function appendixSheets(content: PlanContent, facts: PlanFacts): readonly SheetModel[] {
  return [delegatesAppendix(content), honoreesAppendix(content), budgetAppendix(content, facts)];
}
