/**
 * The workbook as plain data: what is in it, nothing about how Office.js asks for it.
 * Rows and columns count from 0; sizes and margins are in points; colours are `#RRGGBB`.
 */

/** An error value of a cell, such as `#DIV/0!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; the empty string is an empty cell (or a formula's empty text). */
export type CellValue = string | number | boolean | ErrorValue;

export interface StoreCell {
  value: CellValue;
  /** In English, with its `=`, as Excel's formula bar shows it; `value` is then its result. */
  formula?: string;
  /** The cell's own format; where absent the row's, the column's, then the sheet's format counts. */
  format?: CellFormat;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** A cell's look. Values are never changed in place: a change makes a new one, so cells may share one. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** Null is no fill. */
  readonly fillColor: string | null;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

/** What Excel gives a cell nobody has formatted. */
export const plainFormat: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fillColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

/** What is particular to a whole row or a whole column; null size is the standard size. */
export interface BandProperties {
  size: number | null;
  hidden: boolean;
  format?: CellFormat;
}

/** A data validation and the cells it stands on; `rule` is Office.js's own shape, formulas as text with `=`. */
export interface StoreValidation {
  areas: Area[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
  ignoreBlanks: boolean;
}

/** A conditional format: a formula of its own (`custom`) or a comparison of the cell's value (`cellValue`). */
export interface StoreConditionalFormat {
  id: string;
  areas: Area[];
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** For `Custom`, written for the top left cell of the first area. */
  formula: string;
  /** For `CellValue`, Office.js's `{formula1, formula2, operator}`. */
  comparison: Readonly<Record<string, unknown>> | null;
  format: {
    fillColor: string | null;
    fontColor: string | null;
    bold: boolean | null;
    italic: boolean | null;
    strikethrough: boolean | null;
    underline: string | null;
    numberFormat: string | null;
  };
}

export interface StoreTableColumn {
  id: number;
  name: string;
  /** The formula every body cell of a calculated column gets, as written in its first cell. */
  formula: string | null;
  /** `=SUBTOTAL(109,[Name])`, a label, or "" : what the totals row shows when it is on. */
  totals: string;
}

export interface StoreTable {
  id: string;
  name: string;
  sheet: StoreSheet;
  /** Headers, body and totals together. */
  area: Area;
  columns: StoreTableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Whether the user's filter hides rows of the table just now. */
  isFiltered?: boolean;
}

export interface StoreName {
  name: string;
  /** Null when the name belongs to the whole workbook. */
  sheet: StoreSheet | null;
  /** With its `=`: `='Hội nghị'!$B$3`, or a constant or formula. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** One series of a chart; the cells as formulas (`=Data!$B$2:$B$9`), so that they follow when cells move. */
export interface StoreSeries {
  name: string;
  values: string;
  /** Null = counted 1, 2, 3 … */
  categories: string | null;
  color: string | null;
  hasDataLabels: boolean;
  /** Between groups of bars, in percent of a bar's breadth. */
  gapWidth: number;
}

export interface StoreChart {
  id: string;
  name: string;
  /** Office.js's word: `ColumnClustered`, `BarClustered` … */
  type: string;
  series: StoreSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
  /** Everything else that was set, by Office.js's path (`title/text`). */
  properties: Map<string, unknown>;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** Office.js's word: `A4`, `Letter` … */
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | "";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Area[];
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** The default headers and footers, with Excel's codes (`&P`, `&N`). */
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** Rows before which a page ends, and columns likewise. */
  rowBreaks: number[];
  columnBreaks: number[];
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

export interface StoreWorkbook {
  name: string;
  sheets: StoreSheet[];
  tables: StoreTable[];
  names: StoreName[];
  activeSheet: StoreSheet;
  /** Add-in settings, values as JSON text. */
  settings: Map<string, string>;
  /** Custom document properties. */
  customProperties: Map<string, string | number | boolean | Date>;
  structureProtection: { password: string | null } | null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** What a file held that the store has no place for; kept by whoever reads and writes files. */
  carried: Map<string, unknown>;
  /** The number last used in an id. */
  lastId: number;
}

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** The key of a cell in `StoreSheet.cells`. */
export function cellKey(row: number, column: number): number {
  return row * columnLimit + column;
}

/** The row and column of a key. */
export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columnLimit), column: key % columnLimit };
}

/** Whether a value is one of Excel's errors. */
export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object";
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

/** A new id, unlike every other in the workbook. */
export function nextId(book: StoreWorkbook): number {
  book.lastId += 1;
  return book.lastId;
}

/** An empty page set-up as Excel has it for a new sheet. */
export function plainPage(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    firstPageNumber: "",
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}

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

/** Adds an empty sheet at the end; the name must be free and valid. */
export function addSheet(book: StoreWorkbook, name: string): StoreSheet {
  const sheet = createSheet(sheetId(nextId(book)), name);
  book.sheets.push(sheet);
  return sheet;
}

/** A workbook with empty sheets of these names (one `Sheet1` when none are given). */
export function createWorkbook(name = "Book1.xlsx", sheetNames: readonly string[] = ["Sheet1"]): StoreWorkbook {
  const [first = "Sheet1", ...others] = sheetNames;
  const sheet = createSheet(sheetId(1), first);
  const book: StoreWorkbook = {
    name,
    sheets: [sheet],
    tables: [],
    names: [],
    activeSheet: sheet,
    settings: new Map(),
    customProperties: new Map(),
    structureProtection: null,
    calculationMode: "Automatic",
    carried: new Map(),
    lastId: 1,
  };
  for (const other of others) addSheet(book, other);
  return book;
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`;
}
