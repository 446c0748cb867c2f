import { foldName, sheetNamed } from "../store/find";
import { eventNumber, type Excel } from "../excel";
import { addSheet, type StoreWorkbook } from "../store/workbook";
import type { StoreSheet } from "../store/sheet";
import { replaceSheetName, breakReferencesTo } from "../formula/formula-references";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/office-error";

/** Refuses what Excel takes for no sheet name, and names that are taken. */
export function checkSheetName(book: StoreWorkbook, name: string, except: StoreSheet | null = null): void {
  const isBad =
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    foldName(name) === "history";
  if (isBad) throw invalidArgument();
  const namesake = sheetNamed(book, name);
  if (namesake !== null && namesake !== except) throw itemAlreadyExists();
}

/** Adds a sheet at the end, with a free name where none is given. */
export function createSheetIn(excel: Excel, name: string | null): StoreSheet {
  excel.guardStructure();
  if (name !== null) checkSheetName(excel.book, name);
  const sheet = addSheet(excel.book, name ?? freeSheetName(excel.book));
  excel.raise(eventNumber.added, sheet, {});
  excel.markStale();
  return sheet;
}

function freeSheetName(book: StoreWorkbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (sheetNamed(book, name) === null) return name;
  }
}

/** Renames a sheet, in the formulas and names that mention it too. */
export function renameSheet(excel: Excel, sheet: StoreSheet, name: string): void {
  excel.guardStructure();
  checkSheetName(excel.book, name, sheet);
  replaceSheetName(excel.book, sheet.name, name);
  sheet.name = name;
  excel.markStale();
}

/** Deletes a sheet with its tables and names; formulas that named it get `#REF!`. The last visible sheet stays. */
export function deleteSheet(excel: Excel, sheet: StoreSheet): void {
  const { book } = excel;
  excel.guardStructure();
  refuseLastVisible(book, sheet);
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  breakReferencesTo(book, sheet.name);
  if (book.activeSheet === sheet) book.activeSheet = nearestVisible(book, index);
  for (const range of excel.heldRanges()) if (range.sheet === sheet) range.follow(() => null);
  excel.raise(eventNumber.deleted, sheet, {});
  excel.markStale();
}

export function setVisibility(excel: Excel, sheet: StoreSheet, visibility: StoreSheet["visibility"]): void {
  excel.guardStructure();
  if (visibility !== "Visible") refuseLastVisible(excel.book, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && excel.book.activeSheet === sheet) {
    excel.book.activeSheet = nearestVisible(excel.book, excel.book.sheets.indexOf(sheet));
  }
}

export function moveSheet(excel: Excel, sheet: StoreSheet, position: number): void {
  excel.guardStructure();
  const { sheets } = excel.book;
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** Brings a sheet to the front; a hidden one cannot be. */
export function activateSheet(excel: Excel, sheet: StoreSheet): void {
  const { book } = excel;
  if (sheet.visibility !== "Visible") throw invalidOperation();
  if (book.activeSheet === sheet) return;
  excel.raise(eventNumber.deactivated, book.activeSheet, {});
  book.activeSheet = sheet;
  excel.raise(eventNumber.activated, sheet, {});
}

function refuseLastVisible(book: StoreWorkbook, sheet: StoreSheet): void {
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}

function nearestVisible(book: StoreWorkbook, index: number): StoreSheet {
  const visible = (sheet: StoreSheet) => sheet.visibility === "Visible";
  const found = book.sheets.slice(0, index).reverse().find(visible) ?? book.sheets.find(visible);
  if (found === undefined) throw invalidOperation();
  return found;
}
