import type ExcelJs from "exceljs";
import { absoluteAddress, areaAddress, cellAddress, columnLetters } from "@/sheet/cell-address";
import type { Area, CellInput, CellStyle, DropDown, SheetModel, TableModel } from "@/sheet/sheet-model";
import { excelStyle } from "./excel-style";
import { finishPackage } from "./finish-package";
import { sumResults } from "./sum-results";
import { tableFormula } from "./table-formula";

const MM_PER_INCH = 25.4;
/** Excel refuses a drop-down whose values, joined by commas, are longer. */
const LONGEST_LIST = 255;
/** Documents carry no clock time: the same model gives the same bytes. */
const FIXED_TIME = new Date(Date.UTC(2000, 0, 1));

/** The sheets as the bytes of one .xlsx file; formulas are left for the reader's program to calculate when it opens, and plain sums have their result already. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  workbook.creator = "Bảng Vàng";
  workbook.lastModifiedBy = "Bảng Vàng";
  workbook.created = FIXED_TIME;
  workbook.modified = FIXED_TIME;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of sheets) writeSheet(workbook, sheet);
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), sheets);
}

/** A CommonJS package seen from ES modules has everything under `default`; seen from CommonJS it has not. */
async function loadExcelJs(): Promise<typeof ExcelJs> {
  const loaded = (await import("exceljs")) as typeof ExcelJs & { readonly default?: typeof ExcelJs };
  return loaded.default ?? loaded;
}

function writeSheet(workbook: ExcelJs.Workbook, model: SheetModel): void {
  const sheet = workbook.addWorksheet(model.name, {
    views: [
      {
        showGridLines: model.showGridlines,
        ...(model.frozenRows > 0 || model.frozenColumns > 0
          ? {
              state: "frozen",
              xSplit: model.frozenColumns,
              ySplit: model.frozenRows,
              topLeftCell: cellAddress(model.frozenRows, model.frozenColumns),
            }
          : { state: "normal" }),
      } as ExcelJs.WorksheetView,
    ],
    properties: model.tabColor ? { tabColor: { argb: `FF${model.tabColor.slice(1).toUpperCase()}` } } : {},
  });
  writeColumns(sheet, model);
  for (const table of model.tables) writeTable(sheet, table, model.font);
  const sums = sumResults(model.blocks);
  for (const block of model.blocks) {
    block.values.forEach((values, i) =>
      values.forEach((value, j) => {
        const cell = sheet.getCell(block.row + i + 1, block.column + j + 1);
        const result = sums.get(`${block.row + i},${block.column + j}`);
        const written = cellValue(value, null);
        cell.value = result === undefined ? written : ({ ...(written as object), result } as ExcelJs.CellFormulaValue);
        addStyle(cell, block.style ?? {}, model.font);
      }),
    );
  }
  for (const { area, style } of model.styles) eachCell(sheet, area, (cell) => addStyle(cell, style, model.font));
  for (const merge of model.merges) sheet.mergeCells(areaAddress(merge));
  for (const [row, height] of Object.entries(model.rowHeights)) sheet.getRow(Number(row) + 1).height = height;
  for (const { name, area } of model.names) workbook.definedNames.add(absoluteAddress(model.name, area), name);
  for (const dropDown of model.dropDowns) addDropDown(sheet, dropDown);
  model.conditionalFills.forEach((fill, index) =>
    sheet.addConditionalFormatting({
      ref: areaAddress(fill.area),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [fill.formula.replace(/^=/, "")],
          style: {
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill.fill.slice(1)}` } },
            ...(fill.color ? { font: { color: { argb: `FF${fill.color.slice(1)}` } } } : {}),
          },
        },
      ],
    }),
  );
  setUpPrint(sheet, model);
}

function writeColumns(sheet: ExcelJs.Worksheet, model: SheetModel): void {
  const last = Math.max(model.columnWidths.length, ...model.tables.map((table) => table.column + table.columns.length));
  for (let index = 0; index < last; index++) {
    const column = sheet.getColumn(index + 1);
    const inTable = model.tables.find((table) => index >= table.column && index < table.column + table.columns.length);
    const width = model.columnWidths[index] ?? inTable?.columns[index - inTable.column]?.width;
    if (width != null) column.width = width;
    if (model.hiddenColumns?.includes(index) === true) column.hidden = true;
    column.style = excelStyle({}, model.font);
  }
}

function writeTable(sheet: ExcelJs.Worksheet, table: TableModel, font: SheetModel["font"]): void {
  const blank = table.columns.map(() => null);
  const rows = (table.rows.length > 0 ? table.rows : [blank]).map((row) =>
    table.columns.map((column, j) => {
      const value = row[j] ?? null;
      return cellValue(value === null && column.formula ? column.formula : value, table.name);
    }),
  );
  sheet.addTable({
    name: table.name,
    ref: cellAddress(table.row, table.column),
    headerRow: true,
    style: { theme: (table.style ?? "TableStyleLight1") as "TableStyleLight1", showRowStripes: false },
    columns: table.columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows,
  });
  table.columns.forEach((column, j) => {
    const left = table.column + j;
    const area: Area = { top: table.row + 1, bottom: table.row + rows.length, left, right: left };
    addStyle(sheet.getCell(table.row + 1, left + 1), {}, font);
    eachCell(sheet, area, (cell) => addStyle(cell, column.style ?? {}, font));
    if (column.choices) addDropDown(sheet, { area, source: column.choices });
  });
}

/** Only what the new style says is changed, so that a block, then an area, may add to what a table has set. */
function addStyle(cell: ExcelJs.Cell, style: CellStyle, font: SheetModel["font"]): void {
  const said = excelStyle(style, font);
  const before = cell.style;
  const fontBefore = before.font ?? {};
  const { name, size, ...emphasis } = said.font ?? {};
  const fontName = style.fontName ?? fontBefore.name ?? name;
  const fontSize = style.size ?? fontBefore.size ?? size;
  cell.style = {
    ...before,
    ...said,
    font: {
      ...fontBefore,
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...emphasis,
    },
    ...(before.alignment || said.alignment ? { alignment: { ...before.alignment, ...said.alignment } } : {}),
  };
}

function eachCell(sheet: ExcelJs.Worksheet, area: Area, act: (cell: ExcelJs.Cell) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) act(sheet.getCell(row + 1, column + 1));
}

function cellValue(input: CellInput, table: string | null): ExcelJs.CellValue {
  if (typeof input !== "string") return input;
  if (input.startsWith("=")) return { formula: tableFormula(input, table) } as ExcelJs.CellFormulaValue;
  // A leading apostrophe marks text, as it does where a person types.
  return input.startsWith("'") ? input.slice(1) : input;
}

function addDropDown(sheet: ExcelJs.Worksheet, { area, source, prompt }: DropDown): void {
  const formula = typeof source === "string" ? source.replace(/^=/, "") : `"${source.join(",")}"`;
  if (typeof source !== "string" && formula.length - 2 > LONGEST_LIST)
    throw new RangeError(`drop-down of ${formula.length - 2} characters: name a range instead`);
  if (typeof source !== "string" && source.some((value) => value.includes(",")))
    throw new RangeError(`drop-down value with a comma, where Excel would cut it: ${source.join(" | ")}`);
  // The published types lack `dataValidations`, which sets one rule for a whole area.
  (
    sheet as unknown as { dataValidations: { add(area: string, rule: ExcelJs.DataValidation): void } }
  ).dataValidations.add(areaAddress(area), {
    type: "list",
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "Giá trị ngoài danh sách",
    error: "Giá trị này không có trong danh sách gợi ý. Vẫn ghi?",
    ...(prompt ? { showInputMessage: true, prompt } : {}),
  });
}

function setUpPrint(sheet: ExcelJs.Worksheet, { print }: SheetModel): void {
  const inches = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1000) / 1000;
  const { top, bottom, left, right } = print.margins;
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: print.orientation,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(Math.min(top, 8)),
      footer: inches(Math.min(bottom, 8)),
    },
    fitToPage: print.fitToWidth,
    ...(print.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {}),
    horizontalCentered: print.centerHorizontally ?? false,
  });
  if (print.titleRows) sheet.pageSetup.printTitlesRow = `${print.titleRows.first + 1}:${print.titleRows.last + 1}`;
  // exceljs puts a `$` before each end and none inside: it must be given the other half.
  if (print.area) {
    const { top: first, left: from, bottom: last, right: to } = print.area;
    sheet.pageSetup.printArea = `${columnLetters(from)}$${first + 1}:${columnLetters(to)}$${last + 1}`;
  } else if (print.lastColumn !== undefined) sheet.pageSetup.printArea = `A:${columnLetters(print.lastColumn)}`;
  if (print.header) sheet.headerFooter.oddHeader = print.header;
  if (print.footer) sheet.headerFooter.oddFooter = print.footer;
  for (const row of print.breaksBefore ?? []) sheet.getRow(row).addPageBreak();
}
