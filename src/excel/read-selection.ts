import { areaName } from "@/sheet/sheet-part";
import type { Selection } from "@/workbook/port";
import { inExcel } from "./in-excel";
import { findSheets } from "./own-sheets";

/** What the user has selected, as sources: each area that can hold a list; the whole sheet where no more than a cell or a row is selected. */
export function readSelection(): Promise<Selection> {
  return inExcel(async (context) => {
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load("name");
    const selected = context.workbook.getSelectedRanges().areas;
    selected.load("items/rowCount");
    const sheets = await findSheets(context);
    await context.sync();
    const own = sheets.find(({ name }) => name === front.name);
    const isOurs = own !== undefined && own.madeAs !== null;
    // A list has a heading and a row at least; one cell or one row is where the user happens to be.
    const used = selected.items
      .filter(({ rowCount }) => rowCount > 1)
      .map((area) => area.getUsedRangeOrNullObject(true));
    for (const area of used) area.load("address,rowCount");
    if (used.length > 0) await context.sync();
    const filled = used.filter((area) => !area.isNullObject && area.rowCount > 1);
    const areas = filled.map(({ address }) => areaName(front.name, address.slice(address.lastIndexOf("!") + 1)));
    return { sheet: front.name, ours: isOurs, sources: areas.length === 0 ? [front.name] : areas };
  });
}
