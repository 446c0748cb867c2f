import { columnLetters } from "@/sheet/cell-address";
import type { TableName } from "@/tables/table-name";
import type { CellMark } from "@/workbook/legacy-workbook";
import { WorkbookError } from "@/workbook/workbook-error";
import { splitSpan, syncBlocks } from "./blocks";
import { inQuietExcel } from "./in-excel";
import { isMarkColor, markColors } from "./mark-colors";
import { bodyRange, loadTableShapes, type TableShape } from "./table-shape";

/** Office.js takes at most 8,192 characters of addresses for one set of ranges. */
const LONGEST_ADDRESS = 8_000;
const CELLS_OF_COLOR = 30_000;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Clears our marks of the named tables, then marks these cells; of several marks on one cell the gravest counts.
 * A cell that loses its mark takes the fill of its column's other cells.
 */
export function markCells(tables: readonly TableName[], marks: readonly CellMark[]): Promise<void> {
  if (tables.length === 0) return Promise.resolve();
  return inQuietExcel(async (context) => {
    const shapes = await loadTableShapes(context, tables, "write");
    const fills = await readFills(context, shapes);
    shapes.forEach((shape, index) => {
      const wanted = gravest(
        shape,
        marks.filter((mark) => mark.table === shape.name),
      );
      unmark(shape, fills[index] ?? [], wanted);
      for (const severity of ["note", "warning", "error"] as const) {
        const cells = [...wanted.values()].filter((mark) => mark.severity === severity);
        for (const areas of areasOf(shape, cells)) areas.format.fill.color = markColors[severity];
      }
    });
    await context.sync();
  });
}

type Wanted = ReadonlyMap<string, Cell & { readonly severity: CellMark["severity"] }>;

function gravest(shape: TableShape, marks: readonly CellMark[]): Wanted {
  const order = ["note", "warning", "error"];
  const wanted = new Map<string, Cell & { severity: CellMark["severity"] }>();
  for (const { rowIndex: row, heading, severity } of marks) {
    const column = shape.headings.indexOf(heading);
    if (column < 0) throw new WorkbookError("item-not-found", `${shape.name}[${heading}]`);
    if (row >= shape.rowCount) throw new RangeError(`mark on row ${row} of ${shape.rowCount}`);
    const before = wanted.get(`${row},${column}`);
    if (before === undefined || order.indexOf(before.severity) < order.indexOf(severity))
      wanted.set(`${row},${column}`, { row, column, severity });
  }
  return wanted;
}

/** Fill colours by table, row and column; no rows where the whole body has one fill that is no mark. */
async function readFills(
  context: Excel.RequestContext,
  shapes: readonly TableShape[],
): Promise<readonly (readonly (readonly (string | undefined)[])[])[]> {
  const bodies = shapes.map((shape) => bodyRange(shape, 0, shape.rowCount));
  for (const body of bodies) body.load("format/fill/color");
  await context.sync();
  const mixed = shapes.filter((_, index) => {
    const color: string | null | undefined = bodies[index]?.format.fill.color;
    // Versions of Excel tell a mixture as null, as nothing or as black.
    return color == null || color === "" || color === "#000000" || isMarkColor(color);
  });
  const spans = mixed.flatMap((shape) =>
    splitSpan(shape.rowCount, shape.headings.length, CELLS_OF_COLOR).map((span) => ({ shape, span })),
  );
  const answers: { shape: TableShape; cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  await syncBlocks(context, spans, ({ shape, span }) => {
    const range = bodyRange(shape, span.first, span.count);
    answers.push({ shape, cells: range.getCellProperties({ format: { fill: { color: true } } }) });
  });
  return shapes.map((shape) =>
    answers
      .filter((answer) => answer.shape === shape)
      .flatMap(({ cells }) => cells.value.map((row) => row.map((cell) => cell.format?.fill?.color))),
  );
}

function unmark(shape: TableShape, fills: readonly (readonly (string | undefined)[])[], wanted: Wanted): void {
  shape.headings.forEach((_, column) => {
    const marked = fills.flatMap((row, i) =>
      isMarkColor(row[column]) && !wanted.has(`${i},${column}`) ? [{ row: i, column }] : [],
    );
    if (marked.length === 0) return;
    const plain = fills.map((row) => row[column]).find((color) => !isMarkColor(color));
    for (const areas of areasOf(shape, marked)) {
      if (plain === undefined || plain === "" || plain.toUpperCase() === "#FFFFFF") areas.format.fill.clear();
      else areas.format.fill.color = plain;
    }
  });
}

/** Cells as few sets of ranges: neighbours below each other are one address. */
function areasOf(shape: TableShape, cells: readonly Cell[]): readonly Excel.RangeAreas[] {
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.last === row - 1) last.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const addresses: string[] = [];
  for (const { column, first, last } of runs) {
    const letters = columnLetters(shape.firstColumn + column);
    const top = shape.headerRow + 2;
    const address = first === last ? `${letters}${top + first}` : `${letters}${top + first}:${letters}${top + last}`;
    const joined = addresses.at(-1);
    if (joined !== undefined && joined.length + address.length < LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${joined},${address}`;
    else addresses.push(address);
  }
  return addresses.map((address) => shape.sheet.getRanges(address));
}
