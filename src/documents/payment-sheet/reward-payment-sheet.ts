import type { IsoDate, Meeting } from "@/domain/meeting";
import type { PaymentGroup, PaymentLine, PaymentSheet } from "@/domain/payments/payment-sheet";
import { sheetNames } from "@/domain/tables/table-columns";
import { formatDateInWords } from "@/vietnamese/dates";
import { cellAddress } from "../cell-address";
import { cellText } from "../cell-text";
import { pageBreaks, type PrintedRow } from "../page-breaks";
import { placeName } from "../place-name";
import { textLines } from "../row-height";
import type { CellInput, CellStyle, SheetModel } from "../sheet-model";
import { SheetPage } from "../sheet-page";

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (line: PaymentLine) => CellInput;
}

const FONT = { name: "Times New Roman", size: 13 } as const;
const OPEN = "……";
const MARGINS = { top: 15, bottom: 15, left: 20, right: 15 };
const POINTS_PER_MM = 72 / 25.4;
/** A4 lying, less the margins; some points are kept back because printers and programs differ by a line. */
const PAGE_POINTS = (210 - MARGINS.top - MARGINS.bottom) * POINTS_PER_MM * 0.97;
/** A signature needs 9 mm. */
const LINE_POINTS = 9 * POINTS_PER_MM;
const TEXT_LINE_POINTS = 16.5;

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };
const heading: CellStyle = { ...cell, bold: true, align: "center", fill: "#F2F2F2" };
const sum: CellStyle = { bold: true };
const centre: CellStyle = { align: "center", verticalAlign: "center" };

/** With the column «Người nhận thay» the others are narrower; «Ký nhận» keeps 30 mm either way. */
function columnsOf(withRepresentative: boolean): readonly Column[] {
  const wide = !withRepresentative;
  return [
    { heading: "STT", width: 5, style: { ...cell, align: "center", format: "0" }, value: (line) => line.ordinal },
    {
      heading: "Họ và tên / Tên tập thể, hộ gia đình",
      width: wide ? 25 : 23,
      style: cell,
      value: (line) => cellText(line.name),
    },
    { heading: "Chức vụ", width: wide ? 16 : 14, style: cell, value: (line) => cellText(line.position) },
    { heading: "Đơn vị (địa chỉ)", width: wide ? 21 : 18, style: cell, value: (line) => cellText(line.orgUnit) },
    {
      heading: "Hình thức khen thưởng",
      width: wide ? 22 : 19,
      style: cell,
      value: (line) => cellText(line.awardText),
    },
    { heading: "Số tiền (đồng)", width: 13, style: money, value: (line) => line.amount },
    ...(withRepresentative
      ? [
          {
            heading: "Người nhận thay",
            width: 15,
            style: cell,
            value: (line: PaymentLine) => cellText(line.representative),
          },
        ]
      : []),
    { heading: "Ký nhận", width: 17, style: cell, value: () => null },
    { heading: "Ghi chú", width: wide ? 12 : 9, style: cell, value: (line) => cellText(line.note) },
  ];
}

/** The rows, and the columns that they are laid out in. */
class Page extends SheetPage {
  readonly last: number;
  /** Index of «Số tiền». */
  readonly amount: number;

  constructor(readonly columns: readonly Column[]) {
    super();
    this.last = columns.length - 1;
    this.amount = columns.findIndex(({ style }) => style === money);
  }
}

const romans = ["I", "II", "III", "IV", "V", "VI"];
const dayOf = (date: IsoDate | null): string =>
  date === null ? `ngày ${OPEN} tháng ${OPEN} năm ${OPEN}` : formatDateInWords(date);
const upper = (text: string | null): string => text?.toLocaleUpperCase("vi") ?? OPEN;
const twoDigits = (count: number): string => String(count).padStart(2, "0");

function addLetterhead(page: Page, meeting: Meeting): void {
  page.over(0, 2, cellText(upper(meeting.superior)), centre);
  page.end(18);
  page.over(0, 2, cellText(upper(meeting.orgUnit)), { ...centre, bold: true, underline: true });
  page.end(18);
  page.end(8);
  page.over(0, page.last, "DANH SÁCH CHI TIỀN THƯỞNG", { ...centre, bold: true, size: 16 });
  page.end(24);
  const title = meeting.title ?? OPEN;
  page.over(0, page.last, cellText(title), { ...centre, bold: true, wrap: true });
  page.end(18 * textLines(title, 130, FONT.size));
  const { number, date } = meeting.awardDecision;
  page.over(0, page.last, `(Kèm theo Quyết định số ${number ?? `${OPEN}/QĐ-UBND`} ${dayOf(date)})`, {
    ...centre,
    italic: true,
  });
  page.end(18);
  page.over(page.last - 2, page.last, "Đơn vị tính: đồng", { align: "right", verticalAlign: "center", italic: true });
  page.end(18);
}

function addHeader(page: Page): number {
  page.put(
    0,
    page.columns.map((column) => column.heading),
    heading,
  );
  page.end(36);
  return page.row - 1;
}

function lineHeight(line: PaymentLine, columns: readonly Column[]): number {
  const lines = columns.map(({ width, value }) => {
    const input = value(line);
    return typeof input === "string" ? textLines(input, width, FONT.size) : 1;
  });
  return Math.max(LINE_POINTS, Math.max(...lines) * TEXT_LINE_POINTS + 4);
}

/** Adds the rows of one group and returns the address of its sum. The first line stays with the title, the last with the sum. */
function addGroup(page: Page, group: PaymentGroup, numeral: string, isLast: boolean): string {
  page.over(0, page.last, `${numeral}. ${group.title}`, { ...cell, ...sum });
  page.end(22, true);
  const first = page.row;
  page.columns.forEach(({ style, value }, column) =>
    page.blocks.push({ row: first, column, values: group.lines.map((line) => [value(line)]), style }),
  );
  group.lines.forEach((line, index) => {
    page.end(
      lineHeight(line, page.columns),
      index === group.lines.length - 1 || (isLast && index === group.lines.length - 2),
    );
  });
  const range = `${cellAddress(first, page.amount)}:${cellAddress(page.row - 1, page.amount)}`;
  page.over(0, page.amount - 1, `Cộng ${numeral}`, { ...cell, ...sum, align: "center" });
  page.put(page.amount, [`=SUM(${range})`], { ...money, ...sum });
  page.put(page.amount + 1, Array<CellInput>(page.last - page.amount).fill(null), cell);
  page.end(22, isLast);
  return cellAddress(page.row - 1, page.amount);
}

function addTotal(page: Page, payments: PaymentSheet, sums: readonly string[]): void {
  page.over(0, page.amount - 1, "TỔNG CỘNG", { ...cell, ...sum, align: "center" });
  const total = sums.length === 0 ? 0 : `=SUM(${sums.join(",")})`;
  page.put(page.amount, [total], { ...money, ...sum });
  page.put(page.amount + 1, Array<CellInput>(page.last - page.amount).fill(null), cell);
  page.end(24, true);
  const words = `Tổng số tiền (viết bằng chữ): ${payments.inWords}.`;
  page.over(0, page.last, words, { bold: true, italic: true, verticalAlign: "center", wrap: true });
  page.end(Math.max(24, 4 + 17 * textLines(words, 130, FONT.size)), true);
  const { collective, individual, household } = payments.counts;
  const counts = [
    { count: collective, word: "tập thể" },
    { count: individual, word: "cá nhân" },
    { count: household, word: "hộ gia đình" },
  ].flatMap(({ count, word }) => (count > 0 ? [`${twoDigits(count)} ${word}`] : []));
  const payees = collective + individual + household;
  // One who is paid for two awards signs twice.
  const times = payments.lines > payees ? ` (${payments.lines} lượt chi)` : "";
  const sentence = payees > 0 ? `Danh sách gồm ${counts.join(", ")}${times}.` : "Danh sách không có người nhận.";
  page.over(0, page.last, sentence, { verticalAlign: "center" });
  page.end(20, true);
}

function addSignatures(page: Page, meeting: Meeting, place: string): void {
  const { preparer, treasurer, accountant, chair } = meeting.signatories;
  page.over(page.last - 2, page.last, `${place}, ngày ${OPEN} tháng ${OPEN} năm ${OPEN}`, { ...centre, italic: true });
  page.end(24, true);
  const spans = [
    [0, 1],
    [2, 3],
    [4, page.last - 2],
    [page.last - 1, page.last],
  ] as const;
  const signers = [
    { title: "NGƯỜI LẬP", note: "(Ký, họ tên)", name: preparer },
    { title: "THỦ QUỸ", note: "(Ký, họ tên)", name: treasurer },
    { title: "PHỤ TRÁCH KẾ TOÁN", note: "(Ký, họ tên)", name: accountant },
    { title: "CHỦ TỊCH", note: "(Ký, họ tên, đóng dấu)", name: chair },
  ];
  const rowOf = (text: (signer: (typeof signers)[number]) => string | null, style: CellStyle): void =>
    signers.forEach((signer, index) => {
      const [left, right] = spans[index] ?? [0, 0];
      page.over(left, right, cellText(text(signer)), { ...centre, ...style });
    });
  rowOf((signer) => signer.title, { bold: true });
  page.end(20, true);
  rowOf((signer) => signer.note, { italic: true, size: 12 });
  page.end(18, true);
  page.end(66, true);
  rowOf((signer) => signer.name, { bold: true });
  page.end(20);
}

/**
 * «Danh sách chi tiền thưởng», the list that the treasurer pays from: A4 lying, header repeated, sums as live formulas, a place to
 * sign for each payee. The column «Người nhận thay» stands there when any payee has one. A page ends only between payees, and
 * the signatures never stand alone.
 */
export function rewardPaymentSheet(meeting: Meeting, payments: PaymentSheet): SheetModel {
  const withRepresentative = payments.groups.some(({ lines }) => lines.some((line) => line.representative !== null));
  const page = new Page(columnsOf(withRepresentative));
  addLetterhead(page, meeting);
  const header = addHeader(page);
  const groups = payments.groups.filter(({ lines }) => lines.length > 0);
  const sums = groups.map((group, index) =>
    addGroup(page, group, romans[index] ?? String(index + 1), index === groups.length - 1),
  );
  addTotal(page, payments, sums);
  addSignatures(page, meeting, placeName(meeting.orgUnit) ?? OPEN);
  return {
    name: sheetNames.payments,
    ...page.parts(),
    styles: [],
    columnWidths: page.columns.map(({ width }) => width),
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: header + 1,
    frozenColumns: 0,
    print: {
      orientation: "landscape",
      margins: MARGINS,
      titleRows: { first: header, last: header },
      area: { top: 0, left: 0, bottom: page.row - 1, right: page.last },
      fitToWidth: true,
      centerHorizontally: true,
      footer: '&C&"Times New Roman"&11Trang &P/&N',
      breaksBefore: breaksOf(page, header),
    },
    showGridlines: false,
    font: FONT,
  };
}

function breaksOf(page: Page, header: number): readonly number[] {
  const rows: readonly PrintedRow[] = page.heights
    .slice(header + 1)
    .map((height, index) => ({ height, withNext: page.withNext[header + 1 + index] ?? false }));
  const above = page.heights.slice(0, header + 1).reduce((total, height) => total + height, 0);
  const room = { firstPage: PAGE_POINTS - above, laterPages: PAGE_POINTS - (page.heights[header] ?? 0) };
  return pageBreaks(rows, room).map((index) => index + header + 1);
}
