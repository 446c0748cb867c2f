import type { ChangeSet } from "./change-set";
import type { CommitOutcome } from "./commit-outcome";
import type { Workbook } from "./legacy-workbook";
import type { TornCommit } from "./torn-commit";
import type { WorkbookData, WorkbookRequest } from "./workbook-data";

/**
 * The open workbook, as use cases and pane know it. One implementation: `excel/create-workbook-port.ts`, on Office.js.
 * A refusal of Excel is thrown as `WorkbookError`; the number of `context.sync` does not grow with the rows, but for one more for each 2 MB.
 */
export interface WorkbookPort extends Pick<
  Workbook,
  | "listSheets"
  | "readSelection"
  | "readSelectedCell"
  | "readSheets"
  | "watchTables"
  | "openAsNew"
  | "select"
  | "listKeptFiles"
  | "readKeptFile"
> {
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
}
