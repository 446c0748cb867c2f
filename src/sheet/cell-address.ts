import type { Area } from "./sheet-model";

/** Column letters of a 0-based index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** `B7` of a 0-based row and column. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B7:D9` of an area; one cell is `B7`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `'Định mức'!$A$7:$A$90`, the form that names and drop-downs of other sheets need. */
export function absoluteAddress(sheet: string, area: Area): string {
  const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = fixed(area.top, area.left);
  const last = fixed(area.bottom, area.right);
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
