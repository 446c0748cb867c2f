import type { Workbook } from "exceljs";
import { carriedWorkbook } from "./carried";
import { loadExcelJs } from "./exceljs";
import { readThemeColors } from "./parts/file-colors";
import { plainBase, type StyleBase } from "./parts/file-style";
import { finishPackage } from "./finish-package";
import { fileTranslator } from "./translate-formula";
import { createStyleWriter, writeSheet } from "./write-sheet";
import { createCalculator } from "../host/calculation/calculate";
import { noCustomFunctions, type CustomFunctions } from "../host/calculation/custom-functions";
import { fileFormula, type FileFormula } from "../host/formula/formula-forms";
import type { StoreWorkbook } from "../host/store/workbook";

/** The time that a workbook from no file bears: the same workbook gives the same bytes on any day. */
const fixedTime = new Date(Date.UTC(2000, 0, 1));

function baseOf(workbook: StoreWorkbook): StyleBase {
  const carried = carriedWorkbook(workbook);
  return carried ? { font: carried.font, theme: carried.theme ? readThemeColors(carried.theme) : [] } : plainBase;
}

/** What the file shall say of the add-in that made the workbook. */
export interface WriteOptions {
  /** Its custom functions: formulas are calculated with them, and a file names them in its own way. */
  readonly customFunctions?: CustomFunctions;
  /** Who made a workbook that comes from no file. */
  readonly author?: string;
  /** The program that the file names as its maker; never Excel, whose values other programs would believe. */
  readonly application?: string;
}

function writeProperties(excelJsWorkbook: Workbook, workbook: StoreWorkbook, author: string): void {
  const carried = carriedWorkbook(workbook);
  Object.assign(excelJsWorkbook, {
    creator: author,
    lastModifiedBy: author,
    created: fixedTime,
    modified: fixedTime,
  });
  for (const [name, value] of Object.entries(carried?.properties ?? {}))
    if (value !== undefined && value !== null && value !== "") Object.assign(excelJsWorkbook, { [name]: value });
  excelJsWorkbook.properties.date1904 = carried?.date1904 ?? false;
  if (carried?.theme) Object.assign(excelJsWorkbook, { _themes: { theme1: carried.theme } });
  excelJsWorkbook.calcProperties.fullCalcOnLoad = true;
  const activeTab = Math.max(0, workbook.sheets.indexOf(workbook.activeSheet));
  excelJsWorkbook.views = [
    { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
}

/**
 * The workbook as the bytes of an .xlsx file; the same workbook gives the same bytes.
 * As Excel does, it calculates the formulas before it saves, unless calculation is by hand.
 * What was read from a file and has no place in the store goes along. Settings of the add-in stand in a custom XML part.
 */
export async function writeWorkbook(
  workbook: StoreWorkbook,
  { customFunctions = noCustomFunctions, author = "Excel host", application = "Excel host" }: WriteOptions = {},
): Promise<Uint8Array> {
  if (workbook.calculationMode !== "Manual") await createCalculator(customFunctions).calculate(workbook);
  const { Workbook } = await loadExcelJs();
  const excelJsWorkbook = new Workbook();
  const base = baseOf(workbook);
  const styles = createStyleWriter(base);
  const inFile: FileFormula = (formula, table) => fileFormula(formula, table, customFunctions.namespace);
  const translate = fileTranslator(workbook, inFile);
  writeProperties(excelJsWorkbook, workbook, author);
  const written = workbook.sheets.map((sheet) =>
    writeSheet(excelJsWorkbook, sheet, { workbook, styles, translate, base, fileFormula: inFile }),
  );
  const bytes = new Uint8Array(await excelJsWorkbook.xlsx.writeBuffer());
  return finishPackage(bytes, { workbook, base, sheets: written, fileFormula: inFile, translate, application });
}
