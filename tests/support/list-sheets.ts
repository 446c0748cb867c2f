import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "@/tables/look/list-sheet";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";
import { budgetTable } from "@/tables/lists/budget";
import { journalSheet } from "@/tables/sheets/journal-sheet";
import { memorySheet } from "@/tables/sheets/memory-sheet";
import type { HandEdits } from "./hand-edits";

/** Sets up only what taking lists in needs, without the formulas that look at other sheets: sooner done than the whole workbook. */
export async function setUpLists({
  workbook,
}: {
  readonly workbook: Pick<HandEdits, "addMissingSheets">;
}): Promise<void> {
  const sheets = [
    listSheet(delegateTable),
    listSheet(honoreeTable),
    listSheet(budgetTable),
    journalSheet(),
    memorySheet(),
  ];
  await workbook.addMissingSheets(sheets.map(withoutFormulas));
}

const withoutFormulas = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  conditionalFills: [],
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map(({ formula: _formula, choices, ...column }) =>
      Array.isArray(choices) ? { ...column, choices } : column,
    ),
  })),
});
