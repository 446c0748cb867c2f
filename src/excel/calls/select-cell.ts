import type { TableName } from "@/tables/table-name";
import { WorkbookError } from "@/workbook/workbook-error";
import { inExcel } from "../ground/in-excel";

/** A cell to show: an address on a sheet or a name of the workbook, or a row and heading of a table. */
export type SelectTarget =
  | { readonly sheet: string; readonly address: string }
  | { readonly table: TableName; readonly rowIndex: number; readonly heading: string };

/** Activates the sheet and selects the cell. */
export function selectCell(target: SelectTarget): Promise<void> {
  return inExcel(async (context) => {
    if ("sheet" in target) {
      const name = context.workbook.names.getItemOrNullObject(target.address);
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
      name.load("name");
      sheet.load("name");
      await context.sync();
      if (name.isNullObject && sheet.isNullObject) throw new WorkbookError("item-not-found", target.sheet);
      // A named cell is found wherever the user has put it.
      const cell = name.isNullObject ? sheet.getRange(target.address) : name.getRange();
      cell.worksheet.activate();
      cell.select();
    } else {
      const table = context.workbook.tables.getItemOrNullObject(target.table);
      table.load("name");
      await context.sync();
      if (table.isNullObject) throw new WorkbookError("item-not-found", target.table);
      table.worksheet.activate();
      table.columns.getItem(target.heading).getDataBodyRange().getCell(target.rowIndex, 0).select();
    }
    await context.sync();
  });
}
