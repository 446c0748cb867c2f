import type { TableName } from "@/tables/table-name";
import type { TableContent } from "@/workbook/legacy-workbook";
import { calculateFirst } from "./calculate-first";
import { inExcel } from "./in-excel";
import { readRow } from "./read-names";
import { loadTableShapes, readBodies } from "./table-shape";

/** The tables as they stand, values calculated; blank rows at the end of a table are left out. */
export function readTables(names: readonly TableName[]): Promise<Readonly<Record<TableName, TableContent>>> {
  return inExcel(async (context) => {
    const calculate = calculateFirst(context);
    const shapes = await loadTableShapes(context, names, "read");
    calculate();
    const bodies = await readBodies(context, shapes);
    const contents = shapes.map((shape, index): [string, TableContent] => [
      shape.name,
      {
        headings: shape.headings,
        rows: (bodies[index] ?? []).map(readRow),
        sheet: shape.sheetName,
        firstRow: shape.headerRow + 2,
      },
    ]);
    return Object.fromEntries(contents) as Record<TableName, TableContent>;
  });
}
