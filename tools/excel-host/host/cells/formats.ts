import { columnsOf, intersection, isEntireColumn, isEntireRow, rowsOf, type Area } from "../store/area";
import { bandFor, cellFor, formatAt, type BandProperties, type StoreSheet } from "../store/sheet";
import { cellOfKey, type StoreCell } from "../store/cell";
import type { CellFormat } from "../store/format";
import type { Cells } from "../grid-range";
import { OfficeError } from "../../protocol/office-error";

/** Areas up to this size are walked cell by cell; larger ones must be whole rows or columns. */
const walkLimit = 1_000_000;

/** Every different format that counts for some cell of the area. */
export function formatsIn(sheet: StoreSheet, area: Area): Set<CellFormat> {
  const formats = new Set<CellFormat>();
  if (rowsOf(area) * columnsOf(area) <= walkLimit) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        formats.add(formatAt(sheet, row, column));
      }
    }
    return formats;
  }
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    formats.add(sheet.columns.get(column)?.format ?? sheet.format);
  }
  for (const [row, { format }] of sheet.rows) {
    if (format !== undefined && row >= area.firstRow && row <= area.lastRow) formats.add(format);
  }
  for (const { cell } of cellsIn(sheet, area)) if (cell.format !== undefined) formats.add(cell.format);
  return formats;
}

/** Every different format that counts for some of the cells. */
export function formatsOf({ sheet, areas }: Cells): Set<CellFormat> {
  return new Set(areas.flatMap((area) => [...formatsIn(sheet, area)]));
}

/** The recorded cells of an area, in no particular order. */
export function* cellsIn(
  sheet: StoreSheet,
  area: Area,
): Generator<{ readonly row: number; readonly column: number; readonly cell: StoreCell }> {
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    if (row < area.firstRow || row > area.lastRow || column < area.firstColumn || column > area.lastColumn) continue;
    yield { row, column, cell };
  }
}

/** Changes the format of every cell of the area, of its whole rows or of its whole columns. */
export function changeFormat(sheet: StoreSheet, area: Area, change: (format: CellFormat) => CellFormat): void {
  const changed = new Map<CellFormat, CellFormat>();
  const apply = (format: CellFormat): CellFormat => {
    const known = changed.get(format);
    if (known !== undefined) return known;
    const made = change(format);
    changed.set(format, made);
    return made;
  };
  if (isEntireColumn(area) || isEntireRow(area)) changeBands(sheet, area, apply);
  else changeCells(sheet, area, apply);
}

function changeCells(sheet: StoreSheet, area: Area, apply: (format: CellFormat) => CellFormat): void {
  if (rowsOf(area) * columnsOf(area) > walkLimit) {
    throw new OfficeError("OperationCellsExceedLimit", "The attempted operation affects more cells than are allowed.");
  }
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      cellFor(sheet, row, column).format = apply(formatAt(sheet, row, column));
    }
  }
}

function changeBands(sheet: StoreSheet, area: Area, apply: (format: CellFormat) => CellFormat): void {
  const whole = isEntireColumn(area) && isEntireRow(area);
  const ofColumns = isEntireColumn(area);
  // Where a band of the other direction crosses with a format of its own, the crossing cell keeps its own look.
  keepCrossings(sheet, area, ofColumns);
  for (const { cell } of cellsIn(sheet, area)) if (cell.format !== undefined) cell.format = apply(cell.format);
  if (whole) {
    for (const band of [...sheet.columns.values(), ...sheet.rows.values()]) {
      if (band.format !== undefined) band.format = apply(band.format);
    }
    sheet.format = apply(sheet.format);
    return;
  }
  const bands = ofColumns ? sheet.columns : sheet.rows;
  const [first, last] = ofColumns ? [area.firstColumn, area.lastColumn] : [area.firstRow, area.lastRow];
  for (let index = first; index <= last; index += 1) {
    const band: BandProperties = bandFor(bands, index);
    band.format = apply(band.format ?? sheet.format);
  }
}

function keepCrossings(sheet: StoreSheet, area: Area, ofColumns: boolean): void {
  const crossing = ofColumns ? sheet.rows : sheet.columns;
  for (const [index, { format }] of crossing) {
    if (format === undefined) continue;
    const band = ofColumns
      ? { ...area, firstRow: index, lastRow: index }
      : { ...area, firstColumn: index, lastColumn: index };
    const common = intersection(area, band);
    if (common === null || rowsOf(common) * columnsOf(common) > walkLimit) continue;
    for (let row = common.firstRow; row <= common.lastRow; row += 1) {
      for (let column = common.firstColumn; column <= common.lastColumn; column += 1) {
        const cell = cellFor(sheet, row, column);
        cell.format ??= ofColumns ? format : (sheet.rows.get(row)?.format ?? format);
      }
    }
  }
}

/** The value that all formats share; null when they differ, as Office.js says it. */
export function commonOf<Value>(formats: Iterable<CellFormat>, read: (format: CellFormat) => Value): Value | null {
  let common: Value | undefined;
  for (const format of formats) {
    const value = read(format);
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}
