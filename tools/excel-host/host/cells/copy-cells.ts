import { areaOf, columnsOf, rowsOf } from "../store/area";
import { hasLockedCell, noteChange } from "./cells";
import type { Excel } from "../excel";
import { moveFormula } from "../formula/formula-forms";
import { GridRange } from "../grid-range";
import { cellFor, formatAt, tidyCell } from "../store/sheet";
import { cellKey, type StoreCell } from "../store/cell";
import { noteWrittenCells } from "./table-cells";

interface Copied {
  readonly cell: StoreCell | undefined;
  readonly format: StoreCell["format"];
}

/** Copies cells to a place that takes their size, or repeats them over a larger one that is a multiple of it; gives the cells that were written. */
export function copyCells(
  from: GridRange,
  to: GridRange,
  type: "All" | "Formulas" | "Values" | "Formats",
  excel: Excel,
): GridRange {
  const [rows, columns] = [rowsOf(from.area), columnsOf(from.area)];
  const target = targetOf(from, to);
  excel.guardWrite(target.sheet, () => hasLockedCell(target.sheet, target.area));
  const copied: Copied[][] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => copyOf(from, row, column)),
  );
  for (let row = 0; row < rowsOf(target.area); row += 1) {
    for (let column = 0; column < columnsOf(target.area); column += 1) {
      const one = copied[row % rows]?.[column % columns];
      if (one === undefined) continue;
      const place = { row: target.area.firstRow + row, column: target.area.firstColumn + column };
      const source = { row: from.area.firstRow + (row % rows), column: from.area.firstColumn + (column % columns) };
      paste(target, place, one, { type, rows: place.row - source.row, columns: place.column - source.column });
    }
  }
  noteWrittenCells(target, excel);
  noteChange(target, excel);
  return target;
}

function targetOf(from: GridRange, to: GridRange): GridRange {
  const [rows, columns] = [rowsOf(from.area), columnsOf(from.area)];
  const isMultiple = rowsOf(to.area) % rows === 0 && columnsOf(to.area) % columns === 0;
  return isMultiple ? to : new GridRange(to.sheet, areaOf(to.area.firstRow, to.area.firstColumn, rows, columns));
}

function copyOf({ sheet, area }: GridRange, row: number, column: number): Copied {
  const [atRow, atColumn] = [area.firstRow + row, area.firstColumn + column];
  const cell = sheet.cells.get(cellKey(atRow, atColumn));
  return { cell: cell === undefined ? undefined : { ...cell }, format: formatAt(sheet, atRow, atColumn) };
}

function paste(
  { sheet }: GridRange,
  { row, column }: { row: number; column: number },
  { cell, format }: Copied,
  { type, rows, columns }: { type: string; rows: number; columns: number },
): void {
  const target = cellFor(sheet, row, column);
  if (type !== "Formats") {
    target.value = cell?.value ?? "";
    if (cell?.formula !== undefined && type !== "Values") target.formula = moveFormula(cell.formula, rows, columns);
    else delete target.formula;
  }
  if (type === "All" || type === "Formats") {
    if (format === undefined) delete target.format;
    else target.format = format;
  }
  tidyCell(sheet, row, column);
}
