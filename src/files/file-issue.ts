import type { Issue } from "@/domain/tables/issue";

/**
 * Why a file gives no list. `file-protected`: a password; `file-damaged`: of a known kind but cut off or broken; `file-unreadable`: no list at all (a picture, a Word document);
 * `file-too-large`: params `what` (`bytes`, `unzipped-bytes`, `cells`), `found` and `limit`; `file-empty`: nothing in it.
 */
export type FileIssueCode = "file-protected" | "file-damaged" | "file-too-large" | "file-unreadable" | "file-empty";

/** Makes the one issue of a file that cannot be used; an empty file is a warning, everything else an error. */
export function fileIssue(file: string, code: FileIssueCode, params: Issue["params"] = {}): Issue {
  const severity = code === "file-empty" ? "warning" : "error";
  return { code, severity, at: { file, sheet: "", row: 0, column: null, field: null }, params };
}
