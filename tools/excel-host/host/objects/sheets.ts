import { foldName, sheetNamed } from "../store/find";
import { eventNumber, type Excel } from "../excel";
import { addSheet, type StoreWorkbook } from "../store/workbook";
import type { StoreSheet } from "../store/sheet";
import { replaceSheetName, breakReferencesTo } from "../formula/formula-references";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/office-error";

/** Refuses what Excel takes for no sheet name, and names that are taken. */
export function checkSheetName(workbook: StoreWorkbook, name: string, except: StoreSheet | null = null): void {
  const isBad =
    name.trim() === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    foldName(name) === "history";
  if (isBad) throw invalidArgument();
  const namesake = sheetNamed(workbook, name);
  if (namesake !== null && namesake !== except) throw itemAlreadyExists();
}

/** Adds a sheet at the end, with a free name where none is given. */
export function createSheetIn(excel: Excel, name: string | null): StoreSheet {
  excel.guardStructure();
  if (name !== null) checkSheetName(excel.workbook, name);
  const sheet = addSheet(excel.workbook, name ?? freeSheetName(excel.workbook));
  excel.raise(eventNumber.added, sheet, {});
  excel.markStale();
  return sheet;
}

function freeSheetName(workbook: StoreWorkbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (sheetNamed(workbook, name) === null) return name;
  }
}

/** Renames a sheet, in the formulas and names that mention it too. */
export function renameSheet(excel: Excel, sheet: StoreSheet, name: string): void {
  excel.guardStructure();
  checkSheetName(excel.workbook, name, sheet);
  replaceSheetName(excel.workbook, sheet.name, name);
  sheet.name = name;
  excel.markStale();
}

/** Deletes a sheet with its tables and names; formulas that named it get `#REF!`. The last visible sheet stays. */
export function deleteSheet(excel: Excel, sheet: StoreSheet): void {
  const { workbook } = excel;
  excel.guardStructure();
  refuseLastVisible(workbook, sheet);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.tables = workbook.tables.filter((table) => table.sheet !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
  breakReferencesTo(workbook, sheet.name);
  if (workbook.activeSheet === sheet) workbook.activeSheet = nearestVisible(workbook, index);
  for (const range of excel.heldRanges()) if (range.sheet === sheet) range.follow(() => null);
  excel.raise(eventNumber.deleted, sheet, {});
  excel.markStale();
}

export function setVisibility(excel: Excel, sheet: StoreSheet, visibility: StoreSheet["visibility"]): void {
  excel.guardStructure();
  if (visibility !== "Visible") refuseLastVisible(excel.workbook, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && excel.workbook.activeSheet === sheet) {
    excel.workbook.activeSheet = nearestVisible(excel.workbook, excel.workbook.sheets.indexOf(sheet));
  }
}

export function moveSheet(excel: Excel, sheet: StoreSheet, position: number): void {
  excel.guardStructure();
  const { sheets } = excel.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** Brings a sheet to the front; a hidden one cannot be. */
export function activateSheet(excel: Excel, sheet: StoreSheet): void {
  const { workbook } = excel;
  if (sheet.visibility !== "Visible") throw invalidOperation();
  if (workbook.activeSheet === sheet) return;
  excel.raise(eventNumber.deactivated, workbook.activeSheet, {});
  workbook.activeSheet = sheet;
  excel.raise(eventNumber.activated, sheet, {});
}

function refuseLastVisible(workbook: StoreWorkbook, sheet: StoreSheet): void {
  const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}

function nearestVisible(workbook: StoreWorkbook, index: number): StoreSheet {
  const visible = (sheet: StoreSheet) => sheet.visibility === "Visible";
  const found = workbook.sheets.slice(0, index).reverse().find(visible) ?? workbook.sheets.find(visible);
  if (found === undefined) throw invalidOperation();
  return found;
}
