import { textOfCell } from "@/sheet/text-of-cell";
import { defaultPlanTexts } from "@/tables/plan/default-plan-texts";
import type { AssignedTask, PlanTexts, ProgrammeItem } from "@/domain/plan/plan-texts";
import type { Source } from "@/sheet/grid";
import { assignmentColumns } from "@/tables/sheets/assignment-sheet";
import { programmeColumns } from "@/tables/sheets/programme-sheet";
import type { TableContent, Draft } from "../draft";

/**
 * Reads the programme and the assignments as the user has them. In a workbook that was made before these tables existed the usual wording stands for
 * what is missing; a blank department is that of the row above.
 */
export function readPlanTexts(draft: Draft): PlanTexts {
  return {
    programme: draft.hasTable("ChuongTrinh") ? readProgramme(draft.table("ChuongTrinh")) : defaultPlanTexts.programme,
    assignments: draft.hasTable("PhanCong") ? readAssignments(draft.table("PhanCong")) : defaultPlanTexts.assignments,
  };
}

interface TextRow {
  readonly source: Source;
  text(heading: string): string | null;
}

function rowsOf({ headings, rows, sheet, firstRow }: TableContent): readonly TextRow[] {
  return rows.map((row, index) => ({
    source: { file: "", sheet, row: firstRow + index },
    text: (heading) => {
      const at = headings.indexOf(heading);
      return at < 0 ? null : textOfCell(row[at] ?? null);
    },
  }));
}

function readProgramme(table: TableContent): readonly ProgrammeItem[] {
  return rowsOf(table).flatMap(({ source, text }): ProgrammeItem[] => {
    const item = text(programmeColumns.item);
    return item === null ? [] : [{ item, performer: text(programmeColumns.performer), source }];
  });
}

function readAssignments(table: TableContent): readonly AssignedTask[] {
  let department: string | null = null;
  const tasks: AssignedTask[] = [];
  for (const { source, text } of rowsOf(table)) {
    department = text(assignmentColumns.department) ?? department;
    const task = text(assignmentColumns.task);
    if (task === null) continue;
    tasks.push({
      department: department ?? "",
      task,
      responsible: text(assignmentColumns.responsible),
      deadline: text(assignmentColumns.deadline),
      budgetItem: text(assignmentColumns.budgetItem),
      needsNoMoney: (text(assignmentColumns.needsNoMoney) ?? "").toLocaleLowerCase("vi") === "có",
      source,
    });
  }
  return tasks;
}
