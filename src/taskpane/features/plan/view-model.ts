import type { SavedFile } from "@/usecases/ports";
import type { FoundIssue } from "../../found-issues/found-issue";

/** What filling the plan gave. */
export interface FilledPlan {
  /** Names of the facts that are printed as «……», «Ngày kế hoạch». */
  readonly missing: readonly string[];
  /** Faults of the template. */
  readonly issues: readonly FoundIssue[];
  /** null when the template cannot be used; the sheet is written all the same. */
  readonly saved: SavedFile | null;
}
