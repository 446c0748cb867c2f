import type { Severity } from "@/issues/catalogue/issue-declaration";
import { sheetNames } from "../sheet-names";
import { cellText } from "@/sheet/shown-text";
import { tableRowHeights } from "@/sheet/row-height";
import type { CellStyle, SheetModel, TableModel } from "@/sheet/sheet-model";
import {
  HEADER_ROW,
  centredTextCell,
  headerStyle,
  integerCell,
  look,
  textCell,
  titleBlocks,
  titleHeights,
  workingSheet,
} from "../look/sheet-look";

/** One issue as it is shown: its sentence is already made. */
export interface IssueLine {
  readonly severity: Severity;
  readonly code: string;
  /** "" for the workbook's own sheets. */
  readonly file: string;
  readonly sheet: string;
  /** 1-based; 0 = the whole sheet. */
  readonly row: number;
  readonly column: string | null;
  readonly message: string;
}

export const severityWords: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cần xem", note: "Ghi chú" };

const severityLooks: Readonly<Record<Severity, { fill: string; color: string }>> = {
  error: { fill: "#FBE3E0", color: "#8C1D13" },
  warning: { fill: "#FFF1CC", color: "#6B4B00" },
  note: { fill: "#EAF1F8", color: "#24466B" },
};

const columns: readonly { readonly heading: string; readonly width: number; readonly style: CellStyle }[] = [
  { heading: "STT", width: 6, style: integerCell },
  { heading: "Mức", width: 10, style: { ...centredTextCell, bold: true } },
  { heading: "Nội dung", width: 72, style: textCell },
  { heading: "Tệp", width: 24, style: textCell },
  { heading: "Sheet", width: 16, style: textCell },
  { heading: "Dòng", width: 8, style: integerCell },
  { heading: "Cột", width: 18, style: textCell },
  { heading: "Mã", width: 24, style: { ...textCell, size: 8, color: look.quiet } },
];

/** «Kiểm tra»: the issues in the order given, errors, warnings and notes each in its colour; what the user ignores is counted. */
export function issuesSheet(issues: readonly IssueLine[], ignored = 0): SheetModel {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const besides = ignored === 0 ? "" : ` Đã bỏ qua ${ignored} điều, lý do ở sheet «${sheetNames.journal}».`;
  const found =
    issues.length === 0
      ? "Không có điều gì cần xem."
      : `${count("error")} lỗi · ${count("warning")} điều cần xem · ${count("note")} ghi chú. Sửa ở sheet hoặc tệp nêu tên, rồi kiểm tra lại.`;
  const top = HEADER_ROW + 1;
  const bottom = HEADER_ROW + Math.max(issues.length, 1);
  const table: TableModel = {
    name: "KiemTra",
    row: HEADER_ROW,
    column: 0,
    columns,
    rows: issues.map((issue, index) => [
      index + 1,
      severityWords[issue.severity],
      cellText(issue.message),
      cellText(issue.file || "(sổ này)"),
      cellText(issue.sheet),
      issue.row > 0 ? issue.row : null,
      cellText(issue.column),
      issue.code,
    ]),
  };
  return workingSheet(sheetNames.issues, {
    blocks: titleBlocks("KIỂM TRA DANH SÁCH", found + besides),
    styles: [{ area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: columns.length - 1 }, style: headerStyle }],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: {
      ...titleHeights,
      [HEADER_ROW]: 22,
      ...tableRowHeights(table, 12.75),
    },
    tables: [table],
    conditionalFills: (["error", "warning", "note"] as const).map((severity) => ({
      area: { top, left: 1, bottom, right: 1 },
      formula: `=$B${top + 1}="${severityWords[severity]}"`,
      ...severityLooks[severity],
    })),
  });
}
