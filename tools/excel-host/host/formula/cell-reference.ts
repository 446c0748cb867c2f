import { columnLimit, rowLimit, type Area } from "../store/area";

const knownLetters: string[] = [];

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  return (knownLetters[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The 0-based column of letters such as `A` or `xfd`; beyond the last column of a sheet the number is simply too large. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** One end of a reference as it is written: `$B$3`, a column `$B` (row null) or a row `$3` (column null). */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference within one sheet as it is written; `last` is null for a single cell. */
export interface WrittenReference {
  readonly first: ReferenceEnd;
  readonly last: ReferenceEnd | null;
}

const endPattern = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([0-9]{1,7}))?$/;

function parseEnd(text: string): ReferenceEnd | null {
  const match = endPattern.exec(text);
  if (!match || text === "" || text === "$") return null;
  const [, columnDollar, letters, rowDollar, digits] = match;
  const column = letters === undefined ? null : columnOfLetters(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column !== null && column >= columnLimit) return null;
  if (row !== null && (row < 0 || row >= rowLimit)) return null;
  return { row, column, rowFixed: rowDollar === "$", columnFixed: columnDollar === "$" };
}

/** `A1`, `$A$1:B2`, `A:C`, `$1:3` as a reference; anything else, such as a lone column, is null. */
export function parseReference(text: string): WrittenReference | null {
  const [firstText = "", lastText, more] = text.split(":");
  const first = parseEnd(firstText);
  if (!first || more !== undefined) return null;
  const isCell = first.row !== null && first.column !== null;
  if (lastText === undefined) return isCell ? { first, last: null } : null;
  const last = parseEnd(lastText);
  if (!last) return null;
  const sameShape = (first.row === null) === (last.row === null) && (first.column === null) === (last.column === null);
  return sameShape ? { first, last } : null;
}

/** The rectangle that a reference covers, whole columns and rows with all their cells. */
export function areaOfReference({ first, last }: WrittenReference): Area {
  const end = last ?? first;
  const rows = [first.row ?? 0, end.row ?? rowLimit - 1];
  const columns = [first.column ?? 0, end.column ?? columnLimit - 1];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

const writeEnd = (end: ReferenceEnd): string =>
  (end.column === null ? "" : `${end.columnFixed ? "$" : ""}${columnLetters(end.column)}`) +
  (end.row === null ? "" : `${end.rowFixed ? "$" : ""}${end.row + 1}`);

/** A reference as Excel writes it. */
export const writeReference = ({ first, last }: WrittenReference): string =>
  last === null ? writeEnd(first) : `${writeEnd(first)}:${writeEnd(last)}`;

/** An area as an A1 reference: `B2`, `B2:D9`. */
export function writeArea(area: Area): string {
  const first = `${columnLetters(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const isWholeRows = (area: Area): boolean => area.firstColumn === 0 && area.lastColumn === columnLimit - 1;
const isWholeColumns = (area: Area): boolean => area.firstRow === 0 && area.lastRow === rowLimit - 1;

/** An area as a formula writes it for good: `$A$1:$B$2`, `$A:$C`, `$1:$3`. */
export function writeFixedArea(area: Area): string {
  const end = (row: number, column: number): ReferenceEnd => ({
    row: isWholeColumns(area) && !isWholeRows(area) ? null : row,
    column: isWholeRows(area) ? null : column,
    rowFixed: true,
    columnFixed: true,
  });
  const first = end(area.firstRow, area.firstColumn);
  const last = end(area.lastRow, area.lastColumn);
  const isCell = first.row === last.row && first.column === last.column && first.row !== null && first.column !== null;
  return writeReference({ first, last: isCell ? null : last });
}

/** A sheet name as it must stand before `!`: quoted wherever it is not a plain word, or could be taken for a cell. */
export function writeSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const likeCell = parseReference(name) !== null || /^(?:r|c|rc|r\d+|c\d+|r\d*c\d*)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}
