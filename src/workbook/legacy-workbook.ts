import type { InputFile } from "./input-file";
import type { CellInput, SheetModel } from "@/sheet/sheet-model";
import type { IntakeChoices } from "@/intake/choices/intake-choices";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { ClipboardContent } from "@/sheet/clipboard-content";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import type { TableName } from "@/tables/table-name";

export type { IntakeResult, SheetIntake } from "@/intake/result/intake-result";

/** A sheet of the open workbook, as a user would choose it. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
  /** True for the sheets that `set up` made or a document flow wrote. */
  readonly ours: boolean;
  /** True for the sheet in front. */
  readonly active?: boolean;
  /** Names of the Excel tables on it. */
  readonly tables?: readonly string[];
}

/** What the user has selected. */
export interface Selection {
  /** The sheet in front. */
  readonly sheet: string;
  /** True where that sheet is one of ours. */
  readonly ours: boolean;
  /** What is selected as sources for `readSheets`: areas, or the whole sheet where no more than a cell or a row is selected. */
  readonly sources: readonly string[];
}

/** The cell that the user has selected (the first of an area), as the tables and names of the workbook know it. */
export interface SelectedCell {
  readonly sheet: string;
  /** The table whose body holds it, with the row's position (0-based) and the column's heading. */
  readonly table: { readonly name: TableName; readonly rowIndex: number; readonly heading: string } | null;
  /** The names whose area holds it, with the position inside the area (0-based). */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
}

/** A table of ours as it stands in the workbook: calculated values, headings as found; no row for an empty table. */
export interface TableContent {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet that holds it, and the user's row number (1-based) of `rows[0]`. */
  readonly sheet: string;
  readonly firstRow: number;
}

/** A cell of a table to be marked: the row's position in the table (0-based) and the column's heading. */
export interface CellMark {
  readonly table: TableName;
  readonly rowIndex: number;
  readonly heading: string;
  readonly severity: "error" | "warning" | "note";
}

/** A new value for one cell of a table: the row's position (0-based) and the column's heading; null empties it. */
export interface CellWrite {
  readonly rowIndex: number;
  readonly heading: string;
  readonly value: CellInput;
}

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/**
 * What a flow asks of the open workbook. One implementation: `excel/excel-workbook.ts`, on Office.js.
 * Every method is one action with a bounded number of `context.sync`, independent of the number of rows (blocks of at most 2 MB).
 * A refusal of the host is thrown as `WorkbookError` and the workbook is left as it was.
 */
export interface Workbook {
  listSheets(): Promise<readonly SheetSummary[]>;
  /** What the user has selected in the sheet in front. */
  readSelection(): Promise<Selection>;
  /** The cell that the user has selected, among these tables and names. */
  readSelectedCell(tables: readonly TableName[], names: readonly string[]): Promise<SelectedCell>;
  /**
   * Reads sheets, areas and tables of them as lists (used range, merges, hidden rows and columns, formulas, fonts decoded as the caller
   * says); names as `domain/tables/sheet-part` reads them.
   */
  readSheets(names: readonly string[]): Promise<readonly SourceGrid[]>;
  /** Which of these sheets, tables and names exist. */
  findMissing(sheets: readonly SheetModel[]): Promise<readonly string[]>;
  /** Adds the sheets that are missing (by name); an existing sheet is never touched. Returns the names added. */
  addMissingSheets(sheets: readonly SheetModel[]): Promise<readonly string[]>;
  /** Writes a sheet anew: replaces a sheet of the same name only when it is one of ours (written by this method before). */
  writeSheet(sheet: SheetModel): Promise<void>;
  /** Values of workbook-scoped names, row by row for areas; null = there is no such name. */
  readNames(names: readonly string[]): Promise<Readonly<Record<string, readonly (readonly CellValue[])[] | null>>>;
  writeNames(values: Readonly<Record<string, readonly (readonly CellInput[])[]>>): Promise<void>;
  readTables(names: readonly TableName[]): Promise<Readonly<Record<TableName, TableContent>>>;
  /** Appends rows below the last row that holds something; columns are given by heading, the table's own formulas are filled down. */
  appendRows(table: TableName, headings: readonly string[], rows: readonly (readonly CellInput[])[]): Promise<void>;
  /** Takes rows out of a table by their positions (0-based); what stands below moves up. */
  removeRows(table: TableName, rowIndexes: readonly number[]): Promise<void>;
  /** Overwrites whole columns of a table, one value for each row. */
  writeColumns(table: TableName, columns: Readonly<Record<string, readonly CellInput[]>>): Promise<void>;
  /** Overwrites single cells of a table, in as few ranges as they form. */
  writeCells(table: TableName, cells: readonly CellWrite[]): Promise<void>;
  /**
   * Reports, once a batch, which of these tables a person has changed, typed or pasted; our own writing is not reported. With
   * `onFirst`, that is called at once at each change, whatever was changed, and `onChange` follows also where it was none of these.
   */
  watchTables(
    names: readonly TableName[],
    onChange: (tables: readonly TableName[]) => void,
    onFirst?: () => void,
  ): Promise<StopWatching>;
  /** Clears all marks of the named tables, then marks these cells. */
  markCells(tables: readonly TableName[], marks: readonly CellMark[]): Promise<void>;
  /** Opens an .xlsx as a new workbook in a window of its own. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Shows a cell to the user: a sheet's address, or a row and heading of a table. */
  select(
    target:
      | { readonly sheet: string; readonly address: string }
      | { readonly table: TableName; readonly rowIndex: number; readonly heading: string },
  ): Promise<void>;
  /** Names of the user's files that the workbook keeps. */
  listKeptFiles(): Promise<readonly string[]>;
  /** Null where no file of this name is kept. */
  readKeptFile(name: string): Promise<Uint8Array | null>;
  /** Keeps a file in the workbook, in the place of an older one of its name. */
  keepFile(file: InputFile): Promise<void>;
  forgetFile(name: string): Promise<void>;
}
