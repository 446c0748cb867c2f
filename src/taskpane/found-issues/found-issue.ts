import type { Severity } from "@/issues/catalogue/issue-declaration";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import type { Fix } from "@/usecases/fixes/fix";

/** An issue with what the pane needs to show it. */
export interface FoundIssue<Code extends string = IssueCode> {
  readonly issue: Issue<Code>;
  readonly severity: Severity;
  readonly sentence: string;
  readonly place: string;
  /** True when the workbook has a cell for it; which one is found at the click, because rows are sorted and deleted. */
  readonly canShow: boolean;
  /** What one click can do about it, the likeliest first. */
  readonly fixes?: readonly FoundFix[];
  /** Why the user ignores it; absent for one that is open. */
  readonly reason?: string;
}

/** A fix with the words of its buttons: for this row, and for all of the kind. */
export interface FoundFix {
  readonly fix: Fix;
  readonly label: string;
  readonly kind: string;
}

/** True where one of the issues is an error. */
export const hasErrors = (issues: readonly FoundIssue[]): boolean =>
  issues.some(({ severity }) => severity === "error");
