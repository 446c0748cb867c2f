import type { ChangeSet } from "./change-set";

/** A row or name that was left alone because it vanished or was altered between reading and writing. */
export interface LeftAlone {
  /** Table, or the name itself. */
  readonly where: string;
  /** What a person knows the row by: its name, or the fact's label. */
  readonly who: string;
  readonly why: "gone" | "altered" | "ambiguous";
}

/** How a commit ended when it ended well; a refusal is thrown as `WorkbookError`, with the workbook as it was. */
export interface CommitOutcome {
  /** Names of the sheets as they came in. */
  readonly addedSheets: readonly string[];
  readonly leftAlone: readonly LeftAlone[];
  /** The changes that take this commit back; rows by their identities. */
  readonly inverse: ChangeSet;
}
