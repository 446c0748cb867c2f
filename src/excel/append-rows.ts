import type { CellInput } from "@/sheet/sheet-model";
import type { TableName } from "@/tables/table-name";
import { WorkbookError } from "@/workbook/workbook-error";
import { splitRows, syncBlocks } from "./blocks";
import { dataCell } from "./cell-input";
import { inQuietExcel } from "./in-excel";
import { isMarkColor } from "./mark-colors";
import { bodyRange, loadTableShapes, readBodies, showAllRows, type TableShape } from "./table-shape";
import { writeEverywhere } from "./write-everywhere";

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
    const pattern = await readPattern(context, shape, grown - shape.rowCount);
    try {
      await write(context, { ...shape, rowCount: grown }, { filled, runs, pattern, rows });
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

/** What the first row gives to new rows. */
interface Pattern {
  /** Fills of its cells; a mark is not handed on. */
  readonly fills: readonly (string | undefined)[];
  /** Its drop-downs, null where a column has none. */
  readonly rules: readonly (Excel.DataValidation | null)[];
}

/** Reads the first row, and refuses when the table cannot grow because the user has cells below it. One `sync`. */
async function readPattern(context: Excel.RequestContext, shape: TableShape, growth: number): Promise<Pattern> {
  const below = bodyRange(
    shape,
    shape.rowCount + (shape.hasTotals ? 1 : 0),
    Math.max(1, growth),
  ).getUsedRangeOrNullObject(true);
  below.load("address");
  const answers = [bodyRange(shape, 0, 1).getCellProperties({ format: { fill: { color: true } } })];
  const rules = shape.headings.map((_, column) => bodyRange(shape, 0, 1, column, 1).dataValidation);
  for (const rule of rules) rule.load("type,rule,errorAlert,prompt,ignoreBlanks");
  await context.sync();
  if (growth > 0 && !below.isNullObject) throw new WorkbookError("cells-in-the-way", below.address);
  return {
    fills: answers.flatMap(({ value }) => value[0] ?? []).map((cell) => cell.format?.fill?.color),
    rules: rules.map((rule) => (rule.type === "List" ? rule : null)),
  };
}

interface Appending {
  /** Rows of the body that hold something already. */
  readonly filled: number;
  readonly runs: readonly ColumnRun[];
  readonly pattern: Pattern;
  readonly rows: readonly (readonly CellInput[])[];
}

async function write(context: Excel.RequestContext, shape: TableShape, appending: Appending): Promise<void> {
  const { filled, runs, pattern, rows } = appending;
  showAllRows(shape);
  // A row of totals stands where the new rows go, so it steps aside while the table grows.
  if (shape.hasTotals) shape.table.showTotals = false;
  resize(shape, shape.rowCount);
  renderLikeFirst(shape, Math.max(1, filled), pattern);
  const blocks = splitRows(rows.map((row) => row.map(dataCell)));
  await syncBlocks(context, blocks, (block) => {
    for (const { column, from } of runs) {
      const range = bodyRange(shape, filled + block.first, block.rows.length, column, from.length);
      range.values = block.rows.map((row) => from.map((position) => row[position] ?? ""));
      range.untrack();
    }
    if (block === blocks.at(-1)) finish(shape, filled, shape.rowCount - filled);
  });
}

/** Formats come before values: a column of text takes `0912…` as text only when it is text already. */
function renderLikeFirst(shape: TableShape, first: number, { fills, rules }: Pattern): void {
  const count = shape.rowCount - first;
  if (count <= 0) return;
  bodyRange(shape, first, count).copyFrom(bodyRange(shape, 0, 1), "Formats");
  fills.forEach((color, column) => {
    if (isMarkColor(color)) bodyRange(shape, first, count, column, 1).format.fill.clear();
  });
  rules.forEach((rule, column) => {
    if (rule === null) return;
    const { dataValidation } = bodyRange(shape, first, count, column, 1);
    dataValidation.rule = rule.rule;
    dataValidation.ignoreBlanks = rule.ignoreBlanks;
    dataValidation.errorAlert = rule.errorAlert;
    // A rule without a prompt tells an empty one, which Excel may not take back.
    if (rule.prompt.showPrompt && rule.prompt.message !== "") dataValidation.prompt = rule.prompt;
  });
}

function finish(shape: TableShape, filled: number, count: number): void {
  shape.formulas.forEach((formula, column) => {
    if (formula !== null) writeEverywhere(bodyRange(shape, filled, count, column, 1), formula);
  });
  bodyRange(shape, filled, count).format.autofitRows();
  if (shape.hasTotals) shape.table.showTotals = true;
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
    const added = bodyRange(shape, shape.rowCount, grown - shape.rowCount);
    added.clear("All");
    added.dataValidation.clear();
    resize(shape, shape.rowCount);
  }
  if (shape.hasTotals) shape.table.showTotals = true;
  await context.sync();
}
