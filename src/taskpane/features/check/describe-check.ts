import { fixesOf } from "@/usecases/fixes/fixes-of";
import type { Fix, FixSubject } from "@/usecases/fixes/fix";
import type { Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { fixContext } from "@/usecases/check/apply-fixes";
import type { CheckedWorkbook } from "@/usecases/check/check";
import { lastFix } from "@/workbook/journal/fix-entries";
import { findSubjects } from "@/usecases/check/fix-subjects";
import { rowKey } from "@/workbook/source-key";
import { placePhrase } from "@/messages/issue-sentence";
import type { PaneKey } from "@/messages/vi/pane";
import { describeIssues } from "../../found-issues/describe-issues";
import type { CheckedLists, PersonField, PersonWithPosts, SuspectView } from "./view-model";
import type { FoundFix, FoundIssue } from "../../found-issues/found-issue";
import { capitalised, type Texts } from "../../texts";

/** What a check found, as the pane shows it; `outcome` says what a click just did. */
export function describeCheck(checked: CheckedWorkbook, texts: Texts, outcome: string | null = null): CheckedLists {
  const { issues, ignored, locator, journal, entries, heads, evaluated } = checked;
  const described = describeIssues(
    ignored.map(({ issue }) => issue),
    locator,
    texts,
  );
  const find = findSubjects(evaluated.records);
  const context = fixContext(evaluated);
  const fixesFor = (issue: Issue): readonly FoundFix[] => {
    const placed = find(issue.at, issue.params);
    return placed === null ? [] : fixesOf(issue, placed.subject, context).map((fix) => describeFix(fix, texts));
  };
  const unnamed = countUnnamed(checked);
  return {
    issues: describeIssues(issues, locator, texts).map((found) => ({ ...found, fixes: fixesFor(found.issue) })),
    ignored: described.map((found, index): FoundIssue => ({ ...found, reason: ignored[index]?.reason ?? "" })),
    entries,
    heads,
    unnamed,
    seats: evaluated.records.delegates.reduce((sum, { record }) => sum + (record.seats ?? 0), 0),
    repeated: entries - heads - unnamed,
    suspects: suspectsOf(checked, texts),
    decisions: evaluated.decisions,
    manyPosts: manyPostsOf(checked),
    leftOut: checked.leftOut.map(({ original, reason }) => ({
      place: capitalised(placePhrase({ ...original.source, column: null }, texts.translate)),
      reason,
    })),
    lastFix: new Set(lastFix(journal)?.actions.map(({ source }) => rowKey(source))).size,
    outcome,
  };
}

const describeFix = (fix: Fix, texts: Texts): FoundFix => ({
  fix,
  label: texts(`fix.${fix.id}`, fix.params),
  kind: texts(`fixKind.${fix.id}`),
});

/** Rows that name nobody: neither a head nor a further row of one. */
function countUnnamed({ evaluated, isHead }: CheckedWorkbook): number {
  const named = new Set(evaluated.people.people.flatMap(({ sources }) => sources.map(rowKey)));
  return evaluated.records.delegates.filter(
    ({ record }, index) => isHead[index] === false && !named.has(rowKey(record.source)),
  ).length;
}

/** People with more than one post: one head and one invitation with all of them, and each of their awards. */
function manyPostsOf({ evaluated }: CheckedWorkbook): readonly PersonWithPosts[] {
  const isHonoree = new Set(evaluated.assessed.map(({ honoree }) => rowKey(honoree.source)));
  return evaluated.people.people.flatMap(({ name, posts, sources }) => {
    const said = posts
      .map(({ position, orgUnit }) => [position, orgUnit].filter((part) => part !== null && part !== "").join(", "))
      .filter((post) => post !== "");
    const awards = sources.filter((source) => isHonoree.has(rowKey(source))).length;
    return new Set(said).size < 2 ? [] : [{ name, posts: [...new Set(said)], rows: sources.length, awards }];
  });
}

function suspectsOf({ evaluated }: CheckedWorkbook, texts: Texts): readonly SuspectView[] {
  const find = findSubjects(evaluated.records);
  return evaluated.people.suspects.flatMap(({ a, b, reason }) => {
    const [first, second] = [find(a)?.subject, find(b)?.subject];
    if (first === undefined || second === undefined) return [];
    return [
      {
        a,
        b,
        name: nameOf(second),
        reason: capitalised(texts.translate(`word:suspect.${reason}`)),
        fields: compareFields(first, second, texts),
      },
    ];
  });
}

const nameOf = ({ kind, record }: FixSubject): string =>
  kind === "delegates" ? record.fullName : kind === "honorees" ? record.name : "";

type FieldKey = Extract<PaneKey, `people.f.${string}`>;

/** All that a row says of its person, in the order of reading. */
function fieldsOf({ kind, record }: FixSubject, texts: Texts): Readonly<Partial<Record<FieldKey, string | null>>> {
  const place = placePhrase({ ...record.source, row: Math.floor(record.source.row), column: null }, texts.translate);
  if (kind !== "delegates" && kind !== "honorees") return {};
  const shared = {
    "people.f.name": kind === "delegates" ? record.fullName : record.name,
    "people.f.honorific": record.honorific,
    "people.f.position": record.position,
    "people.f.orgUnit": record.orgUnit,
    "people.f.group": record.group,
    "people.f.identityNumber": record.identityNumber ?? null,
    "people.f.note": record.note,
    "people.f.place": capitalised(place),
  } as const;
  if (kind === "honorees") {
    const award = [record.awardText, record.period].filter((part) => part !== null).join(" · ");
    return { ...shared, "people.f.award": award, "people.f.list": texts("lists.honorees") };
  }
  return {
    ...shared,
    "people.f.phone": [record.phone, record.phone2].filter((phone) => phone !== null).join(", "),
    "people.f.birthYear": record.birthYear === null ? null : String(record.birthYear),
    "people.f.sex": record.sex === null ? null : texts.translate(`word:sex.${record.sex}`),
    "people.f.list": texts("lists.delegates"),
  };
}

const fieldOrder = [
  "people.f.name",
  "people.f.honorific",
  "people.f.position",
  "people.f.orgUnit",
  "people.f.phone",
  "people.f.birthYear",
  "people.f.sex",
  "people.f.identityNumber",
  "people.f.award",
  "people.f.group",
  "people.f.note",
  "people.f.list",
  "people.f.place",
] as const satisfies readonly FieldKey[];

/** Where the rows are is shown, and is no difference between the persons. */
const isAboutRow: ReadonlySet<FieldKey> = new Set(["people.f.list", "people.f.place"]);

function compareFields(first: FixSubject, second: FixSubject, texts: Texts): readonly PersonField[] {
  const [left, right] = [fieldsOf(first, texts), fieldsOf(second, texts)];
  return fieldOrder.flatMap((key) => {
    const [a, b] = [left[key] ?? "", right[key] ?? ""];
    if (a === "" && b === "") return [];
    const differs = !isAboutRow.has(key) && a !== "" && b !== "" && a.normalize("NFC") !== b.normalize("NFC");
    return [{ label: texts(key), a, b, differs }];
  });
}

/** Two rows as one text, to know a pair again. */
export const pairText = (a: Source, b: Source): string => `${rowKey(a)} ${rowKey(b)}`;
