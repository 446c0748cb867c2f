import type { Issue } from "@/issues/issue";
import { issueOf, type IssueParams } from "@/issues/issue-of";

/**
 * Why a file gives no list. `file-protected`: a password; `file-damaged`: of a known kind but cut off or broken; `file-unreadable`: no list at all (a picture, a Word document);
 * `file-too-large`: params `what` (`bytes`, `unzipped-bytes`, `cells`, `cell-characters`, `characters`), `found` and `limit`; `file-empty`: nothing in it.
 */
export type FileIssueCode = "file-protected" | "file-damaged" | "file-too-large" | "file-unreadable" | "file-empty";

/** What of a file that gives a list was left alone: `file-has-macros`; `file-has-links`: params `links`, how many. */
export type FileNoteCode = "file-has-macros" | "file-has-links";

/** Makes an issue of a whole file; where it cannot be used it is the only one. */
export const fileIssue = <Code extends FileIssueCode | FileNoteCode>(
  file: string,
  code: Code,
  params: IssueParams<Code>,
): Issue => issueOf(code, { file, sheet: "", row: 0, column: null, field: null }, params);
