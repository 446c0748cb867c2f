import { defaultPlanTexts } from "../plan/default-plan-texts";
import { assignmentColumns } from "../columns/table-columns";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";
import { centredTextCell, integerCell, textCell } from "../look/sheet-look";

/** «Phân công»: the table `PhanCong` with the usual tasks of a ward's three sections, for the user to change. */
export function assignmentSheet(): SheetModel {
  return listSheet({
    name: sheetNames.assignments,
    title: "PHÂN CÔNG NHIỆM VỤ",
    hint: "Kế hoạch in theo từng bộ phận; bộ phận Tài chính - Kế toán đứng cuối, kèm hai phần kinh phí. Việc cần tiền: ghi nội dung chi của bảng dự toán. Chữ trong ngoặc nhọn như {Giai đoạn} được thay bằng thông tin của sổ.",
    table: "PhanCong",
    headings: assignmentColumns,
    frozenColumns: 2,
    columns: {
      ordinal: { width: 6, style: integerCell },
      department: { width: 25, style: textCell },
      task: { width: 62, style: textCell },
      responsible: { width: 20, style: textCell },
      deadline: { width: 13, style: centredTextCell },
      budgetItem: { width: 24, style: textCell },
      needsNoMoney: { width: 11, style: centredTextCell, choices: ["Có"] },
      note: { width: 16, style: textCell },
    },
    rows: defaultPlanTexts.assignments.map(({ department, task, needsNoMoney }, index) => ({
      ordinal: index + 1,
      department,
      task,
      responsible: null,
      deadline: null,
      budgetItem: null,
      needsNoMoney: needsNoMoney ? "Có" : null,
      note: null,
    })),
  });
}
