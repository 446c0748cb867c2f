import { useCase, workbookTables } from "../use-case";
import { honoreeColumns } from "@/tables/lists/honorees";
import type { CellInput } from "@/sheet/sheet-model";
import { evaluateWorkbook } from "../evaluate/evaluate-workbook";
import { inStageOrder } from "../documents/stage-entries";

/**
 * Writes 1, 2, 3 … into «Thứ tự trao» in the present order: numbers of a person first, the others by rule. So a number typed in
 * between (2,5) finds its place, and the rule's order can be changed number by number. Returns how many are numbered.
 */
export const numberStage = useCase<void, number>({
  step: "writeTables",
  reads: workbookTables,
  work(draft) {
    const evaluated = evaluateWorkbook(draft);
    const column: CellInput[] = evaluated.records.tables.KhenThuong.rows.map(() => null);
    const stage = inStageOrder(evaluated);
    for (const { ordinal, index } of stage) {
      const row = evaluated.records.honorees[index];
      if (row !== undefined) column[row.rowIndex] = ordinal;
    }
    if (stage.length > 0) draft.writeColumns("KhenThuong", { [honoreeColumns.stageOrder]: column });
    return stage.length;
  },
});
