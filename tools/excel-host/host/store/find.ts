import type { StoreSheet } from "./sheet";
import type { StoreWorkbook } from "./workbook";

/** The sheet of this name, letters' case aside; null when there is none. */
export function sheetNamed(workbook: StoreWorkbook, name: string): StoreSheet | null {
  const wanted = foldName(name);
  return workbook.sheets.find((sheet) => foldName(sheet.name) === wanted) ?? null;
}

/** Excel compares names without regard to case. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("en-US");
}
