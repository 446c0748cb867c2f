import type { CellInput, SheetModel } from "@/sheet/sheet-model";
import type { CellValue } from "@/sheet/grid";

/**
 * A row of a table as a change names it: by its identity, else (a row typed by hand that has none yet) by its position when it was read.
 * `values` are the row's values when it was read, in the order of the table's headings: the row is altered only where it still says who it was.
 */
export interface RowRef {
  readonly id: string | null;
  /** Position (0-based) when it was read. */
  readonly rowIndex: number;
  readonly values: readonly CellValue[];
}

/** A cell that gets another value; `before` is what stood there when it was read. */
export interface CellChange {
  readonly row: RowRef;
  readonly heading: string;
  readonly before: CellValue;
  readonly value: CellInput;
}

/** What changes in one table. */
export interface TableChange {
  readonly table: string;
  /** The headings when it was read: `RowRef.values` are in their order. */
  readonly headings: readonly string[];
  readonly cells: readonly CellChange[];
  readonly removed: readonly RowRef[];
  /** Rows that come in below the last row that holds data, in this order; columns by heading, all others are left to formulas or blank. */
  readonly added: { readonly headings: readonly string[]; readonly rows: readonly (readonly CellInput[])[] };
}

/** A named cell or area that gets other values; `before` is null where the name was not read. */
export interface NameChange {
  readonly name: string;
  readonly before: readonly (readonly CellValue[])[] | null;
  readonly values: readonly (readonly CellInput[])[];
}

/** A cell of a table to be marked; `row` among the rows that were read, or the position among the rows that are added. */
export interface MarkChange {
  readonly table: string;
  readonly row: RowRef | { readonly added: number };
  readonly heading: string;
  readonly severity: "error" | "warning" | "note";
}

/** A file of the user that the workbook keeps or forgets (`bytes` null). */
export interface KeptFileChange {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** Everything that one action changes in the workbook: written as a whole or not at all. */
export interface ChangeSet {
  readonly tables: readonly TableChange[];
  readonly names: readonly NameChange[];
  /** Sheets of ours that the workbook lacks and that come in at the end. */
  readonly newSheets: readonly SheetModel[];
  /** Sheets of ours that are written anew: in place where we made them before, else as new ones. */
  readonly sheets: readonly SheetModel[];
  /** Marks of these tables are cleared and set again; null = left as they are. */
  readonly marks: { readonly tables: readonly string[]; readonly cells: readonly MarkChange[] } | null;
  readonly keptFiles: readonly KeptFileChange[];
}

export const noChanges: ChangeSet = {
  tables: [],
  names: [],
  newSheets: [],
  sheets: [],
  marks: null,
  keptFiles: [],
};

/** True where nothing would be written. */
export const isEmpty = ({ tables, names, newSheets, sheets, marks, keptFiles }: ChangeSet): boolean =>
  tables.length + names.length + newSheets.length + sheets.length + keptFiles.length === 0 && marks === null;
