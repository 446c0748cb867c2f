import { sheetNames } from "../sheet-names";
import { cellText } from "@/sheet/shown-text";
import { tableRowHeights } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel, TableColumnModel, TableModel } from "@/sheet/sheet-model";
import { HEADER_ROW, headerStyle, look, titleBlocks, titleHeights, workingSheet } from "../look/sheet-look";

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

/** A row that was left out: why, where it came from and belongs, and its cells by heading. */
export interface QuarantinedLine {
  readonly reason: string;
  /** «Đại biểu», «Khen thưởng» or «Dự toán». */
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, CellInput>>;
  readonly exact: string;
}

/** Not text by format, so that what the user types to correct a figure is a figure. */
const plain: CellStyle = { verticalAlign: "top", wrap: true, border: true };
const quiet: CellStyle = { ...plain, size: 8, color: look.quiet };

/**
 * «Cần xem lại»: the rows that were left out, each with its reason and the original cells under the headings of its list. `headings` are
 * those of all lists, in order; no two alike, and none of our own.
 */
export function quarantineSheet(headings: readonly string[], lines: readonly QuarantinedLine[]): SheetModel {
  const columns: readonly TableColumnModel[] = [
    { heading: quarantineColumns.reason, width: 44, style: { ...plain, color: "#8C1D13" } },
    ...headings.map((heading) => ({ heading, width: Math.min(30, Math.max(12, heading.length + 2)), style: plain })),
    { heading: quarantineColumns.table, width: 13, style: quiet },
    { heading: quarantineColumns.sourceFile, width: 18, style: quiet },
    { heading: quarantineColumns.sourceSheet, width: 12, style: quiet },
    { heading: quarantineColumns.sourceRow, width: 8, style: quiet },
    { heading: quarantineColumns.exact, width: 8, style: { ...quiet, format: ";;;" } },
  ];
  const table: TableModel = {
    name: "CanXemLai",
    row: HEADER_ROW,
    column: 0,
    columns,
    rows: lines.map(({ reason, table: kind, file, sheet, row, cells, exact }) => [
      cellText(reason),
      ...headings.map((heading) => cells[heading] ?? null),
      kind,
      cellText(file),
      cellText(sheet),
      row,
      exact,
    ]),
    style: "TableStyleLight1",
  };
  const hint =
    lines.length === 0
      ? "Không còn dòng nào."
      : `${lines.length} dòng chưa vào bảng. Sửa ô sai ngay ở đây rồi bấm «Nhận lại» ở bước Kiểm tra; xóa dòng nếu không cần.`;
  return workingSheet(sheetNames.leftOut, {
    blocks: titleBlocks("CẦN XEM LẠI", hint),
    styles: [{ area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: columns.length - 1 }, style: headerStyle }],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { ...titleHeights, [HEADER_ROW]: 32, ...tableRowHeights(table, 12.75) },
    tables: [table],
    frozenColumns: 1,
  });
}
