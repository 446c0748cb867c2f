import { rowIdHeading } from "@/tables/declaration/row-id";
import type { TableName } from "@/tables/table-name";
import type { TableContent } from "@/workbook/legacy-workbook";
import { calculateFirst } from "./calculate-first";
import { inExcel } from "./in-excel";
import { readRow } from "./read-row";
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
        headings: withoutIdentity(shape.headings, shape.headings),
        rows: (bodies[index] ?? []).map((row) => withoutIdentity(readRow(row), shape.headings)),
        sheet: shape.sheetName,
        firstRow: shape.headerRow + 2,
      },
    ]);
    return Object.fromEntries(contents) as Record<TableName, TableContent>;
  });
}

/** The identities of the rows are no column of the list. */
function withoutIdentity<Cell>(cells: readonly Cell[], headings: readonly string[]): readonly Cell[] {
  return headings.includes(rowIdHeading) ? cells.filter((_, column) => headings[column] !== rowIdHeading) : cells;
}
