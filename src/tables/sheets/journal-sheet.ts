import { journalColumns } from "../columns/table-columns";
import { sheetNames } from "../sheet-names";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { centredTextCell, integerCell, look, textCell } from "../look/sheet-look";

/** Shows nothing: what stands here is for reading back, and would run over the edge of the paper. */
const unseen: CellStyle = { format: ";;;", size: 8, color: look.quiet, verticalAlign: "top", border: true };

/** «Nhật ký»: the table `NhatKy`, empty; taking in appends what it read, altered, passed over and doubted. */
export function journalSheet(): SheetModel {
  return listSheet({
    name: sheetNames.journal,
    title: "NHẬT KÝ",
    hint: "Đã đọc gì, sửa gì theo quy tắc, bỏ qua dòng nào, còn gì cần xem; tệp gốc không đổi. Xem xong một «Điều cần xem» thì có thể xóa dòng đó. Cột cuối để Bảng Vàng đọc lại.",
    table: "NhatKy",
    headings: journalColumns,
    frozenColumns: 2,
    columns: {
      ordinal: { width: 6, style: integerCell },
      entry: { width: 13, style: centredTextCell },
      sourceFile: { width: 24, style: textCell },
      sourceSheet: { width: 14, style: textCell },
      sourceRow: { width: 7, style: integerCell },
      column: { width: 18, style: textCell },
      what: { width: 52, style: textCell },
      from: { width: 30, style: textCell },
      to: { width: 30, style: textCell },
      exact: { width: 8, style: unseen },
    },
  });
}
