import type { SheetModel } from "@/sheet/sheet-model";
import { inQuietExcel } from "./in-excel";
import { dropNames, findTraces } from "./own-names";
import { addOwnSheet, findOwnSheet, findSheets, markOwn, type FoundSheet } from "./own-sheets";
import { isOwnChart } from "./render-charts";
import { refuseProtected, refuseProtectedStructure } from "./refuse-protected";
import { renderSheets } from "./render-sheets";

/**
 * Writes a sheet anew: in place where we made it before (deleting it would empty the user's undo list), else as a new sheet,
 * beside a sheet of the user that has the same name.
 */
export function writeSheet(model: SheetModel): Promise<void> {
  return inQuietExcel(async (context) => {
    const sheets = await findSheets(context);
    const own = findOwnSheet(sheets, model.name) ?? (await findUnmarked(context, model, sheets));
    if (own === undefined) {
      await refuseProtectedStructure(context);
      await dropNames(context, [model]);
      const added = addOwnSheet(
        context,
        model.name,
        sheets.map((sheet) => sheet.name),
      );
      return renderSheets(context, [{ model, sheet: () => added.sheet }]);
    }
    await refuseProtected(context, [own.sheet]);
    await empty(context, own.sheet, model);
    markOwn(own.sheet, model.name);
    return renderSheets(context, [{ model, sheet: () => own.sheet }]);
  });
}

/** A sheet of ours whose mark was lost, as when another program saved the file: it has our name and holds our tables or names. */
async function findUnmarked(
  context: Excel.RequestContext,
  model: SheetModel,
  sheets: readonly FoundSheet[],
): Promise<FoundSheet | undefined> {
  const [traces = []] = await findTraces(context, [model]);
  return sheets.find(({ name, madeAs }) => madeAs === null && name === model.name && traces.includes(name));
}

/** Everything that a rendering sets is taken back, so that nothing of the last writing stays. */
async function empty(context: Excel.RequestContext, sheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  await dropNames(context, [model]);
  const used = sheet.getUsedRangeOrNullObject();
  const { tables, charts } = sheet;
  used.load("address");
  tables.load("items/name");
  charts.load("items/name");
  await context.sync();
  for (const table of tables.items) table.delete();
  // A chart that the user put on the sheet stays.
  for (const chart of charts.items) if (isOwnChart(chart.name)) chart.delete();
  if (!used.isNullObject) {
    used.unmerge();
    used.clear("All");
    used.conditionalFormats.clearAll();
    used.dataValidation.clear();
    used.format.useStandardHeight = true;
  }
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}
