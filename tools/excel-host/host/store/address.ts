import {
  areaOf,
  boundingArea,
  columnLimit,
  columnsOf,
  isEntireColumn,
  isEntireRow,
  isOnGrid,
  rowLimit,
  rowsOf,
  type Area,
} from "./area";

const cellsPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The letters of a column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column by its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The address without the sheet: `A1`, `A1:B2`, `A:C`, `1:3`. */
export function addressOf(area: Area): string {
  const first = columnLetters(area.firstColumn);
  const last = columnLetters(area.lastColumn);
  if (isEntireColumn(area)) return `${first}:${last}`;
  if (isEntireRow(area)) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  const start = `${first}${area.firstRow + 1}`;
  return rowsOf(area) === 1 && columnsOf(area) === 1 ? start : `${start}:${last}${area.lastRow + 1}`;
}

/** The absolute address, `$A$1:$B$2`. */
export function absoluteAddressOf(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet's name as it stands before the `!`. */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address as a user writes it, with or without sheet; `sheet` is null when none is named. */
export interface ParsedAddress {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads an address; null when it is none or lies outside the grid. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text.trim());
  const local = match?.[2];
  if (local === undefined) return null;
  const area = parseLocal(local);
  if (area === null || !isOnGrid(area)) return null;
  const sheet = match?.[1];
  return { sheet: sheet === undefined ? null : unquotedSheetName(sheet), area };
}

export function unquotedSheetName(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function parseLocal(text: string): Area | null {
  const cells = cellsPattern.exec(text);
  if (cells !== null) {
    const [, letters = "", row = "", lastLetters = letters, lastRow = row] = cells;
    return boundingArea(cellArea(letters, row), cellArea(lastLetters, lastRow));
  }
  const columns = columnsPattern.exec(text);
  if (columns !== null) {
    const [one, other] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
    return { firstRow: 0, lastRow: rowLimit - 1, firstColumn: Math.min(one, other), lastColumn: Math.max(one, other) };
  }
  const rows = rowsPattern.exec(text);
  if (rows === null) return null;
  const [one, other] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return { firstRow: Math.min(one, other), lastRow: Math.max(one, other), firstColumn: 0, lastColumn: columnLimit - 1 };
}

function cellArea(letters: string, row: string): Area {
  return areaOf(Number(row) - 1, columnNumber(letters), 1, 1);
}
