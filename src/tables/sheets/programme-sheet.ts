import { defaultPlanTexts } from "../plan/default-plan-texts";
import { programmeColumns } from "../columns/table-columns";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { integerCell, textCell } from "../look/sheet-look";

/** «Chương trình»: the table `ChuongTrinh` with the usual programme of a conference, for the user to change. */
export function programmeSheet(): SheetModel {
  return listSheet({
    name: sheetNames.programme,
    title: "CHƯƠNG TRÌNH HỘI NGHỊ",
    hint: "Kế hoạch in từng dòng theo thứ tự ở đây; thêm, bớt, sửa tùy ý. Chữ trong ngoặc nhọn như {Giai đoạn} được thay bằng thông tin của sổ.",
    table: "ChuongTrinh",
    headings: programmeColumns,
    frozenColumns: 1,
    columns: {
      ordinal: { width: 6, style: integerCell },
      item: { width: 92, style: textCell },
      performer: { width: 26, style: textCell },
      note: { width: 20, style: textCell },
    },
    rows: defaultPlanTexts.programme.map(({ item, performer }, index) => ({
      ordinal: index + 1,
      item,
      performer,
      note: null,
    })),
  });
}
