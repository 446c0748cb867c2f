import { absoluteAddressOf, isOnGrid, parseAddress, quotedSheetName, unquotedSheetName } from "./area";
import { foldName } from "./arguments";
import type { Area, StoreWorkbook } from "./store";

/** A reference in a formula: the sheet it names (null for the formula's own) and the address as written. */
export interface Reference {
  readonly sheet: string | null;
  readonly address: string;
}

/** Texts, structured references, sheet-named references, plain references; whatever else stays as it is. */
const parts =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/giu;

/** Rewrites every cell reference of a formula; texts, structured references and function names stay. */
export function mapReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(
    parts,
    (whole: string, sheet: string | undefined, address: string | undefined, offset: number) => {
      if (address === undefined) return whole;
      // A name such as KPI2024 or Bảng_A1 ends in what looks like an address.
      if (sheet === undefined && /[\p{L}\p{N}_.$]/u.test(formula.charAt(offset - 1))) return whole;
      return rewrite({ sheet: sheet === undefined ? null : unquotedSheetName(sheet), address });
    },
  );
}

function written({ sheet, address }: Reference): string {
  return sheet === null ? address : `${quotedSheetName(sheet)}!${address}`;
}

/** Where an area went: another place, or null when its cells are gone. */
export type Move = (area: Area) => Area | null;

/** Moves the references to one sheet along; `home` is the sheet the formula stands on. */
export function moveReferences(formula: string, home: string, moved: string, move: Move): string {
  return mapReferences(formula, (reference) => {
    if (foldName(reference.sheet ?? home) !== foldName(moved)) return written(reference);
    const parsed = parseAddress(reference.address);
    if (parsed === null) return written(reference);
    const area = move(parsed.area);
    if (area === null) return "#REF!";
    return written({ ...reference, address: withDollarsOf(reference.address, area) });
  });
}

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    // What lies beyond the grid is no address but a name, such as XYZ2024.
    if (parseAddress(reference.address) === null) return written(reference);
    const ends = reference.address.split(":").map((end) => shiftEnd(end, rows, columns));
    return ends.includes(null) ? "#REF!" : written({ ...reference, address: ends.join(":") });
  });
}

function shiftEnd(end: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end);
  const [, first = "", letters = "", second = "", digits = ""] = match ?? [];
  // In `$5` the dollar stands before the row.
  const [columnDollar, rowDollar] = letters === "" ? ["", first || second] : [first, second];
  const parsed = parseAddress(`${letters || "A"}${digits || "1"}`);
  if (parsed === null) return null;
  const row = parsed.area.firstRow + (digits === "" || rowDollar === "$" ? 0 : rows);
  const column = parsed.area.firstColumn + (letters === "" || columnDollar === "$" ? 0 : columns);
  const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  if (!isOnGrid(area)) return null;
  const [, movedLetters = "", movedDigits = ""] = /^\$([A-Z]+)\$(\d+)$/.exec(absoluteAddressOf(area)) ?? [];
  return `${letters === "" ? "" : columnDollar + movedLetters}${digits === "" ? "" : rowDollar + movedDigits}`;
}

/** The new address, with dollars where the old one had them. */
function withDollarsOf(old: string, area: Area): string {
  const [oldStart = "", oldEnd = oldStart] = old.split(":");
  const isSingle = !old.includes(":");
  const [start = "", end = start] = absoluteAddressOf(area).split(":");
  const first = dollarsLike(oldStart, start);
  return isSingle ? first : `${first}:${dollarsLike(oldEnd, end)}`;
}

function dollarsLike(old: string, absolute: string): string {
  const hasColumnDollar = /^\$[A-Z]/i.test(old);
  const hasRowDollar = /\$\d/.test(old);
  return absolute
    .replace(/\$([A-Z]+)/, hasColumnDollar ? "$$$1" : "$1")
    .replace(/\$(\d+)/, hasRowDollar ? "$$$1" : "$1");
}

/** Changes every formula of the workbook: cells, names, calculated columns, conditional formats and validations. */
export function mapFormulas(book: StoreWorkbook, change: (formula: string, home: string) => string): void {
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = change(cell.formula, sheet.name);
    }
    for (const format of sheet.conditionalFormats) format.formula = change(format.formula, sheet.name);
    for (const validation of sheet.validations) {
      validation.rule = mapTexts(validation.rule, (text) => (text.startsWith("=") ? change(text, sheet.name) : text));
    }
  }
  for (const name of book.names) name.formula = change(name.formula, name.sheet?.name ?? "");
  for (const table of book.tables) {
    for (const column of table.columns) {
      if (column.formula !== null) column.formula = change(column.formula, table.sheet.name);
    }
  }
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change)) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts<unknown>(one, change)])) as Value;
}

export function replaceSheetName(book: StoreWorkbook, from: string, to: string): void {
  mapFormulas(book, (formula) =>
    mapReferences(formula, (reference) =>
      written(
        reference.sheet !== null && foldName(reference.sheet) === foldName(from)
          ? { ...reference, sheet: to }
          : reference,
      ),
    ),
  );
}

export function breakReferencesTo(book: StoreWorkbook, sheetName: string): void {
  mapFormulas(book, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && foldName(reference.sheet) === foldName(sheetName) ? "#REF!" : written(reference),
    ),
  );
}
