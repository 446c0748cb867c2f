import type { SheetSummary } from "@/workbook/port";
import { inExcel } from "./in-excel";
import { findSheets } from "./own-sheets";

/** All sheets of the open workbook in their order, with the names of their tables. */
export function listSheets(): Promise<readonly SheetSummary[]> {
  return inExcel(async (context) => {
    const sheets = await findSheets(context);
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load("name");
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    return sheets.map(({ name, hidden, madeAs }) => ({
      name,
      hidden,
      ours: madeAs !== null,
      active: name === front.name,
      tables: tables.items.filter((table) => table.worksheet.name === name).map((table) => table.name),
    }));
  });
}
