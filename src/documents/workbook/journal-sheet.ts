import type { Change, SkippedRow, SkipReason } from "@/domain/tables/issue";
import { sheetNames } from "@/domain/tables/table-columns";
import { cellText } from "../cell-text";
import { tableRowHeights } from "../row-height";
import type { CellBlock, CellInput, CellStyle, SheetModel, StyledArea, TableModel } from "../sheet-model";
import {
  centredTextCell,
  headerStyle,
  integerCell,
  look,
  textCell,
  titleBlocks,
  titleHeights,
  workingSheet,
} from "./sheet-look";

/** One sheet that was read. Rows read are always rows taken + rows skipped. */
export interface JournalSource {
  readonly file: string;
  readonly sheet: string;
  readonly kind: "delegates" | "honorees" | "budget" | "unknown";
  readonly headerRow: number | null;
  readonly encoding: string;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly skipped: readonly SkippedRow[];
}

const kindWords: Readonly<Record<JournalSource["kind"], string>> = {
  delegates: "Đại biểu",
  honorees: "Khen thưởng",
  budget: "Dự toán",
  unknown: "Không nhận ra",
};

export const skipWords: Readonly<Record<SkipReason, string>> = {
  blank: "dòng trống",
  letterhead: "tiêu đề văn bản",
  header: "dòng tiêu đề cột",
  "number-row": "dòng đánh số cột",
  group: "dòng tên nhóm",
  subtotal: "dòng cộng",
  total: "dòng tổng cộng",
  footer: "dòng cuối danh sách",
  signature: "chỗ ký",
  "not-a-list": "không phải danh sách",
};

const changeWords: Readonly<Record<string, string>> = {
  nfc: "gộp dấu chữ Việt",
  "extra-space": "bỏ khoảng trắng thừa",
  "line-break": "bỏ xuống dòng trong ô",
  "no-break-space": "đổi khoảng trắng đặc biệt",
  "control-character": "bỏ ký tự không nhìn thấy",
  "lookalike-letter": "đổi chữ cái lạ giống chữ Việt",
  "legacy-font": "chuyển từ phông chữ cũ sang Unicode",
  honorific: "tách danh xưng khỏi tên",
  "all-caps": "đổi tên viết hoa toàn bộ",
  "lost-capital": "trả lại chữ hoa đầu tên",
  phone: "viết lại số điện thoại",
  year: "đọc năm sinh",
  "money-text": "đọc số tiền gõ bằng chữ",
  "money-unit": "đổi ra đồng theo đơn vị của cột",
  "quantity-text": "đọc số lượng gõ bằng chữ",
  "quantity-times": "nhân số lượng với số lần",
  "name-and-post": "tách tên và chức vụ, đơn vị",
  "position-and-unit": "tách chức vụ và đơn vị",
  "ditto-mark": "thay dấu «như trên»",
  "merged-cell": "điền ô đã gộp",
  "filler-cell": "bỏ ký hiệu lấp chỗ trống",
};

interface Section {
  readonly title: string;
  readonly table: string;
  readonly headings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly rows: readonly (readonly CellInput[])[];
}

const WIDTHS = [6, 26, 14, 14, 22, 36, 32, 32];

/** «Nhật ký»: what was read, what was altered by rule and which rows are no data, so that nothing happens silently. */
export function journalSheet(sources: readonly JournalSource[], changes: readonly Change[]): SheetModel {
  const blocks: CellBlock[] = [
    ...titleBlocks(
      "NHẬT KÝ",
      "Đã đọc những gì, sửa gì theo quy tắc, bỏ qua dòng nào và vì sao. Tệp gốc không bị thay đổi.",
    ),
  ];
  const tables: TableModel[] = [];
  const styles: StyledArea[] = [];
  const rowHeights: Record<number, number> = { ...titleHeights };
  let row = 3;
  for (const section of [sourceSection(sources), changeSection(changes), skippedSection(sources)]) {
    blocks.push({
      row,
      column: 0,
      values: [[section.title]],
      style: { bold: true, size: 12, color: look.gold },
    });
    rowHeights[row] = 22;
    const columns = section.headings.map((heading, index) => ({
      heading,
      width: WIDTHS[index] ?? 14,
      style: section.styles[index] ?? textCell,
    }));
    const table: TableModel = { name: section.table, row: row + 1, column: 0, columns, rows: section.rows };
    tables.push(table);
    Object.assign(rowHeights, tableRowHeights(table, 12.75));
    styles.push({ area: { top: row + 1, left: 0, bottom: row + 1, right: columns.length - 1 }, style: headerStyle });
    rowHeights[row + 1] = 22;
    row += Math.max(section.rows.length, 1) + 3;
  }
  return workingSheet(sheetNames.journal, {
    blocks,
    tables,
    styles,
    rowHeights,
    columnWidths: WIDTHS,
    frozenRows: 2,
    print: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      fitToWidth: true,
      footer: "&L&8&A&R&8Trang &P/&N",
    },
  });
}

function sourceSection(sources: readonly JournalSource[]): Section {
  return {
    title: "1. Danh sách đã đọc",
    table: "NhatKyNguon",
    headings: ["STT", "Tệp", "Sheet", "Loại", "Bảng mã", "Dòng đã đọc", "Dòng đã lấy", "Dòng bỏ qua"],
    styles: [integerCell, textCell, textCell, centredTextCell, centredTextCell, integerCell, integerCell, integerCell],
    rows: sources.map((source, index) => [
      index + 1,
      cellText(source.file),
      cellText(source.sheet),
      kindWords[source.kind],
      cellText(source.encoding),
      source.rowsRead,
      source.rowsTaken,
      source.skipped.length,
    ]),
  };
}

function changeSection(changes: readonly Change[]): Section {
  return {
    title: "2. Đã chuẩn hóa theo quy tắc",
    table: "NhatKySua",
    headings: ["STT", "Tệp", "Sheet", "Dòng", "Cột", "Quy tắc", "Trong danh sách", "Ghi vào bảng"],
    styles: [integerCell, textCell, textCell, integerCell, textCell, textCell, textCell, textCell],
    rows: changes.map(({ rule, at, from, to }, index) => [
      index + 1,
      cellText(at.file),
      cellText(at.sheet),
      at.row > 0 ? at.row : null,
      cellText(at.column),
      changeWords[rule] ?? rule,
      cellText(from),
      cellText(to),
    ]),
  };
}

function skippedSection(sources: readonly JournalSource[]): Section {
  const rows = sources.flatMap(({ file, sheet, skipped }) => skipped.map((line) => ({ file, sheet, ...line })));
  return {
    title: "3. Dòng không phải dữ liệu",
    table: "NhatKyBoQua",
    headings: ["STT", "Tệp", "Sheet", "Dòng", "Lý do"],
    styles: [integerCell, textCell, textCell, integerCell, textCell],
    rows: rows.map(({ file, sheet, row, reason }, index) => [
      index + 1,
      cellText(file),
      cellText(sheet),
      row,
      skipWords[reason],
    ]),
  };
}
