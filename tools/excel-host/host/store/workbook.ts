/**
 * The workbook as plain data: what is in it, nothing about how Office.js asks for it.
 * Rows and columns count from 0; sizes and margins are in points; colours are `#RRGGBB`.
 */
import type { Area } from "./area";
import { createSheet, type StoreSheet } from "./sheet";

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

/** A new id, unlike every other in the workbook. */
export function nextId(workbook: StoreWorkbook): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

/** Adds an empty sheet at the end; the name must be free and valid. */
export function addSheet(workbook: StoreWorkbook, name: string): StoreSheet {
  const sheet = createSheet(sheetId(nextId(workbook)), name);
  workbook.sheets.push(sheet);
  return sheet;
}

/** A workbook with empty sheets of these names (one `Sheet1` when none are given). */
export function createWorkbook(name = "Book1.xlsx", sheetNames: readonly string[] = ["Sheet1"]): StoreWorkbook {
  const [first = "Sheet1", ...others] = sheetNames;
  const sheet = createSheet(sheetId(1), first);
  const workbook: StoreWorkbook = {
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
  for (const other of others) addSheet(workbook, other);
  return workbook;
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`;
}
