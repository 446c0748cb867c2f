import type { TableName } from "@/tables/table-name";
import type { SelectedCell } from "@/workbook/port";
import { inExcel } from "./in-excel";

/** The cell that the user has selected, and what it is in our tables and names. Three `sync`. */
export function readSelectedCell(tables: readonly TableName[], names: readonly string[]): Promise<SelectedCell> {
  return inExcel(async (context) => {
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load("name");
    const selected = context.workbook.getSelectedRanges().areas;
    selected.load("items/rowIndex,items/columnIndex");
    const foundTables = tables.map((name) => ({ name, table: context.workbook.tables.getItemOrNullObject(name) }));
    for (const { table } of foundTables) table.load("name");
    const foundNames = names.map((name) => ({ name, item: context.workbook.names.getItemOrNullObject(name) }));
    for (const { item } of foundNames) item.load("name");
    await context.sync();
    const cell = { row: selected.items[0]?.rowIndex ?? 0, column: selected.items[0]?.columnIndex ?? 0 };
    const areas = foundNames
      .filter(({ item }) => !item.isNullObject)
      .map(({ name, item }) => ({ name, range: item.getRangeOrNullObject() }));
    for (const { range } of areas) range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    const bodies = foundTables
      .filter(({ table }) => !table.isNullObject)
      .map(({ name, table }) => ({ name, header: table.getHeaderRowRange(), body: table.getDataBodyRange() }));
    for (const { header, body } of bodies) {
      header.load("values");
      body.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    }
    await context.sync();
    const inside = (range: Excel.Range): { readonly row: number; readonly column: number } | null => {
      const [row, column] = [cell.row - range.rowIndex, cell.column - range.columnIndex];
      const isIn =
        range.worksheet.name === front.name &&
        row >= 0 &&
        column >= 0 &&
        row < range.rowCount &&
        column < range.columnCount;
      return isIn ? { row, column } : null;
    };
    return {
      sheet: front.name,
      table:
        bodies
          .map(({ name, header, body }) => ({ name, header, at: inside(body) }))
          .flatMap(({ name, header, at }) =>
            at === null ? [] : [{ name, rowIndex: at.row, heading: String(header.values[0]?.[at.column] ?? "") }],
          )[0] ?? null,
      names: areas.flatMap(({ name, range }) => {
        const at = range.isNullObject ? null : inside(range);
        return at === null ? [] : [{ name, ...at }];
      }),
    };
  });
}
