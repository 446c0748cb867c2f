import { namesOfWorkbook } from "../host/calculation/calculate";
import { withoutTables, type FileFormula } from "../host/formula/formula-forms";
import type { Area } from "../host/store/area";
import type { StoreSheet } from "../host/store/sheet";
import type { StoreWorkbook } from "../host/store/workbook";

/** Makes the formula (with its `=`) of a drop-down or conditional format fit for a file; `area` is where it stands. */
export type TranslateFormula = (formula: string, sheet: StoreSheet, area: Area) => string;

/** Excel takes no structured reference in drop-downs and conditional formats: the cells that it means stand in its place. */
export function fileTranslator(workbook: StoreWorkbook, fileFormula: FileFormula): TranslateFormula {
  const names = namesOfWorkbook(workbook);
  return (formula, sheet, area) => {
    const place = { sheet: workbook.sheets.indexOf(sheet), row: area.firstRow, column: area.firstColumn };
    return fileFormula(withoutTables(formula, place, names), null);
  };
}
