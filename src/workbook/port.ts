import type { SourceGrid } from "@/sheet/grid";
import type { TableName } from "@/tables/table-name";
import type { SelectedCell, Selection, SheetSummary, StopWatching } from "@/workbook/legacy-workbook";
import type { ChangeSet } from "./change-set";
import type { CommitOutcome } from "./commit-outcome";
import type { TornCommit } from "./torn-commit";
import type { WorkbookData, WorkbookRequest } from "./workbook-data";

/** What a commit is told besides its changes. */
export interface CommitNotes {
  /** What the user did, as a plain Vietnamese noun or verb («Nhập danh sách»): told when a torn commit is found. */
  readonly action: string;
  /** The heading of the column by which a person knows the rows of a table; null where the table has none. */
  readonly identify: (table: string) => string | null;
}

/** A cell to be shown to the user: a sheet's address, or a row (0-based) and heading of a table. */
export type ShownCell =
  | { readonly sheet: string; readonly address: string }
  | { readonly table: TableName; readonly rowIndex: number; readonly heading: string };

/**
 * The open workbook, as use cases and pane know it. One implementation: `excel/create-workbook-port.ts`, on Office.js.
 * A refusal of Excel is thrown as `WorkbookError`; a number of `context.sync` that does not grow with the rows, but for one more for each 2 MB.
 */
export interface WorkbookPort {
  /** Everything that is asked for, as it is at one moment, with all names of the workbook; a table that does not exist is absent. */
  read(request: WorkbookRequest): Promise<WorkbookData>;
  /**
   * Writes a change set as a whole or not at all. Refused (`WorkbookError`), with the workbook as it was: a missing table, column or name,
   * a protected sheet or structure, cells of the user below a table that must grow, whatever Excel refuses. When the way back is refused
   * too, the error is `TornCommitError`, and `unfinished` knows it from then on.
   * A row or name that vanished or was altered since it was read is left alone and told.
   */
  commit(changes: ChangeSet, notes: CommitNotes): Promise<CommitOutcome>;
  /** A commit that was torn off, by a closed pane or a lost session; null = there is none. */
  unfinished(): Promise<TornCommit | null>;
  /** Brings the workbook back to before the torn commit; what the user changed since stays. May be run again. */
  takeBack(torn: TornCommit): Promise<void>;
  /** Tidies up after a torn commit that has written everything; one that has not is refused with a thrown error. */
  finish(torn: TornCommit): Promise<void>;
  listSheets(): Promise<readonly SheetSummary[]>;
  /** What the user has selected in the sheet in front. */
  readSelection(): Promise<Selection>;
  /** The cell that the user has selected, among these tables and names. */
  readSelectedCell(tables: readonly TableName[], names: readonly string[]): Promise<SelectedCell>;
  /** Reads sheets, areas and tables of the user as lists; names as `readSelection` gives them. */
  readSheets(names: readonly string[]): Promise<readonly SourceGrid[]>;
  /** Tells, once a batch, which of these tables a person has changed, typed or pasted; our own writing is not told. */
  watchTables(names: readonly TableName[], onChange: (tables: readonly TableName[]) => void): Promise<StopWatching>;
  /** Opens an .xlsx as a new workbook in a window of its own. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  select(cell: ShownCell): Promise<void>;
  /** Names of the user's files that the workbook keeps. */
  listKeptFiles(): Promise<readonly string[]>;
  /** Null where no file of this name is kept. */
  readKeptFile(name: string): Promise<Uint8Array | null>;
}
