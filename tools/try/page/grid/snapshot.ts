import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { cellOfKey, isErrorValue, type StoreCell } from "@tools/excel-host/host/store/cell";
import { formatAt, type StoreSheet } from "@tools/excel-host/host/store/sheet";
import type { CellFormat } from "@tools/excel-host/host/store/format";
import type { StoreWorkbook } from "@tools/excel-host/host/store/workbook";

/** The one unit that the grid shows. */
export const unitId = "so-hoi-nghi";

/** Blank rows and columns shown beyond what is used, so that a person can type on. */
const spareRows = 40;
const spareColumns = 6;
const pixelsPerPoint = 96 / 72;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const borderSides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

const styleOf = (format: CellFormat, fill: string | null, color: string | null): IStyleData => ({
  ff: format.fontName,
  fs: format.fontSize,
  bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  cl: { rgb: color ?? format.fontColor },
  ...(fill === null ? {} : { bg: { rgb: fill } }),
  ...(horizontal[format.horizontalAlignment] === undefined ? {} : { ht: horizontal[format.horizontalAlignment] }),
  vt: vertical[format.verticalAlignment] ?? VerticalAlign.BOTTOM,
  tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  ...(format.underline === "None" ? {} : { ul: { s: BooleanNumber.TRUE } }),
  ...(format.numberFormat === "General" ? {} : { n: { pattern: format.numberFormat } }),
  bd: Object.fromEntries(
    Object.entries(borderSides).flatMap(([side, key]) => {
      const line = format.borders[side as keyof typeof borderSides];
      return line === undefined || line.style === "None"
        ? []
        : [[key, { s: BorderStyleTypes.THIN, cl: { rgb: line.color || "#000000" } }]];
    }),
  ),
});

/** Tables have no formats of their own in the store; this is how Excel's default look shows header and bands. */
function tableFill(
  sheet: StoreSheet,
  workbook: StoreWorkbook,
  row: number,
  column: number,
): { fill: string | null; header: boolean } {
  const table = workbook.tables.find(
    ({ sheet: owner, area }) =>
      owner === sheet &&
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );
  if (table === undefined) return { fill: null, header: false };
  if (table.showHeaders && row === table.area.firstRow) return { fill: "#8A6100", header: true };
  return { fill: table.showBandedRows && (row - table.area.firstRow) % 2 === 0 ? "#FBF6E9" : null, header: false };
}

function cellData(cell: StoreCell | undefined, style: IStyleData): ICellData {
  const value = cell?.value ?? "";
  if (value === "") return { s: style };
  if (isErrorValue(value)) return { v: value.error, t: 1, s: style };
  if (typeof value === "number") return { v: value, t: 2, s: style };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3, s: style };
  return { v: value, t: 1, s: style };
}

function sheetData(sheet: StoreSheet, workbook: StoreWorkbook): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  const put = (row: number, column: number, cell: StoreCell | undefined): void => {
    const format = formatAt(sheet, row, column);
    const { fill, header } = tableFill(sheet, workbook, row, column);
    const shown = header ? { ...format, bold: true } : format;
    (cells[row] ??= {})[column] = cellData(
      cell,
      styleOf(shown, format.fillColor ?? fill, header && format.fillColor === null ? "#FFFFFF" : null),
    );
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const { area } of workbook.tables.filter((table) => table.sheet === sheet)) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) put(row, column, undefined);
    }
  }
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    put(row, column, cell);
  }
  const size = (points: number | null, standard: number) => Math.round((points ?? standard) * pixelsPerPoint);
  const lastBand = (bands: ReadonlyMap<number, unknown>) => Math.max(0, ...bands.keys());
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(lastRow, Math.min(lastBand(sheet.rows), lastRow + spareRows)) + spareRows,
    columnCount: Math.max(lastColumn, Math.min(lastBand(sheet.columns), lastColumn + spareColumns)) + spareColumns,
    defaultColumnWidth: size(null, sheet.standardWidth),
    defaultRowHeight: size(null, sheet.standardHeight),
    cellData: cells,
    columnData: Object.fromEntries(
      [...sheet.columns].map(([index, band]) => [
        index,
        { w: size(band.size, sheet.standardWidth), hd: band.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
    rowData: Object.fromEntries(
      [...sheet.rows].map(([index, band]) => [
        index,
        {
          ...(band.size === null ? {} : { h: size(band.size, sheet.standardHeight), ia: BooleanNumber.FALSE }),
          hd: band.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        },
      ]),
    ),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.firstRow,
      startColumn: area.firstColumn,
      endRow: area.lastRow,
      endColumn: area.lastColumn,
    })),
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows === 0 ? -1 : sheet.frozen.rows,
      startColumn: sheet.frozen.columns === 0 ? -1 : sheet.frozen.columns,
    },
  };
}

/** The workbook as the grid's own data: values without formulas, because only the host calculates. */
export function takeSnapshot(workbook: StoreWorkbook): IWorkbookData {
  return {
    id: unitId,
    name: workbook.name,
    appVersion: "",
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, workbook)])),
  };
}
