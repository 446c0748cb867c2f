import type { ChangeSet } from "./change-set";
import type { CommitOutcome } from "./commit-outcome";
import type { SourceGrid } from "@/sheet/grid";
import type { TableName } from "@/tables/table-name";
import type { TornCommit } from "./torn-commit";
import type { WorkbookData, WorkbookRequest } from "./workbook-data";

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

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/** A cell to be shown: a sheet's address (Excel takes a name where it takes an address), or a row and heading of a table. */
export type CellTarget =
  | { readonly sheet: string; readonly address: string }
  | { readonly table: TableName; readonly rowIndex: number; readonly heading: string };

/**
 * The open workbook, as use cases and pane know it. One implementation: `excel/create-workbook-port.ts`, on Office.js.
 * A refusal of Excel is thrown as `WorkbookError`; the number of `context.sync` does not grow with the rows, but for one more for each 2 MB.
 */
export interface WorkbookPort {
  /** Everything that is asked for, as it is at one moment, with all names of the workbook; a table that does not exist is absent. */
  read(request: WorkbookRequest): Promise<WorkbookData>;
  /**
   * Writes a change set as a whole or not at all. Refused (`WorkbookError`), with the workbook as it was: a missing table, column or name,
   * a protected sheet or structure, cells of the user below a table that must grow, whatever Excel refuses. When the way back is refused
   * too, the error is `TornCommitError`, and `unfinished` tells of it once Excel answers again.
   * A row or name that vanished or was altered since it was read is left alone and told.
   * `action`: what the user did, in plain Vietnamese words («Nhập danh sách»): told when a torn commit is found.
   */
  commit(changes: ChangeSet, action?: string): Promise<CommitOutcome>;
  /** A commit that was torn off, by a closed pane or a lost session; null = there is none. */
  unfinished(): Promise<TornCommit | null>;
  /** Brings the workbook back to before the torn commit; what the user changed since stays. May be run again. */
  takeBack(torn: TornCommit): Promise<void>;
  /** Tidies up after a torn commit that has written everything; one that has not is our own mistake and throws. */
  finish(torn: TornCommit): Promise<void>;
  listSheets(): Promise<readonly SheetSummary[]>;
  /** What the user has selected in the sheet in front. */
  readSelection(): Promise<Selection>;
  /** The cell that the user has selected, among these tables and names. */
  readSelectedCell(tables: readonly TableName[], names: readonly string[]): Promise<SelectedCell>;
  /**
   * Reads sheets, areas and tables of them as lists (used range, merges, hidden rows and columns, formulas, fonts decoded as the caller
   * says); names as `sheet/sheet-part` reads them.
   */
  readSheets(names: readonly string[]): Promise<readonly SourceGrid[]>;
  /**
   * Calls `onChange`, once a batch, with the tables of these that a person has changed, typed or pasted; not for our own writing. With
   * `onFirst`, that is called at once at each change, with whether it may be on a sheet of ours, and `onChange` follows also where it was none of these.
   * Where each call empties the user's undo list (before ExcelApi 1.19), nothing is asked of Excel while the user stays on a sheet:
   * `onChange` follows when another sheet comes to the front.
   */
  watchTables(
    names: readonly TableName[],
    onChange: (tables: readonly TableName[]) => void,
    onFirst?: (isOurs: boolean) => void,
  ): Promise<StopWatching>;
  /** Opens an .xlsx as a new workbook in a window of its own. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Shows a cell to the user. */
  select(target: CellTarget): Promise<void>;
  /** Names of the user's files that the workbook keeps. */
  listKeptFiles(): Promise<readonly string[]>;
  /** Null where no file of this name is kept. */
  readKeptFile(name: string): Promise<Uint8Array | null>;
}
