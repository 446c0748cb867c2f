import type { SheetModel } from "@/sheet/sheet-model";
import { listSheet } from "@/tables/look/list-sheet";
import { delegateTable } from "@/tables/lists/delegates";
import { honoreeTable } from "@/tables/lists/honorees";
import { budgetTable } from "@/tables/lists/budget";
import { journalSheet } from "@/tables/sheets/journal-sheet";
import { memorySheet } from "@/tables/sheets/memory-sheet";
import type { HandEdits } from "./hand-edits";

/** Only what importing lists needs, without the formulas that look at other sheets: sooner done than the whole workbook. */
export const listModels = (): readonly SheetModel[] =>
  [listSheet(delegateTable), listSheet(honoreeTable), listSheet(budgetTable), journalSheet(), memorySheet()].map(
    withoutFormulas,
  );

/** Sets these sheets up; the workbook must be declared to hold them. */
export async function setUpLists(world: { readonly workbook: Pick<HandEdits, "addMissingSheets"> }): Promise<void> {
  await world.workbook.addMissingSheets(listModels());
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
