import type { CellValue } from "@/sheet/grid";

/** A sheet of the open workbook as it was read. */
export interface SheetData {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** True for the sheet in front. */
  readonly isActive: boolean;
  /** The name under which we made it; null for a sheet of the user. */
  readonly madeAs: string | null;
  /** Names of the Excel tables on it. */
  readonly tables: readonly string[];
}

/** A table as it was read: calculated values; blank rows at its end are left out. */
export interface TableData {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Identity of each row («Mã dòng»); null for a row that has none yet. Of twins (a pasted copy) the lower has none. */
  readonly ids: readonly (string | null)[];
  /** The user's number of the row (1-based) of `rows[0]`. */
  readonly firstRow: number;
  /** True while the user's filter hides rows. */
  readonly isFiltered: boolean;
}

/** Values of a name, row by row; a single cell is one row of one value. */
export type NamedValues = readonly (readonly CellValue[])[];

/** The open workbook as it was at one moment; what was not asked for or does not exist is absent from the maps. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  /** True where sheets cannot be added or removed. */
  readonly isStructureProtected: boolean;
  readonly tables: ReadonlyMap<string, TableData>;
  readonly names: ReadonlyMap<string, NamedValues>;
  /** For each name the sheet on which its cells stand; a name whose cells are gone is absent. */
  readonly nameSheets: ReadonlyMap<string, string>;
}

/** What is read in one go: tables by their names (all columns, or only these headings), and all names of the workbook. */
export interface WorkbookRequest {
  readonly tables: readonly { readonly name: string; readonly columns?: readonly string[] }[];
}
