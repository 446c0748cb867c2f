import type { Draft } from "@/workbook/draft";
import type { IssueLine } from "@/tables/sheets/issues-sheet";
import { checkCells } from "../rules/cells/check-cells";
import { checkDuplicates } from "@/intake/enrich/check-duplicates";
import { pairKey, personKey } from "@/domain/people/person-decision";
import type { Severity } from "@/issues/catalogue/issue-declaration";
import type { Issue } from "@/issues/issue";
import { evaluateWorkbook, type EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { cellRows } from "./cell-rows";
import { checkWorkbook } from "./check-workbook";
import { findSubjects } from "./fix-subjects";
import { partIgnored, type IgnoredIssue } from "./ignored-issues";
import { issueLines } from "./issue-lines";
import { readQuarantined, type QuarantinedRow } from "@/workbook/memory/quarantined-rows";
import { createLocator, type Locator } from "@/workbook/records/locate-issue";
import { otherPlaceOf } from "./other-place";
import { findPersons } from "@/workbook/journal/person-decisions";
import { notedIssues, readJournal, type Journal } from "@/workbook/journal/read-journal";
import { readPlanTexts } from "@/workbook/settings/read-plan-texts";
import { rowKey } from "@/workbook/source-key";
import { listContents } from "@/workbook/records/read-records";
import { remainingIssues } from "./remaining-issues";

/** Every issue of the workbook as it is. */
export interface WorkbookIssues {
  readonly evaluated: EvaluatedWorkbook;
  readonly journal: Journal;
  readonly locator: Locator;
  /** Errors first, then warnings, then notes; inside each in the order of the lists. Without those that the user ignores. */
  readonly issues: readonly Issue[];
  /** The same with their sentences. */
  readonly lines: readonly IssueLine[];
  /** What the user chose to ignore, and why. */
  readonly ignored: readonly IgnoredIssue[];
  /** What was left out of the tables and waits on «Cần xem lại». */
  readonly leftOut: readonly QuarantinedRow[];
}

/** Finds the issues of the workbook: of its facts, lists, cells, awards, budget and persons, and what taking in noted and still stands. Writes nothing. */
export function findIssues(draft: Draft): WorkbookIssues {
  const journal = readJournal(draft);
  const evaluated = evaluateWorkbook(draft, journal);
  const inCells = cellIssues(evaluated);
  const noted = remainingIssues(notedIssues(journal), evaluated.records);
  const all = [...withoutTwins(noted, inCells), ...inCells, ...checkWorkbook(evaluated, readPlanTexts(draft))].filter(
    isOpen(evaluated),
  );
  const { reopened, ignored } = partIgnored(bySeverity(all), journal, findSubjects(evaluated.records));
  const locator = createLocator(evaluated.records);
  const leftOut = readQuarantined(draft);
  return { evaluated, journal, locator, issues: reopened, lines: issueLines(reopened, locator), ignored, leftOut };
}

/** What the cells of the lists show, and rows typed into them twice. */
function cellIssues({ records }: EvaluatedWorkbook): readonly Issue[] {
  const isTyped = ({ record }: { readonly record: { readonly source: { readonly file: string } } }): boolean =>
    record.source.file === "";
  return [
    ...listContents(records).flatMap((list) => checkCells(list.table, cellRows(list))),
    ...checkDuplicates(
      records.delegates.filter(isTyped).map(({ record }) => record),
      records.honorees.filter(isTyped).map(({ record }) => record),
    ),
  ];
}

/** The same doubt by the name that taking in has for it, and by the one for what somebody typed later. */
const twinOf: Readonly<Record<string, string>> = { "phone-unreadable": "phone-invalid" };

/** What was noted at taking in and shows in the cell now is told once. */
function withoutTwins(noted: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  const key = ({ code, at }: Issue): string => `${twinOf[code] ?? code} ${at.field ?? ""} ${rowKey(at)}`;
  const shown = new Set(found.map(key));
  return noted.filter((issue) => !shown.has(key(issue)));
}

const aboutTwoPersons: ReadonlySet<string> = new Set(["duplicate-in-list", "two-posts-two-rows", "same-person"]);

/** What is about two persons is settled once the user has decided about them. */
function isOpen({ records, decisions }: EvaluatedWorkbook): (issue: Issue) => boolean {
  if (decisions.length === 0) return () => true;
  const decided = new Set(decisions.map(({ a, b }) => pairKey(a, b)));
  const personAt = findPersons(records);
  return (issue) => {
    const other = aboutTwoPersons.has(issue.code) ? otherPlaceOf(issue) : null;
    if (other === null) return true;
    const [first, second] = [personAt(other), personAt(issue.at)];
    return first === null || second === null || !decided.has(pairKey(personKey(first), personKey(second)));
  };
}

function bySeverity(issues: readonly Issue[]): readonly Issue[] {
  const order: readonly Severity[] = ["error", "warning", "note"];
  return order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}
