/**
 * Why the open workbook refused a action. `cells-in-the-way`: what must be written would cover cells of the user;
 * `busy`: the host is occupied and the action may be tried again as it is.
 */
export type WorkbookErrorCode =
  | "sheet-protected"
  | "cell-editing"
  | "payload-too-large"
  | "item-not-found"
  | "already-exists"
  | "cells-in-the-way"
  | "not-supported"
  | "busy"
  | "unknown";

/** The host's refusal of a action; thrown by `excel/` alone, told to the user once, where the flow was started. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  /** `subject` is the sheet, table, name or range that the refusal is about, "" when the host did not say. */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly subject: string,
    override readonly cause?: unknown,
  ) {
    super(subject === "" ? code : `${code}: ${subject}`);
  }
}
