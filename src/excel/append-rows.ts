import type { CellInput } from "@/documents/sheet-model";
import type { TableName } from "@/domain/tables/issue";
import { WorkbookError } from "@/flows/workbook-error";
import { splitRows, syncBlocks } from "./blocks";
import type { RowBlock } from "./blocks";
import { dataCell } from "./cell-input";
import type { HostCell } from "./cell-input";
import { inQuietExcel } from "./in-excel";
import { bodyRange, loadTableShapes, readBodies } from "./table-shape";
import type { TableShape } from "./table-shape";

/** Columns of a table that stand side by side and are written together. */
interface ColumnRun {
  /** Position of the first column in the table. */
  readonly column: number;
  /** Positions in the given rows, one a column. */
  readonly from: readonly number[];
}

/**
 * Writes rows below the last row of a table that holds data and resizes the table once; its formulas are filled down.
 * Refused before anything is written: a missing column, a protected sheet, cells of the user below the table.
 * A refusal while writing takes the rows out again.
 */
export function appendRows(
  table: TableName,
  headings: readonly string[],
  rows: readonly (readonly CellInput[])[],
): Promise<void> {
  if (rows.length === 0) return Promise.resolve();
  return inQuietExcel(async (context) => {
    const [shape] = await loadTableShapes(context, [table], "write");
    if (shape === undefined) throw new WorkbookError("item-not-found", table);
    const runs = findRuns(shape, headings);
    const filled = await countFilled(context, shape);
    const grown = Math.max(shape.rowCount, filled + rows.length);
    await refuseCellsBelow(context, shape, grown - shape.rowCount);
    try {
      await write(
        context,
        { ...shape, rowCount: grown },
        filled,
        runs,
        splitRows(rows.map((row) => row.map(dataCell))),
      );
    } catch (refusal) {
      await takeOut(context, shape, filled, grown, runs);
      throw refusal;
    }
  });
}

function findRuns(shape: TableShape, headings: readonly string[]): readonly ColumnRun[] {
  const missing = headings.find((heading) => !shape.headings.includes(heading));
  if (missing !== undefined) throw new WorkbookError("item-not-found", `${shape.name}[${missing}]`);
  const runs: { column: number; from: number[] }[] = [];
  shape.headings.forEach((heading, column) => {
    const from = headings.indexOf(heading);
    if (from < 0) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.from.length === column) last.from.push(from);
    else runs.push({ column, from: [from] });
  });
  return runs;
}

async function countFilled(context: Excel.RequestContext, shape: TableShape): Promise<number> {
  if (shape.isFullToTheEnd) return shape.rowCount;
  const [rows = []] = await readBodies(context, [shape]);
  return rows.length;
}

async function refuseCellsBelow(context: Excel.RequestContext, shape: TableShape, growth: number): Promise<void> {
  if (growth <= 0) return;
  const below = bodyRange(shape, shape.rowCount + (shape.hasTotals ? 1 : 0), growth).getUsedRangeOrNullObject(true);
  below.load("address");
  await context.sync();
  if (!below.isNullObject) throw new WorkbookError("cells-in-the-way", below.address);
}

async function write(
  context: Excel.RequestContext,
  shape: TableShape,
  filled: number,
  runs: readonly ColumnRun[],
  blocks: readonly RowBlock<HostCell>[],
): Promise<void> {
  const count = shape.rowCount - filled;
  // A row of totals stands where the new rows go, so it steps aside while the table grows.
  if (shape.hasTotals) shape.table.showTotals = false;
  resize(shape, shape.rowCount);
  // Formats first: a column of text takes `0912…` as text only when it is text already.
  const target = bodyRange(shape, filled, count);
  if (filled > 0) target.copyFrom(bodyRange(shape, 0, 1), "Formats");
  await syncBlocks(context, blocks, (block) => {
    for (const { column, from } of runs) {
      const range = bodyRange(shape, filled + block.first, block.rows.length, column, from.length);
      range.values = block.rows.map((row) => from.map((position) => row[position] ?? ""));
      range.untrack();
    }
    if (block === blocks.at(-1)) finish(shape, filled, count);
  });
}

function finish(shape: TableShape, filled: number, count: number): void {
  shape.formulas.forEach((formula, column) => {
    if (formula !== null) writeEverywhere(bodyRange(shape, filled, count, column, 1), formula);
  });
  if (shape.hasTotals) shape.table.showTotals = true;
}

/** Office.js takes one formula for a whole range; only its declaration does not say so. */
export function writeEverywhere(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}

function resize(shape: TableShape, rowCount: number): void {
  shape.table.resize(
    shape.sheet.getRangeByIndexes(shape.headerRow, shape.firstColumn, 1 + rowCount, shape.headings.length),
  );
}

async function takeOut(
  context: Excel.RequestContext,
  shape: TableShape,
  filled: number,
  grown: number,
  runs: readonly ColumnRun[],
): Promise<void> {
  for (const { column, from } of runs) bodyRange(shape, filled, grown - filled, column, from.length).clear("Contents");
  if (grown > shape.rowCount) {
    bodyRange(shape, shape.rowCount, grown - shape.rowCount).clear("Contents");
    resize(shape, shape.rowCount);
  }
  if (shape.hasTotals) shape.table.showTotals = true;
  await context.sync();
}
