import { column } from "../declaration/column";
import { declareTable, headingsOf } from "../declaration/table-declaration";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";

/** One row an entry of what an import did; appended, and taken out only when its list is imported again. */
export const journalTable = declareTable({
  name: "NhatKy",
  sheet: sheetNames.journal,
  title: "NHẬT KÝ",
  hint: "Đã đọc gì, sửa gì theo quy tắc, bỏ qua dòng nào, còn gì cần xem; tệp gốc không đổi. Xem xong một «Điều cần xem» thì có thể xóa dòng đó. Cột cuối để Bảng Vàng đọc lại.",
  frozenColumns: 2,
  columns: {
    ordinal: column("STT", [6, "integer"]),
    entry: column("Loại", [13, "centred"]),
    sourceFile: column("Tệp", [24, "text"]),
    sourceSheet: column("Sheet", [14, "text"]),
    sourceRow: column("Dòng", [7, "integer"]),
    column: column("Cột", [18, "text"]),
    what: column("Nội dung", [52, "text"]),
    from: column("Trong danh sách", [30, "text"]),
    to: column("Ghi vào bảng", [30, "text"]),
    /** What an issue is read back from, as JSON; blank for other entries. */
    exact: column("Đọc lại", [8, "unseen"]),
  },
});

/** The headings of the table by the keys of its columns. */
export const journalColumns = headingsOf(journalTable);

/** «Nhật ký»: the table `NhatKy`, empty; taking in appends what it read, altered, passed over and doubted. */
export function journalSheet(): SheetModel {
  return listSheet(journalTable);
}

/** What the entries of «Nhật ký» are called. */
export const entryWords = {
  /** What was taken in then, kept for the next version of the list. */
  baseline: "Bản gốc",
  source: "Nguồn",
  change: "Thay đổi",
  skipped: "Dòng bỏ qua",
  /** An amount of award money that a person set, altered or took back. */
  override: "Sửa mức thưởng",
  issue: "Điều cần xem",
  /** The cells of a row with an error as they stood in its list, so that it can be left out later. */
  original: "Dòng gốc",
  /** What a person did about a doubt; these stay when a list is taken in anew. */
  fixed: "Đã sửa",
  ignored: "Đã bỏ qua",
  person: "Về người",
} as const;
