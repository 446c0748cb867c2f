import type { SheetModel } from "@/documents/sheet-model";
import { budgetSheet } from "@/documents/workbook/budget-sheet";
import { delegateSheet } from "@/documents/workbook/delegate-sheet";
import { honoreeSheet } from "@/documents/workbook/honoree-sheet";
import { journalSheet } from "@/documents/workbook/journal-sheet";
import { memorySheet } from "@/documents/workbook/memory-sheet";
import type { World } from "@/flows/ports";

/** Sets up only what taking lists in needs, without the formulas that look at other sheets: sooner done than the whole book. */
export async function setUpLists({ workbook }: Pick<World, "workbook">): Promise<void> {
  const sheets = [delegateSheet(), honoreeSheet(), budgetSheet(), journalSheet(), memorySheet()];
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
