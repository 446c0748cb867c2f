import type { TableName } from "@/tables/table-name";
import type { CellWrite } from "@/workbook/legacy-workbook";
import { WorkbookError } from "@/workbook/workbook-error";
import { BLOCK_BYTES, pack, syncBlocks, utf8Length } from "./blocks";
import { dataCell, type HostCell } from "./cell-input";
import { inQuietExcel } from "./in-excel";
import { bodyRange, loadTableShapes, showAllRows, type TableShape } from "./table-shape";

/** What one range and its writing take on the wire, besides the values. */
const RUN_BYTES = 1_500;

/** Neighbours below each other in one column. */
interface CellRun {
  readonly column: number;
  readonly first: number;
  readonly values: HostCell[];
}

/**
 * Overwrites single cells of a table; of two writes to one cell the later counts. Refused before anything is written: a missing column,
 * a protected sheet. A row that the table does not have is our own mistake and throws.
 */
export function writeCells(table: TableName, cells: readonly CellWrite[]): Promise<void> {
  if (cells.length === 0) return Promise.resolve();
  return inQuietExcel(async (context) => {
    const [shape] = await loadTableShapes(context, [table], "write");
    if (shape === undefined) throw new WorkbookError("item-not-found", table);
    const runs = runsOf(shape, cells);
    showAllRows(shape);
    const size = ({ values }: CellRun): number => RUN_BYTES + utf8Length(JSON.stringify(values));
    await syncBlocks(context, pack(runs, size, BLOCK_BYTES), (group) => {
      for (const { column, first, values } of group) {
        const range = bodyRange(shape, first, values.length, column, 1);
        range.values = values.map((value) => [value]);
        bodyRange(shape, first, values.length).format.autofitRows();
      }
    });
  });
}

function runsOf(shape: TableShape, cells: readonly CellWrite[]): readonly CellRun[] {
  const byPlace = new Map<string, { readonly column: number; readonly row: number; readonly value: HostCell }>();
  for (const { rowIndex: row, heading, value } of cells) {
    const column = shape.headings.indexOf(heading);
    if (column < 0) throw new WorkbookError("item-not-found", `${shape.name}[${heading}]`);
    if (row < 0 || row >= shape.rowCount) throw new RangeError(`cell in row ${row} of ${shape.rowCount}`);
    byPlace.set(`${row},${column}`, { column, row, value: dataCell(value) });
  }
  const runs: CellRun[] = [];
  for (const { column, row, value } of [...byPlace.values()].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.first + last.values.length === row)
      last.values.push(value);
    else runs.push({ column, first: row, values: [value] });
  }
  return runs;
}
