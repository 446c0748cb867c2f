import { bandFor, type BandProperties, type StoreSheet } from "./sheet";
import type { Area } from "./area";

/** Whether all rows of the area are hidden; null when some are. */
export function rowsHidden(sheet: StoreSheet, area: Area): boolean | null {
  return commonHidden(sheet.rows, area.firstRow, area.lastRow);
}

export function columnsHidden(sheet: StoreSheet, area: Area): boolean | null {
  return commonHidden(sheet.columns, area.firstColumn, area.lastColumn);
}

function commonHidden(bands: ReadonlyMap<number, BandProperties>, first: number, last: number): boolean | null {
  let hidden = 0;
  for (const [index, band] of bands) if (band.hidden && index >= first && index <= last) hidden += 1;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function setRowsHidden(sheet: StoreSheet, area: Area, hidden: boolean): void {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) bandFor(sheet.rows, row).hidden = hidden;
}

export function setColumnsHidden(sheet: StoreSheet, area: Area, hidden: boolean): void {
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
    bandFor(sheet.columns, column).hidden = hidden;
}

/** The height of one row in points; 0 when hidden. */
export function rowHeight(sheet: StoreSheet, row: number): number {
  const band = sheet.rows.get(row);
  return band?.hidden === true ? 0 : (band?.size ?? sheet.standardHeight);
}

/** The width of one column in points; 0 when hidden. */
export function columnWidth(sheet: StoreSheet, column: number): number {
  const band = sheet.columns.get(column);
  return band?.hidden === true ? 0 : (band?.size ?? sheet.standardWidth);
}

/** What is the same for all these rows or columns; null when they differ. */
export function commonSize<Size>(indexes: readonly number[], sizeOf: (index: number) => Size): Size | null {
  const [first, ...others] = indexes;
  if (first === undefined) return null;
  const size = sizeOf(first);
  return others.every((index) => sizeOf(index) === size) ? size : null;
}
