import { defaultPlanTexts } from "../plan/default-plan-texts";
import { column } from "../declaration/column";
import { declareTable, headingsOf } from "../declaration/table-declaration";
import { sheetNames } from "../sheet-names";
import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "../look/list-sheet";

/** Who prepares what, which the plan prints department by department. Text in braces, `{Giai đoạn}`, is filled from the facts. */
export const assignmentTable = declareTable({
  name: "PhanCong",
  sheet: sheetNames.assignments,
  title: "PHÂN CÔNG NHIỆM VỤ",
  hint: "Kế hoạch in theo từng bộ phận; bộ phận Tài chính - Kế toán đứng cuối, kèm hai phần kinh phí. Việc cần tiền: ghi nội dung chi của bảng dự toán. Chữ trong ngoặc nhọn như {Giai đoạn} được thay bằng thông tin của sổ.",
  frozenColumns: 2,
  columns: {
    ordinal: column("STT", [6, "integer"]),
    department: column("Bộ phận", [25, "text"]),
    task: column("Nội dung việc", [62, "text"]),
    /** Printed in brackets after the task. */
    responsible: column("Người phụ trách", [20, "text"]),
    deadline: column("Thời hạn", [13, "centred"]),
    /** The item of `DuToan` that pays for the task, or blank. */
    budgetItem: column("Nội dung chi", [24, "text"]),
    /** «Có» for a task that costs nothing. */
    needsNoMoney: column("Không cần kinh phí", [11, "centred"], { choices: ["Có"] }),
    note: column("Ghi chú", [16, "text"]),
  },
});

/** The headings of the table by the keys of its columns. */
export const assignmentColumns = headingsOf(assignmentTable);

/** «Phân công»: the table `PhanCong` with the usual tasks of a ward's three sections, for the user to change. */
export function assignmentSheet(): SheetModel {
  return listSheet(
    assignmentTable,
    defaultPlanTexts.assignments.map(({ department, task, needsNoMoney }, index) => ({
      ordinal: index + 1,
      department,
      task,
      responsible: null,
      deadline: null,
      budgetItem: null,
      needsNoMoney: needsNoMoney ? "Có" : null,
      note: null,
    })),
  );
}
