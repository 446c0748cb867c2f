import type { CellInput } from "@/sheet/sheet-model";
import type { TableName } from "@/tables/table-name";
import { WorkbookError } from "@/workbook/workbook-error";
import { BLOCK_BYTES, pack, splitRows, syncBlocks } from "./blocks";
import { dataCell } from "./cell-input";
import { inQuietExcel } from "./in-excel";
import { bodyRange, loadTableShapes, showAllRows } from "./table-shape";

/**
 * Overwrites columns of a table from its first row on, one value for each row. Refused before anything is written:
 * a missing column, a protected sheet. More values than rows is our own mistake and throws.
 */
export function writeColumns(table: TableName, columns: Readonly<Record<string, readonly CellInput[]>>): Promise<void> {
  const headings = Object.keys(columns);
  if (headings.every((heading) => columns[heading]?.length === 0)) return Promise.resolve();
  return inQuietExcel(async (context) => {
    const [shape] = await loadTableShapes(context, [table], "write");
    if (shape === undefined) throw new WorkbookError("item-not-found", table);
    const blocks = headings.flatMap((heading) => {
      const column = shape.headings.indexOf(heading);
      if (column < 0) throw new WorkbookError("item-not-found", `${table}[${heading}]`);
      const values = columns[heading] ?? [];
      if (values.length > shape.rowCount) throw new RangeError(`${values.length} values for ${shape.rowCount} rows`);
      return splitRows(values.map((value) => [dataCell(value)])).map((block) => ({ column, block }));
    });
    showAllRows(shape);
    const groups = pack(blocks, ({ block }) => block.bytes, BLOCK_BYTES);
    await syncBlocks(context, groups, (group) => {
      for (const { column, block } of group) {
        const range = bodyRange(shape, block.first, block.rows.length, column, 1);
        range.values = block.rows.map((row) => [...row]);
        // A longer text than before needs a higher row, which Excel itself only sees to while somebody types; and the row is fitted to
        // all its cells, not to the ones just written.
        bodyRange(shape, block.first, block.rows.length).format.autofitRows();
        range.untrack();
      }
    });
  });
}
