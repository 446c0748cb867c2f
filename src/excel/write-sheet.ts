import type { SheetModel } from "@/documents/sheet-model";
import { inQuietExcel } from "./in-excel";
import { addOwnSheet, findOwnSheet, findSheets } from "./own-sheets";
import { refuseProtected, refuseProtectedStructure } from "./refuse-protected";
import { renderSheets } from "./render-sheets";

/**
 * Writes a sheet anew: in place where we made it before (deleting it would empty the user's undo list), else as a new sheet,
 * beside a sheet of the user that has the same name.
 */
export function writeSheet(model: SheetModel): Promise<void> {
  return inQuietExcel(async (context) => {
    const sheets = await findSheets(context);
    const own = findOwnSheet(sheets, model.name);
    if (own === undefined) {
      await refuseProtectedStructure(context);
      const added = addOwnSheet(
        context,
        model.name,
        sheets.map((sheet) => sheet.name),
      );
      return renderSheets(context, [{ model, sheet: added.sheet }]);
    }
    await refuseProtected(context, [own.sheet]);
    await empty(context, own.sheet, model);
    return renderSheets(context, [{ model, sheet: own.sheet }]);
  });
}

/** Everything that a rendering sets is taken back, so that nothing of the last writing stays. */
async function empty(context: Excel.RequestContext, sheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject();
  const tables = sheet.tables;
  const names = model.names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  used.load("address");
  tables.load("items/name");
  for (const name of names) name.load("name");
  await context.sync();
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const table of tables.items) table.delete();
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
