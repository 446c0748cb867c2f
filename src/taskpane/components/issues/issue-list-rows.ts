import type { FixId } from "@/usecases/fixes/fix";
import type { Severity } from "@/issues/catalogue/issue-declaration";
import { ownLists } from "@/tables/list-kinds";
import { foldAccents } from "@/language/text/fold-accents";
import type { FoundFix, FoundIssue } from "../../found-issues/found-issue";
import type { IssueCode } from "@/issues/issue-catalogue";

export const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** What the user wants to see. */
export interface IssueFilter {
  readonly severity: Severity | null;
  /** File and sheet of a list, as `sourceOf` gives them; null = all. */
  readonly source: string | null;
  readonly search: string;
}

export type IssueRow =
  | { readonly kind: "severity"; readonly key: string; readonly severity: Severity; readonly count: number }
  | { readonly kind: "group"; readonly key: string; readonly group: IssueGroup; readonly isOpen: boolean }
  | { readonly kind: "entry"; readonly key: string; readonly entry: FoundIssue };

/** Issues of one code and severity. */
export interface IssueGroup<Code extends string = IssueCode> {
  readonly key: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly issues: readonly FoundIssue<Code>[];
}

/** Up to this many issues all groups are open from the start. */
const openUpTo = 12;

/** Which list an issue belongs to, as one text; "" for the workbook's own sheets. */
export const sourceOf = ({ issue }: FoundIssue): string => [issue.at.file, issue.at.sheet].filter(Boolean).join(" › ");

/** The issues that a filter lets through. */
export function filterIssues(issues: readonly FoundIssue[], filter: IssueFilter): readonly FoundIssue[] {
  const wanted = foldAccents(filter.search.trim());
  return issues.filter(
    (issue) =>
      (filter.severity === null || issue.severity === filter.severity) &&
      (filter.source === null || sourceOf(issue) === filter.source) &&
      (wanted === "" || foldAccents(`${issue.sentence} ${issue.place}`).includes(wanted)),
  );
}

/** Issues in groups of one kind, in the order of their first. */
export function groupIssues<Code extends string>(issues: readonly FoundIssue<Code>[]): readonly IssueGroup<Code>[] {
  const groups = new Map<string, FoundIssue<Code>[]>();
  for (const found of issues) {
    const key = `${found.severity} ${found.issue.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    return first === undefined ? [] : [{ key, code: first.issue.code, severity: first.severity, issues: group }];
  });
}

/**
 * The rows of the list: errors, then warnings, then notes; under each the groups of one kind, and under an open group its issues.
 * `toggled` holds the groups that the user opened or closed; a short list, and one that was searched, is open from the start.
 */
export function issueRows(
  issues: readonly FoundIssue[],
  { toggled, isSearch }: { readonly toggled: ReadonlySet<string>; readonly isSearch: boolean },
): readonly IssueRow[] {
  const startsOpen = isSearch || issues.length <= openUpTo;
  return severities.flatMap((severity): readonly IssueRow[] => {
    const ofSeverity = issues.filter((found) => found.severity === severity);
    if (ofSeverity.length === 0) return [];
    const groups = groupIssues(ofSeverity).flatMap((group): readonly IssueRow[] => {
      const isOpen = startsOpen !== toggled.has(group.key);
      const entries = isOpen ? group.issues : [];
      return [
        { kind: "group", key: group.key, group, isOpen },
        ...entries.map((entry, index) => ({ kind: "entry" as const, key: `${group.key} ${index}`, entry })),
      ];
    });
    return [{ kind: "severity", key: severity, severity, count: ofSeverity.length }, ...groups];
  });
}

/** Columns of a row of a list: what is about a fact, a norm or a whole list has none. */
const fieldsOfRows: ReadonlySet<string> = new Set(ownLists.tables.flatMap(({ columns }) => Object.keys(columns)));

/** Whether an issue is an error in one row of a table, so that the row can be quarantined. */
export const canQuarantine = ({ severity, canShow, issue }: FoundIssue): boolean =>
  severity === "error" && canShow && issue.at.row > 0 && fieldsOfRows.has(issue.at.field ?? "");

/** One fix for all issues of a group that it fits. */
export interface BulkFix {
  readonly id: FixId;
  readonly label: string;
  readonly requests: readonly { readonly issue: FoundIssue["issue"]; readonly fix: FoundFix["fix"] }[];
}

/** Fixes that fit two issues of a group or more; one that must be looked at row by row is none of them. */
export function bulkFixes({ issues }: IssueGroup): readonly BulkFix[] {
  const byId = new Map<FixId, BulkFix & { requests: BulkFix["requests"][number][] }>();
  for (const { issue, fixes = [] } of issues) {
    for (const { fix, kind } of fixes) {
      if (fix.isSingle === true) continue;
      const bulk = byId.get(fix.id);
      if (bulk === undefined) byId.set(fix.id, { id: fix.id, label: kind, requests: [{ issue, fix }] });
      else bulk.requests.push({ issue, fix });
    }
  }
  return [...byId.values()].filter(({ requests }) => requests.length > 1);
}
