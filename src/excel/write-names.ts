import type { CellInput } from "@/sheet/sheet-model";
import { WorkbookError } from "@/workbook/workbook-error";
import { dataCell } from "./cell-input";
import { inQuietExcel } from "./in-excel";
import { refuseProtected } from "./refuse-protected";

/**
 * Writes values into named cells or areas. Fewer rows than the area has: the rest of the area is emptied.
 * A missing name or more rows than the area holds is refused before anything is written.
 */
export function writeNames(values: Readonly<Record<string, readonly (readonly CellInput[])[]>>): Promise<void> {
  const names = Object.keys(values);
  return inQuietExcel(async (context) => {
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name));
    for (const item of items) item.load("name");
    await context.sync();
    const missing = items.findIndex((item) => item.isNullObject);
    if (missing >= 0) throw new WorkbookError("item-not-found", names[missing] ?? "");
    const areas = items.map((item) => item.getRange());
    for (const area of areas) area.load("rowCount,columnCount");
    await refuseProtected(
      context,
      areas.map((area) => area.worksheet),
    );
    areas.forEach((area, index) => {
      const name = names[index] ?? "";
      area.values = fit(values[name] ?? [], area, name);
    });
    await context.sync();
  });
}

function fit(
  rows: readonly (readonly CellInput[])[],
  area: Excel.Range,
  name: string,
): (string | number | boolean)[][] {
  if (rows.length > area.rowCount || rows.some((row) => row.length > area.columnCount))
    throw new WorkbookError("cells-in-the-way", name);
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) => dataCell(rows[i]?.[j] ?? null)),
  );
}
