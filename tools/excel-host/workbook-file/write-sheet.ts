import type { CellValue as FileValue, Style, Workbook, Worksheet } from "exceljs";
import { carriedCells, carriedSheets, carriedStyles, fittedRows } from "./carried";
import { writeConditionalFormats, type WrittenConditionalFormats } from "./parts/conditional-formats";
import { colorOfHex } from "./parts/file-colors";
import { writeStyle, type StyleBase } from "./parts/file-style";
import { writeHeaderFooter, writePage } from "./parts/page-setup";
import type { TranslateFormula } from "./translate-formula";
import { escapeControls } from "./xml-text";
import { writeArea } from "../host/formula/cell-reference";
import type { FileFormula } from "../host/formula/formula-forms";
import { cellKey, cellOfKey, isErrorValue, type CellValue, type StoreCell } from "../host/store/cell";
import { formatAt, pointsPerCharacter, type BandProperties, type StoreSheet } from "../host/store/sheet";
import type { CellFormat } from "../host/store/format";
import type { StoreTable, StoreWorkbook } from "../host/store/workbook";

/** What exceljs cannot write of a sheet and `finishPackage` adds. */
export interface WrittenSheet {
  readonly sheet: StoreSheet;
  readonly tables: readonly StoreTable[];
  readonly conditional: WrittenConditionalFormats;
  /** Rows (from 1) whose height is no more than a fitted one. */
  readonly fitted: ReadonlySet<number>;
  /** The first column (from 1) from which on the sheet looks the same to its edge; null where it looks plain. */
  readonly restFrom: number | null;
}

export interface WritingFrom {
  readonly workbook: StoreWorkbook;
  readonly base: StyleBase;
  readonly styles: WriteStyle;
  readonly fileFormula: FileFormula;
  readonly translate: TranslateFormula;
}

export type WriteStyle = (format: CellFormat) => Partial<Style>;

/** One style for each format, the file's own where the format came from a file unchanged. */
export function createStyleWriter(base: StyleBase): WriteStyle {
  const known = new Map<CellFormat, Partial<Style>>();
  return (format) => {
    const style = known.get(format) ?? carriedStyles.get(format) ?? writeStyle(format, base);
    known.set(format, style);
    return style;
  };
}

const isPlain = (style: Partial<Style>): boolean => Object.keys(style).length === 0;

/** The width that a file gives a column of 64 pixels. */
const plainWidth = 9.140625;

/** exceljs takes a width of 9 for "not said" and leaves it out; `finishPackage` makes it 9 again. */
export const almostNine = 9.00001;
const sayWidth = (width: number): number => (width === 9 ? almostNine : width);

function writeColumns(worksheet: Worksheet, sheet: StoreSheet, { styles }: WritingFrom): number | null {
  const isRestPlain = isPlain(styles(sheet.format));
  const width = sheet.standardWidth / pointsPerCharacter;
  for (const [index, { size, hidden, format }] of sheet.columns) {
    const column = worksheet.getColumn(index + 1);
    const style = styles(format ?? sheet.format);
    if (size === null && !hidden && isPlain(style)) continue;
    column.width = sayWidth(size === null ? width : size / pointsPerCharacter);
    column.hidden = hidden;
    column.style = style;
  }
  if (isRestPlain) return null;
  const rest = Math.max(0, ...sheet.columns.keys()) + 2;
  for (let index = 1; index <= rest; index++) {
    const column = worksheet.getColumn(index);
    if (sheet.columns.has(index - 1)) continue;
    column.width = sayWidth(width);
    column.style = styles(sheet.format);
  }
  return rest;
}

function writeRow(
  worksheet: Worksheet,
  index: number,
  band: BandProperties,
  from: WritingFrom & { sheet: StoreSheet },
): boolean {
  const row = worksheet.getRow(index + 1);
  row.hidden = band.hidden;
  if (band.format) Object.assign(row, { style: from.styles(band.format) });
  // exceljs leaves out a row of no height and no cells, even a hidden one.
  row.height = band.size ?? from.sheet.standardHeight;
  return band.size === null || fittedRows.get(band) === band.size;
}

/** Errors that a file knows by name; newer ones are kept in it as `#VALUE!`. */
const fileErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

function writeResult(value: CellValue): string | number | boolean | { error: string } {
  if (isErrorValue(value)) return { error: fileErrors.has(value.error) ? value.error : "#VALUE!" };
  return typeof value === "string" ? escapeControls(value) : value;
}

function writeText(value: string, cell: StoreCell): FileValue {
  const carried = carriedCells.get(cell);
  const text = carried?.richText?.text === value ? { richText: carried.richText.runs } : escapeControls(value);
  if (!carried?.hyperlink) return text as FileValue;
  const { target, tooltip } = carried.hyperlink;
  return { text, hyperlink: target.startsWith("#") ? target.slice(1) : target, tooltip } as FileValue;
}

function writeValue(cell: StoreCell, table: string | null, fileFormula: FileFormula): FileValue {
  const { formula, value } = cell;
  if (formula !== undefined) {
    const array = carriedCells.get(cell)?.array;
    const text = fileFormula(formula.slice(1), table);
    const shared = array?.formula !== undefined && array.formula === text;
    const written = { formula: text, result: writeResult(value) };
    return (shared ? { ...written, shareType: "array", ref: array.ref } : written) as FileValue;
  }
  if (typeof value === "string") return value === "" ? null : writeText(value, cell);
  return writeResult(value) as FileValue;
}

/** The name of the table of this sheet that covers a cell. */
const tableAt = (tables: readonly StoreTable[], row: number, column: number): string | null =>
  tables.find(
    ({ area }) =>
      area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn,
  )?.name ?? null;

function writeCells(
  worksheet: Worksheet,
  sheet: StoreSheet,
  tables: readonly StoreTable[],
  { styles, fileFormula }: WritingFrom,
): void {
  const covered = new Set<number>();
  for (const area of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(writeArea(area));
    for (let row = area.firstRow; row <= area.lastRow; row++)
      for (let column = area.firstColumn; column <= area.lastColumn; column++) covered.add(cellKey(row, column));
    covered.delete(cellKey(area.firstRow, area.firstColumn));
  }
  for (const key of covered) {
    const { row, column } = cellOfKey(key);
    worksheet.getCell(row + 1, column + 1).style = styles(formatAt(sheet, row, column));
  }
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const { row, column } = cellOfKey(key);
    const written = worksheet.getCell(row + 1, column + 1);
    if (!covered.has(key)) written.value = writeValue(cell, tableAt(tables, row, column), fileFormula);
    written.style = styles(formatAt(sheet, row, column));
    const note = carriedCells.get(cell)?.note;
    if (note) written.note = note;
  }
}

function writeView(worksheet: Worksheet, sheet: StoreSheet, isActive: boolean): void {
  const { rows, columns } = sheet.frozen;
  const carried = carriedSheets.get(sheet)?.view ?? {};
  const { firstRow, firstColumn } = sheet.selection;
  const { zoomScale, zoomScaleNormal, style, rightToLeft } = carried as Record<string, unknown>;
  const view = {
    ...(Number(zoomScale ?? 100) === 100 ? {} : { zoomScale, zoomScaleNormal }),
    ...(style === undefined ? {} : { style }),
    ...(rightToLeft ? { rightToLeft } : {}),
    state: rows > 0 || columns > 0 ? "frozen" : "normal",
    ...(rows > 0 || columns > 0 ? { xSplit: columns, ySplit: rows } : {}),
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
    activeCell: writeArea({ firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn }),
    ...(isActive ? { tabSelected: true } : {}),
  };
  worksheet.views = [view as Worksheet["views"][number]];
}

function writeSheetProperties(worksheet: Worksheet, sheet: StoreSheet): void {
  const carried = carriedSheets.get(sheet);
  const { outlineLevelCol, outlineLevelRow } = carried?.properties ?? {};
  const tabColor = carried?.tabColor?.hex === sheet.tabColor ? carried.tabColor.color : colorOfHex(sheet.tabColor);
  const isWide = Math.abs(sheet.standardWidth / pointsPerCharacter - plainWidth) > 1e-9;
  Object.assign(worksheet.properties, {
    defaultRowHeight: sheet.standardHeight,
    ...(isWide ? { defaultColWidth: sheet.standardWidth / pointsPerCharacter } : {}),
    ...(outlineLevelCol === undefined ? {} : { outlineLevelCol }),
    ...(outlineLevelRow === undefined ? {} : { outlineLevelRow }),
    ...(sheet.tabColor === "" ? {} : { tabColor }),
  });
  worksheet.state =
    sheet.visibility === "Hidden" ? "hidden" : sheet.visibility === "VeryHidden" ? "veryHidden" : "visible";
  Object.assign(worksheet.pageSetup, writePage(sheet.page));
  Object.assign(worksheet.headerFooter, carried?.headerFooter ?? {}, writeHeaderFooter(sheet.page.headersFooters));
  if (sheet.autoFilter) worksheet.autoFilter = writeArea(sheet.autoFilter);
}

/** Enough of a table for exceljs to make its part and its relationship; `finishPackage` writes the part itself. */
function announceTables(worksheet: Worksheet, tables: readonly StoreTable[]): void {
  const announced = tables.map((table) => {
    const columns = table.columns.map(({ name }) => ({ name }));
    const ref = writeArea(table.area);
    return [
      table.name,
      { model: { name: table.name, tableRef: ref, autoFilterRef: ref, columns, style: {} } },
    ] as const;
  });
  Object.assign(worksheet, { tables: Object.fromEntries(announced) });
}

function writeImages(excelJsWorkbook: Workbook, worksheet: Worksheet, sheet: StoreSheet): void {
  for (const { extension, buffer, range } of carriedSheets.get(sheet)?.images ?? []) {
    const id = excelJsWorkbook.addImage({ extension, buffer: buffer as ArrayBuffer });
    worksheet.addImage(id, range as Parameters<Worksheet["addImage"]>[1]);
  }
}

/** Writes one sheet of the store into an exceljs workbook. */
export function writeSheet(excelJsWorkbook: Workbook, sheet: StoreSheet, from: WritingFrom): WrittenSheet {
  const worksheet = excelJsWorkbook.addWorksheet(sheet.name);
  const tables = from.workbook.tables.filter((table) => table.sheet === sheet);
  writeSheetProperties(worksheet, sheet);
  writeView(worksheet, sheet, from.workbook.activeSheet === sheet);
  const restFrom = writeColumns(worksheet, sheet, from);
  const fitted = new Set<number>();
  for (const [index, band] of [...sheet.rows].sort(([a], [b]) => a - b))
    if (writeRow(worksheet, index, band, { ...from, sheet })) fitted.add(index + 1);
  writeCells(worksheet, sheet, tables, from);
  announceTables(worksheet, tables);
  writeImages(excelJsWorkbook, worksheet, sheet);
  const conditional = writeConditionalFormats(
    sheet.conditionalFormats,
    carriedSheets.get(sheet)?.conditionalFormats ?? [],
    (formula, area) => from.translate(formula, sheet, area),
  );
  Object.assign(worksheet, { conditionalFormattings: conditional.formats });
  return { sheet, tables, conditional, fitted, restFrom };
}
