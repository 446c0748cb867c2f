import { absoluteAddressOf, parseAddress, quotedSheetName } from "../store/address";
import { foldName, sheetNamed } from "../store/find";
import { GridRange } from "../grid-range";
import type { StoreName, StoreWorkbook } from "../store/workbook";
import type { StoreSheet } from "../store/sheet";
import { invalidArgument } from "../../protocol/office-error";

/** The name of this scope; null when there is none. */
export function nameIn(workbook: StoreWorkbook, sheet: StoreSheet | null, name: string): StoreName | null {
  const wanted = foldName(name);
  return workbook.names.find((one) => one.sheet === sheet && foldName(one.name) === wanted) ?? null;
}

/** The cells a name stands for, seen from a sheet: the sheet's own name first; null when there is none or it names no cells. */
export function rangeOfName(workbook: StoreWorkbook, sheet: StoreSheet, name: string): GridRange | null {
  const found = nameIn(workbook, sheet, name) ?? nameIn(workbook, null, name);
  return found === null ? null : cellsOfName(workbook, found);
}

/** The cells a name stands for; null when it holds something else or its cells are gone. */
export function cellsOfName(workbook: StoreWorkbook, name: StoreName): GridRange | null {
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  if (parsed === null || parsed.sheet === null) return null;
  const sheet = sheetNamed(workbook, parsed.sheet);
  return sheet === null ? null : new GridRange(sheet, parsed.area);
}

/** The formula of a name for these cells. */
export function formulaFor({ sheet, area }: GridRange): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAddressOf(area)}`;
}

/** Refuses what Excel takes for no name: wrong letters, too long, an address. */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = parseAddress(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!isWord || isAddress) throw invalidArgument();
}
