import { columnsOf, intersection, rowsOf, type Area } from "../store/area";
import { displayText } from "./display-text";
import { checkFormula, tableOfCell } from "../formula/check-formula";
import { understandEntry, type Entry } from "./entry";
import type { Edit, Excel } from "../excel";
import { cellsIn, changeFormat, formatsIn } from "./formats";
import type { GridRange } from "../grid-range";
import { cellFor, formatAt, isFilled, tidyCell, type StoreSheet } from "../store/sheet";
import { cellKey, isErrorValue, type CellValue, type StoreCell } from "../store/cell";
import type { StoreTable } from "../store/workbook";
import { noteWrittenCells, tablesAt } from "./table-cells";
import { invalidArgument, OfficeError } from "../../protocol/office-error";

/** Office.js reads at most this many cells at once. */
const readLimit = 5_000_000;
const textLimit = 32_767;

/** Reads something of every cell, row by row. */
export function readCells<Value>(
  { sheet, area }: GridRange,
  read: (cell: StoreCell | undefined, row: number, column: number) => Value,
): Value[][] {
  if (rowsOf(area) * columnsOf(area) > readLimit) {
    throw new OfficeError("OperationCellsExceedLimit", "The attempted operation affects more cells than are allowed.");
  }
  return Array.from({ length: rowsOf(area) }, (_, rowOffset) => {
    const row = area.firstRow + rowOffset;
    return Array.from({ length: columnsOf(area) }, (__, columnOffset) => {
      const column = area.firstColumn + columnOffset;
      return read(sheet.cells.get(cellKey(row, column)), row, column);
    });
  });
}

/** A value as Office.js gives it: errors as their text. */
export function plainValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  return isErrorValue(value) ? value.error : value;
}

export function valueType(cell: StoreCell | undefined): string {
  if (cell === undefined || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (isErrorValue(cell.value)) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

export function textOf(sheet: StoreSheet, cell: StoreCell | undefined, row: number, column: number): string {
  return cell === undefined ? "" : displayText(cell.value, formatAt(sheet, row, column).numberFormat);
}

/**
 * Enters values or formulas: one for all cells, or a list of rows of exactly the range's shape; null leaves a cell as it is.
 * Refused before the first cell is touched: other shapes, other kinds of values, overlong texts, protected cells.
 */
export function enterCells(range: GridRange, entered: unknown, excel: Excel): void {
  const { sheet, area } = range;
  const valueAtOffset = matrixOf(range, entered, entryValue);
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  const entries = understandAll(range, valueAtOffset, excel);
  for (const { row, column, entry } of entries) enter(sheet, row, column, entry);
  noteWrittenCells(range, excel);
  noteChange(range, excel);
}

/** Sets number formats, one for all cells or cell by cell. */
export function enterNumberFormats(range: GridRange, entered: unknown, excel: Excel): void {
  const { sheet, area } = range;
  const formatAtOffset = matrixOf(range, entered, (value) => {
    if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
    return value;
  });
  excel.guardWrite(sheet, () => true);
  if (!Array.isArray(entered)) {
    const numberFormat = formatAtOffset(0, 0);
    if (numberFormat !== null) changeFormat(sheet, area, (format) => ({ ...format, numberFormat }));
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const numberFormat = formatAtOffset(row - area.firstRow, column - area.firstColumn);
      const format = formatAt(sheet, row, column);
      if (numberFormat === null || format.numberFormat === numberFormat) continue;
      cellFor(sheet, row, column).format = { ...format, numberFormat };
    }
  }
}

/** Empties cells of their contents, their formats, or both. */
export function clearCells(range: GridRange, applyTo: string, excel: Excel): void {
  const { sheet, area } = range;
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  if (applyTo === "All" || applyTo === "Formats") {
    const { format } = sheet;
    changeFormat(sheet, clippedToUsed(sheet, area), () => format);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      (one) => !one.areas.every((each) => isInside(each, area)),
    );
  }
  if (applyTo === "All" || applyTo === "Contents") {
    for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
      cell.value = "";
      delete cell.formula;
      tidyCell(sheet, row, column);
    }
    noteWrittenCells(range, excel);
    noteChange(range, excel);
  }
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (cell.format === sheet.format) delete cell.format;
    tidyCell(sheet, row, column);
  }
}

/** Marks the workbook's results as old and sends the event of the change. */
export function noteChange({ sheet, area }: GridRange, excel: Excel, edit?: Edit): void {
  excel.markStale();
  excel.raiseChanged(sheet, area, tablesAt(excel.workbook, sheet, area), edit);
}

/** The part of an area that holds cells or bands of its own, so that whole columns need no walk over the grid. */
function clippedToUsed(sheet: StoreSheet, area: Area): Area {
  const used = usedArea(sheet, area, false);
  return rowsOf(area) * columnsOf(area) <= 100_000 || used === null ? area : used;
}

function isInside(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && rowsOf(common) === rowsOf(inner) && columnsOf(common) === columnsOf(inner);
}

/** The smallest area around what is used within an area: filled cells, and formatted ones unless only values count. */
export function usedArea(sheet: StoreSheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (valuesOnly && !isFilled(cell)) continue;
    used =
      used === null
        ? { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }
        : {
            firstRow: Math.min(used.firstRow, row),
            firstColumn: Math.min(used.firstColumn, column),
            lastRow: Math.max(used.lastRow, row),
            lastColumn: Math.max(used.lastColumn, column),
          };
  }
  return used;
}

export function hasLockedCell(sheet: StoreSheet, area: Area): boolean {
  return [...formatsIn(sheet, area)].some(({ locked }) => locked);
}

/** Whether the cell lies under a merged area without being its first cell: what is entered there is lost in Excel. */
function isCovered(sheet: StoreSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.firstRow &&
      row <= merge.lastRow &&
      column >= merge.firstColumn &&
      column <= merge.lastColumn &&
      (row !== merge.firstRow || column !== merge.firstColumn),
  );
}

interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** Understands every entry, and checks its formula, before the first cell is touched. */
function understandAll(
  { sheet, area }: GridRange,
  valueAtOffset: (row: number, column: number) => string | number | boolean | null,
  { workbook }: Excel,
): PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  const checked = new Set<string>();
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const value = valueAtOffset(row - area.firstRow, column - area.firstColumn);
      if (value === null || isCovered(sheet, row, column)) continue;
      const entry = understandEntry(value, formatAt(sheet, row, column).numberFormat);
      if ("formula" in entry) checkOnce(entry.formula, tableOfCell(workbook, sheet, row, column));
      entries.push({ row, column, entry });
    }
  }
  return entries;

  function checkOnce(formula: string, table: StoreTable | null): void {
    const key = `${table?.id ?? ""} ${formula}`;
    if (checked.has(key)) return;
    checkFormula(formula, { workbook, table });
    checked.add(key);
  }
}

function enter(sheet: StoreSheet, row: number, column: number, entry: Entry): void {
  const cell = cellFor(sheet, row, column);
  if ("formula" in entry) {
    cell.formula = entry.formula;
    cell.value = "";
  } else {
    delete cell.formula;
    cell.value = entry.value;
  }
  tidyCell(sheet, row, column);
}

function entryValue(value: unknown): string | number | boolean {
  if (typeof value === "string") {
    if (value.length > textLimit) throw invalidArgument();
    return value;
  }
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw invalidArgument();
}

/** Reads one value for all cells or a matrix of the range's shape, checking every value first. */
function matrixOf<Value>(
  range: GridRange,
  entered: unknown,
  check: (value: unknown) => Value,
): (row: number, column: number) => Value | null {
  if (!Array.isArray(entered)) {
    const value = check(entered);
    return () => value;
  }
  const [rows, columns] = [rowsOf(range.area), columnsOf(range.area)];
  const isRightShape =
    entered.length === rows && entered.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!isRightShape) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const checked = (entered as readonly (readonly unknown[])[]).map((row) =>
    row.map((value) => (value === null ? null : check(value))),
  );
  return (row, column) => checked[row]?.[column] ?? null;
}

/** Used by tables too: what stands in a cell as text. */
export function cellText(sheet: StoreSheet, row: number, column: number): string {
  return textOf(sheet, sheet.cells.get(cellKey(row, column)), row, column);
}
