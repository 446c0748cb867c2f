import type { SheetModel } from "@/sheet/sheet-model";
import type { DeclaredTables } from "../declared-tables";
import { removeSettings, writeKeptFiles } from "../kept-files";
import { sendSteps, stepBytes, type Step } from "../steps";
import { queueName, restoreNameSteps } from "./name-values";
import { headingsToRestore, restoreTableSteps } from "./restore-table";
import { queueSheetState, restoreSheetSteps } from "./sheet-state";
import { queueImage } from "./table-image";
import type { WayBack } from "./way-back";
import { clearWriteAhead, queueWriteAhead } from "./write-ahead";

/**
 * Brings the workbook back to before a commit, from how it is now: what the commit did not write, and what the user changed since, stays.
 * May be run again and again, also in another session. Cannot come back: the undo list of Excel, the selection, a filter that was cleared.
 */
export async function restore(
  context: Excel.RequestContext,
  wayBack: WayBack,
  { declared, models }: { readonly declared: DeclaredTables; readonly models: readonly SheetModel[] },
): Promise<void> {
  const images = wayBack.tables.map((table) => {
    const ask = { table: table.name, headings: headingsToRestore(table), coming: 0 };
    return { table, image: queueImage(context, ask, declared.get(table.name)) };
  });
  const names = wayBack.names.map((name) => ({ name, state: queueName(context, name.name) }));
  const { worksheets, names: named } = context.workbook;
  worksheets.load("items/name,items/visibility");
  named.load("items/name");
  const sheets = wayBack.sheets.map((sheet) => ({ sheet, state: queueSheetState(context, sheet.sheet) }));
  const ahead = queueWriteAhead(context);
  await context.sync();
  // A hidden sheet that can be seen is not whole, and what it was to hold was not touched yet.
  const isWhole = (name: string): boolean =>
    worksheets.items.some((sheet) => sheet.name === name && sheet.visibility === "VeryHidden");
  const isThere = new Set(worksheets.items.map(({ name }) => name));
  const pointing = new Set(named.items.map(({ name }) => name));
  const { journal, pointer } = ahead();
  await sendSteps(context, [
    quietStep(context),
    ...images.flatMap(({ table, image: read }) => {
      const image = read();
      const hasCopies = table.copy !== null && isWhole(table.copy.sheet);
      const about = { declared: declared.get(table.name), hasCopies };
      return image === null ? [] : restoreTableSteps(context, table, image, about);
    }),
    ...names.flatMap(({ name, state }) => restoreNameSteps(context, name, state())),
    ...sheets.flatMap(({ sheet, state: read }) => {
      const state = read();
      const own = models.filter(({ name }) => name === sheet.sheet);
      return state === null || !isWhole(sheet.copy) ? [] : restoreSheetSteps(context, sheet, state, own);
    }),
    ...wayBack.pointed.map(({ name, old }) => pointStep(context, { name, old, isThere: pointing.has(name) })),
    ...dropSheets(
      context,
      [...wayBack.newSheets, ...wayBack.hidden].filter((name) => isThere.has(name)),
    ),
    ...filesStep(context, wayBack),
    {
      bytes: stepBytes.range * 4,
      queue: () => {
        if (pointer !== null) clearWriteAhead(context, pointer, journal);
        context.runtime.enableEvents = true;
      },
    },
  ]);
}

/** Turns the add-in's events off, so that its own writing does not call its own handlers. */
export const quietStep = (context: Excel.RequestContext): Step => ({
  bytes: stepBytes.property,
  queue: () => {
    context.runtime.enableEvents = false;
  },
});

/** A name stands again for what it stood for; one that was not there goes. */
function pointStep(
  context: Excel.RequestContext,
  { name, old, isThere }: { readonly name: string; readonly old: string | null; readonly isThere: boolean },
): Step {
  const { names } = context.workbook;
  return {
    bytes: stepBytes.name,
    queue: () => {
      if (old === null && isThere) names.getItem(name).delete();
      if (old !== null && isThere) names.getItem(name).formula = old;
      if (old !== null && !isThere) names.add(name, old);
    },
  };
}

export const dropSheets = (context: Excel.RequestContext, names: readonly string[]): readonly Step[] =>
  names.map((name) => ({
    bytes: stepBytes.range,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(name);
      // Excel deletes no sheet that is very hidden.
      sheet.visibility = "Hidden";
      sheet.delete();
    },
  }));

function filesStep(context: Excel.RequestContext, { files }: WayBack): readonly Step[] {
  if (files === null) return [];
  return [
    {
      bytes: stepBytes.cells * files.keys.length + JSON.stringify(files.index).length * 2,
      queue: () => {
        writeKeptFiles(context, files.index);
        removeSettings(context, files.keys);
      },
    },
  ];
}
