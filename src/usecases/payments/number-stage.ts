import { honoreeColumns } from "@/tables/columns/table-columns";
import type { CellInput } from "@/sheet/sheet-model";
import { evaluateWorkbook } from "../evaluate/evaluate-workbook";
import { inStageOrder } from "../documents/stage-entries";
import { flowSteps } from "../progress-steps";
import type { World } from "../ports";

/**
 * Writes 1, 2, 3 … into «Thứ tự trao» in the present order: numbers of a person first, the others by rule. So a number typed in
 * between (2,5) finds its place, and the rule's order can be changed number by number. Returns how many are numbered.
 */
export async function numberStage({ workbook, onStep }: Pick<World, "workbook" | "onStep">): Promise<number> {
  onStep?.(flowSteps.readTables);
  const book = await evaluateWorkbook(workbook);
  const column: CellInput[] = book.records.tables.KhenThuong.rows.map(() => null);
  const stage = inStageOrder(book);
  for (const { ordinal, index } of stage) {
    const row = book.records.honorees[index];
    if (row !== undefined) column[row.rowIndex] = ordinal;
  }
  if (stage.length > 0) await workbook.writeColumns("KhenThuong", { [honoreeColumns.stageOrder]: column });
  return stage.length;
}
