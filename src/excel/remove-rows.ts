import type { TableName } from "@/tables/table-name";
import { WorkbookError } from "@/workbook/workbook-error";
import { inQuietExcel } from "./in-excel";
import { bodyRange, loadTableShapes, showAllRows, type TableShape } from "./table-shape";

/** Takes rows out of a table (positions, 0-based); what stands below moves up. Of a table's only row the data is emptied. */
export function removeRows(table: TableName, rowIndexes: readonly number[]): Promise<void> {
  if (rowIndexes.length === 0) return Promise.resolve();
  return inQuietExcel(async (context) => {
    const [shape] = await loadTableShapes(context, [table], "write");
    if (shape === undefined) throw new WorkbookError("item-not-found", table);
    showAllRows(shape);
    const doomed = [...new Set(rowIndexes)].filter((index) => index < shape.rowCount).sort((a, b) => b - a);
    // Excel keeps one row in a table, so the first stays and is emptied when none would be left.
    const keepsFirst = doomed.length === shape.rowCount;
    for (const { first, count } of runsFromBelow(keepsFirst ? doomed.slice(0, -1) : doomed))
      bodyRange(shape, first, count).delete("Up");
    if (keepsFirst) emptyFirstRow(shape);
    await context.sync();
  });
}

function runsFromBelow(descending: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const index of descending) {
    const last = runs.at(-1);
    if (last !== undefined && last.first === index + 1) {
      last.first = index;
      last.count += 1;
    } else runs.push({ first: index, count: 1 });
  }
  return runs;
}

function emptyFirstRow(shape: TableShape): void {
  shape.formulas.forEach((formula, column) => {
    if (formula === null) bodyRange(shape, 0, 1, column, 1).clear("Contents");
  });
}
