import type { SheetModel } from "@/sheet/sheet-model";
import { withoutSheet } from "./find-missing";
import { inQuietExcel } from "./in-excel";
import { dropNames } from "./own-names";
import { addOwnSheet, findSheets } from "./own-sheets";
import { refuseProtectedStructure } from "./refuse-protected";
import { renderSheets } from "./render-sheets";

/**
 * Adds the sheets that the workbook lacks, with all that stands on them, and gives their names as they are now.
 * A sheet that exists is never touched: where the user has one of the same name, ours gets another.
 * A refusal while adding takes the new sheets out again.
 */
export function addMissingSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
  return inQuietExcel(async (context) => {
    const sheets = await findSheets(context);
    const missing = await withoutSheet(context, models, sheets);
    if (missing.length === 0) return [];
    await refuseProtectedStructure(context);
    await dropNames(context, missing);
    const taken = sheets.map((sheet) => sheet.name);
    const added = missing.map((model) => {
      const own = addOwnSheet(context, model.name, taken);
      taken.push(own.name);
      return { model, name: own.name, sheet: () => own.sheet };
    });
    try {
      await renderSheets(context, added);
    } catch (refusal) {
      await takeOut(
        context,
        added.map(({ name }) => name),
        missing,
      );
      throw refusal;
    }
    return added.map(({ name }) => name);
  });
}

async function takeOut(
  context: Excel.RequestContext,
  names: readonly string[],
  models: readonly SheetModel[],
): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await dropNames(context, models);
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
