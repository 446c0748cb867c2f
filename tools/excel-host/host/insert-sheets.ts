import { enumWords } from "./office-words";
import { foldName, oneOf, sheetNamed, textArgument } from "./arguments";
import { eventNumber, type Excel } from "./excel";
import { nextId, type StoreSheet } from "./store";
import { invalidArgument, notSupported } from "../protocol/office-error";

/**
 * Inserts sheets of an .xlsx file, all or those named, and gives their ids.
 * A name that is taken gets a number as in Excel, `Sheet1 (2)`; tables and names of the same name are refused.
 */
export async function insertSheets(
  excel: Excel,
  base64: string,
  options: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  excel.guardStructure();
  if (excel.readWorkbook === null) throw notSupported("The embedded host was made without a reader of .xlsx files.");
  const source = await excel.readWorkbook(bytesOf(base64), "inserted.xlsx");
  const wanted = options["sheetNamesToInsert"];
  const sheets =
    Array.isArray(wanted) && wanted.length > 0
      ? wanted.map((name: unknown) => sheetNamed(source, textArgument(name)) ?? refuse())
      : source.sheets;
  const at = placeFor(excel, options);
  const taken = new Set(excel.book.tables.map(({ name }) => foldName(name)));
  const tables = source.tables.filter(({ sheet }) => sheets.includes(sheet));
  if (tables.some(({ name }) => taken.has(foldName(name)))) {
    throw notSupported("A table of the same name exists: the embedded host cannot rename the inserted one.");
  }
  for (const sheet of sheets) {
    sheet.id = `{00000000-0001-0000-0000-${String(nextId(excel.book)).padStart(12, "0")}}`;
    sheet.name = freeName(excel, sheet);
  }
  for (const table of tables) table.id = String(nextId(excel.book));
  excel.book.sheets.splice(at, 0, ...sheets);
  excel.book.tables.push(...tables);
  excel.book.names.push(...source.names.filter(({ sheet }) => sheet !== null && sheets.includes(sheet)));
  excel.markStale();
  for (const sheet of sheets) excel.raise(eventNumber.added, sheet, {});
  return sheets.map(({ id }) => id);
}

function placeFor(excel: Excel, options: Readonly<Record<string, unknown>>): number {
  const { sheets } = excel.book;
  const position = oneOf(options["positionType"] ?? "End", enumWords.positionType);
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return sheets.length;
  const relative = options["relativeTo"];
  const anchor = sheets.find(({ id, name }) => id === relative || name === relative);
  if (anchor === undefined) throw invalidArgument();
  return sheets.indexOf(anchor) + (position === "After" ? 1 : 0);
}

function freeName(excel: Excel, sheet: StoreSheet): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = sheet.name.slice(0, 31 - suffix.length) + suffix;
    if (sheetNamed(excel.book, name) === null) return name;
  }
}

function refuse(): never {
  throw invalidArgument();
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
