import type { SheetData } from "@/workbook/workbook-data";
import { OWN_MARK } from "../own-sheets";

/** What was learned of the sheets; `unasked` are those whose mark is not known yet. */
export interface ReadSheets {
  readonly sheets: readonly SheetData[];
  readonly isStructureProtected: boolean;
  readonly unasked: readonly string[];
}

/**
 * Queues what is to be known of all sheets. Marks are asked for by name, because there is no other way in the same `sync`: `likely` are
 * the names that sheets had when they were last read, or that ours have by themselves.
 */
export function queueSheets(context: Excel.RequestContext, likely: readonly string[]): () => ReadSheets {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  const asked = { front: worksheets.getActiveWorksheet() };
  asked.front.load("name");
  const marks = queueMarks(context, likely);
  return () => {
    const madeAs = marks();
    return {
      isStructureProtected: protection.protected,
      unasked: worksheets.items.map(({ name }) => name).filter((name) => !madeAs.has(name)),
      sheets: worksheets.items.map(({ name, visibility, protection: { protected: isProtected } }) => ({
        name,
        isHidden: visibility !== "Visible",
        isProtected,
        isActive: name === asked.front.name,
        madeAs: madeAs.get(name) ?? null,
        tables: tables.items.filter((table) => table.worksheet.name === name).map((table) => table.name),
      })),
    };
  };
}

/** Queues the marks of sheets by name; then for each that exists the name under which we made it, or null. */
export function queueMarks(
  context: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlyMap<string, string | null> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const mark = sheet.customProperties.getItemOrNullObject(OWN_MARK);
    mark.load("value");
    return { sheet, mark };
  });
  return () =>
    new Map(
      asked
        .filter(({ sheet }) => !sheet.isNullObject)
        .map(({ sheet, mark }) => [sheet.name, mark.isNullObject ? null : mark.value]),
    );
}
