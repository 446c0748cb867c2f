import * as v from "valibot";
import type { Issue } from "@/issues/issue";
import { entryWords } from "@/tables/sheets/journal-sheet";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { sayingOf, type FindSubject } from "./fix-subjects";
import { cut, entry, mapTexts, type JournalEntry } from "@/workbook/journal/journal-entries";
import type { Journal } from "@/workbook/journal/read-journal";
import { listKey, rowKey } from "@/workbook/source-key";

/** An issue that a person chose to ignore, with the reason; it comes back when what it says changes. */
export interface IgnoredIssue {
  readonly issue: Issue;
  readonly reason: string;
}

/** What is kept of an ignored issue. */
interface KeptIgnored {
  readonly code: string;
  readonly field: string | null;
  readonly params: Issue["params"];
  /** What the record said of itself then. */
  readonly about: string;
  readonly reason: string;
}

const keptIgnored = v.object({
  code: v.string(),
  field: v.nullable(v.string()),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
  about: v.string(),
  reason: v.string(),
});

/** Rows move with the next version of a list; what is said stays. */
const movingParams: ReadonlySet<string> = new Set(["row", "otherRow", "ordinal"]);

function saidBy({ code, field, params, about }: Omit<KeptIgnored, "reason">): string {
  const still = Object.entries(params)
    .filter(([name]) => !movingParams.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, field, about, still]);
}

const aboutOf = (issue: Issue, find: FindSubject): string => {
  const found = find(issue.at, issue.params);
  return found === null ? "" : cut(sayingOf(found));
};

/** The entry of «Nhật ký» that keeps an issue as ignored. */
export function ignoredEntry(issue: Issue, reason: string, find: FindSubject): JournalEntry {
  const short = { ...issue, params: mapTexts(issue.params) };
  const kept: KeptIgnored = {
    code: issue.code,
    field: issue.at.field,
    params: short.params,
    about: aboutOf(issue, find),
    reason: cut(reason),
  };
  const what = vietnamese("word:journal.ignored", { reason: kept.reason, what: issueSentence(short, vietnamese) });
  return entry("ignored", issue.at, { column: issue.at.column, what, exact: JSON.stringify(kept) });
}

interface IgnoredRow extends KeptIgnored {
  readonly rowIndex: number;
  readonly place: string;
  readonly list: string;
}

function ignoredRows({ rows }: Journal): readonly IgnoredRow[] {
  return rows.flatMap(({ entry: { entry: kind, exact, sourceRow }, list, rowIndex }) => {
    if (kind !== entryWords.ignored) return [];
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptIgnored), exact);
    const place = rowKey({ ...list, row: typeof sourceRow === "number" ? sourceRow : 0 });
    return kept.success ? [{ ...kept.output, rowIndex, place, list: listKey(list) }] : [];
  });
}

/** Issues parted into those to be reopened and those that «Nhật ký» keeps as ignored. */
export interface PartedIssues {
  readonly reopened: readonly Issue[];
  readonly ignored: readonly IgnoredIssue[];
  /** The entry of each ignored issue (position in «Nhật ký»), in the order of `ignored`. */
  readonly entries: readonly number[];
}

/**
 * Finds the issues that are kept as ignored: at the same place, else of a record that says the same in the same list, one entry for one
 * issue. An issue whose params are others now says something else and is reopened.
 */
export function partIgnored(issues: readonly Issue[], journal: Journal, find: FindSubject): PartedIssues {
  const waiting = new Map<string, IgnoredRow[]>();
  for (const row of ignoredRows(journal)) {
    const key = `${row.list} ${saidBy(row)}`;
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const reopened: Issue[] = [];
  const ignored: IgnoredIssue[] = [];
  const entries: number[] = [];
  for (const issue of issues) {
    const entryOf = waiting.size === 0 ? null : takeEntry(waiting, issue, aboutOf(issue, find));
    if (entryOf === null) reopened.push(issue);
    else {
      ignored.push({ issue, reason: entryOf.reason });
      entries.push(entryOf.rowIndex);
    }
  }
  return { reopened, ignored, entries };
}

function takeEntry(waiting: Map<string, IgnoredRow[]>, issue: Issue, about: string): IgnoredRow | null {
  const { code, at } = issue;
  const said = saidBy({ code, field: at.field, params: mapTexts(issue.params), about });
  const rows = waiting.get(`${listKey(at)} ${said}`) ?? [];
  const here = rows.findIndex(({ place }) => place === rowKey(at));
  // A record that says nothing is known by its place alone.
  const index = here < 0 && about !== "" ? 0 : here;
  return rows.splice(index, index < 0 ? 0 : 1)[0] ?? null;
}
