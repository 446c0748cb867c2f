import type { SheetSummary } from "@/flows/ports";
import { inExcel } from "./in-excel";
import { findSheets } from "./own-sheets";

/** All sheets of the open workbook in their order. */
export function listSheets(): Promise<readonly SheetSummary[]> {
  return inExcel(async (context) => {
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load("name");
    const sheets = await findSheets(context);
    return sheets.map(({ name, hidden, madeAs }) => ({
      name,
      hidden,
      ours: madeAs !== null,
      active: name === front.name,
    }));
  });
}
