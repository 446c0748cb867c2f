import type { SheetModel } from "@/sheet/sheet-model";
import { inExcel } from "./in-excel";
import { findTraces } from "./own-names";
import { findOwnSheet, findSheets, type FoundSheet } from "./own-sheets";

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
 * it and whatever the sheet is called now; a model without tables and names is known by the sheet that we made for it. Two `sync`.
 */
export async function withoutSheet(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  sheets: readonly FoundSheet[],
): Promise<readonly SheetModel[]> {
  const traces = await findTraces(context, models);
  return models.filter(
    (model, index) => (traces[index] ?? []).length === 0 && findOwnSheet(sheets, model.name) === undefined,
  );
}
