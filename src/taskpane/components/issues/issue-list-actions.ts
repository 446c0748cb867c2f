import type { Issue } from "@/issues/issue";
import type { FixRequest } from "@/usecases/check/apply-fixes";

/** What can be done about the issues of a list; without it a list only shows them. */
export interface IssueActions {
  readonly isBusy: boolean;
  readonly onFix: (requests: readonly FixRequest[]) => void;
  readonly onIgnore: (issues: readonly Issue[], reason: string) => void;
  readonly onReopen: (issues: readonly Issue[]) => void;
  /** Takes the rows of these issues out of the tables, onto «Cần xem lại». */
  readonly onQuarantine: (issues: readonly Issue[]) => void;
  /** Shows the two rows of a pair side by side. */
  readonly onCompare: (issue: Issue) => void;
  /** Keeps what was decided about the two rows of an issue. */
  readonly onDecide: (issue: Issue, verdict: "same" | "different") => void;
}
