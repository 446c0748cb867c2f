import { defaultPlanTexts } from "../plan/default-plan-texts";
import { column } from "../declaration/column";
import { declareTable, headingsOf } from "../declaration/table-declaration";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";

/** The programme of the meeting, which the plan prints. Text in braces, `{Giai đoạn}`, is filled from the facts. */
export const programmeTable = declareTable({
  name: "ChuongTrinh",
  sheet: sheetNames.programme,
  title: "CHƯƠNG TRÌNH HỘI NGHỊ",
  hint: "Kế hoạch in từng dòng theo thứ tự ở đây; thêm, bớt, sửa tùy ý. Chữ trong ngoặc nhọn như {Giai đoạn} được thay bằng thông tin của sổ.",
  frozenColumns: 1,
  columns: {
    ordinal: column("STT", [6, "integer"]),
    item: column("Nội dung", [92, "text"]),
    /** Who carries it out; printed in brackets after the item. */
    performer: column("Người thực hiện", [26, "text"]),
    note: column("Ghi chú", [20, "text"]),
  },
});

/** The headings of the table by the keys of its columns. */
export const programmeColumns = headingsOf(programmeTable);

/** «Chương trình»: the table `ChuongTrinh` with the usual programme of a conference, for the user to change. */
export function programmeSheet(): SheetModel {
  return listSheet(
    programmeTable,
    defaultPlanTexts.programme.map(({ item, performer }, index) => ({
      ordinal: index + 1,
      item,
      performer,
      note: null,
    })),
  );
}
