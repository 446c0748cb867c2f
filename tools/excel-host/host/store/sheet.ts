import type { Area } from "./area";
import { cellKey, type CellValue, type StoreCell } from "./cell";
import type { StoreChart } from "./chart";
import { plainFormat, type CellFormat } from "./format";
import { plainPage, type PageSetup } from "./page";
import type { StoreConditionalFormat, StoreValidation } from "./rules";

/** What is particular to a whole row or a whole column; null size is the standard size. */
export interface BandProperties {
  size: number | null;
  hidden: boolean;
  format?: CellFormat;
}

export interface SheetProtection {
  options: Readonly<Record<string, unknown>>;
  password: string | null;
}

export interface StoreSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "" is no colour. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By `cellKey`; a cell that is empty and has no format of its own is absent. */
  cells: Map<number, StoreCell>;
  format: CellFormat;
  rows: Map<number, BandProperties>;
  columns: Map<number, BandProperties>;
  standardHeight: number;
  /** In points; Office.js's `standardWidth` in characters is made from it. */
  standardWidth: number;
  merges: Area[];
  validations: StoreValidation[];
  conditionalFormats: StoreConditionalFormat[];
  charts: StoreChart[];
  /** Rows and columns held at the top left; 0 is none. */
  frozen: { rows: number; columns: number };
  /** The sheet's own filter (a table's filter stands in the table); null is none. */
  autoFilter: Area | null;
  page: PageSetup;
  protection: SheetProtection | null;
  customProperties: Map<string, string>;
  /** The first area selected, and those that a user has selected beside it with Ctrl. */
  selection: Area;
  alsoSelected: readonly Area[];
}

/** The value of a cell, "" where there is none. */
export function valueAt(sheet: StoreSheet, row: number, column: number): CellValue {
  return sheet.cells.get(cellKey(row, column))?.value ?? "";
}

/** The format that counts for a cell: its own, else its row's, its column's, its sheet's. */
export function formatAt(sheet: StoreSheet, row: number, column: number): CellFormat {
  return (
    sheet.cells.get(cellKey(row, column))?.format ??
    sheet.rows.get(row)?.format ??
    sheet.columns.get(column)?.format ??
    sheet.format
  );
}

/** The cell's record, made empty where there was none. */
export function cellFor(sheet: StoreSheet, row: number, column: number): StoreCell {
  const key = cellKey(row, column);
  const existing = sheet.cells.get(key);
  if (existing !== undefined) return existing;
  const cell: StoreCell = { value: "" };
  sheet.cells.set(key, cell);
  return cell;
}

/** Whether a cell holds something: a value or a formula. */
export function isFilled(cell: StoreCell | undefined): boolean {
  return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
}

/** Drops the record of a cell that holds nothing and has no format of its own. */
export function tidyCell(sheet: StoreSheet, row: number, column: number): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell !== undefined && !isFilled(cell) && cell.format === undefined) sheet.cells.delete(key);
}

/** The properties of a row or a column, made plain where there were none. */
export function bandFor(bands: Map<number, BandProperties>, index: number): BandProperties {
  const existing = bands.get(index);
  if (existing !== undefined) return existing;
  const band: BandProperties = { size: null, hidden: false };
  bands.set(index, band);
  return band;
}

/** Points of a column whose width a file gives in characters (`<col width>`), and back. */
export const pointsPerCharacter = 5.25;

/** An empty sheet that stands in no workbook yet; names are not checked here. */
export function createSheet(id: string, name: string): StoreSheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: new Map(),
    format: plainFormat,
    rows: new Map(),
    columns: new Map(),
    standardHeight: 15,
    standardWidth: 48,
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    autoFilter: null,
    page: plainPage(),
    protection: null,
    customProperties: new Map(),
    selection: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
    alsoSelected: [],
  };
}
