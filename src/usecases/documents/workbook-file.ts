import type { SheetModel } from "@/sheet/sheet-model";
import { writeWorkbook } from "@/documents/spreadsheet/write-workbook";
import type { ComposedFile } from "../composed-file";

/** The same sheets as an .xlsx file of their own. */
export function workbookFile(name: string, sheets: readonly SheetModel[]): ComposedFile {
  return { name, kind: "xlsx", bytes: () => writeWorkbook(sheets) };
}
