import type { ChangeSet } from "./change-set";
import type { CommitOutcome } from "./commit-outcome";
import type { Workbook } from "./legacy-workbook";
import type { WorkbookData, WorkbookRequest } from "./workbook-data";

/**
 * The open workbook, as use cases and pane know it. One implementation: `excel/`, on Office.js.
 * A refusal of the host is thrown as `WorkbookError` and the workbook is left as it was.
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
  /** Reads tables, all names and what is known of the sheets, as they are at one moment. */
  read(request: WorkbookRequest): Promise<WorkbookData>;
  /** Writes a change set as a whole or not at all. */
  commit(changes: ChangeSet): Promise<CommitOutcome>;
}
