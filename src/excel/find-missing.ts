import type { SheetModel } from "@/documents/sheet-model";
import { inExcel } from "./in-excel";
import { findOwnSheet, findSheets } from "./own-sheets";
import type { FoundSheet } from "./own-sheets";

/** Names of the models whose sheet the workbook lacks. */
export function findMissing(models: readonly SheetModel[]): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const sheets = await findSheets(context);
    const missing = await withoutSheet(context, models, sheets);
    return missing.map((model) => model.name);
  });
}

/**
 * The models that the workbook lacks. A sheet is there when one of the model's tables or names is, wherever the user has moved
 * it and whatever the sheet is called now; a model without tables and names is known by the sheet that we made for it. One `sync`.
 */
export async function withoutSheet(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  sheets: readonly FoundSheet[],
): Promise<readonly SheetModel[]> {
  const traces = models.map((model) => [
    ...model.tables.map((table) => context.workbook.tables.getItemOrNullObject(table.name)),
    ...model.names.map((name) => context.workbook.names.getItemOrNullObject(name.name)),
  ]);
  for (const trace of traces.flat()) trace.load("name");
  await context.sync();
  return models.filter((model, index) => {
    const found = (traces[index] ?? []).some((trace) => !trace.isNullObject);
    return !found && findOwnSheet(sheets, model.name) === undefined;
  });
}
