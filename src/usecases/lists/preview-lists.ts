import { useCase, workbookTables } from "../use-case";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { UnknownAbbreviation, IntakeResult, SheetIntake } from "@/intake/result/intake-result";
import { countRecords, mapRecords, recordsOf, type RecordCounts } from "@/intake/result/list-records";
import type { ListKinds } from "@/tables/list-kinds";
import { valueOf } from "@/workbook/rows/table-rows";
import type { Issue } from "@/issues/issue";
import type { Memory } from "@/workbook/memory/memory";
import { listKey, type ListName } from "@/workbook/source-key";
import type { ReadLists } from "./read-lists";
import {
  compareList,
  isUnchanged,
  likelyBeside,
  likelyVersions,
  readExistingData,
  existingLists,
  type LikelyVersion,
  type ExistingData,
  type ListVersion,
} from "./list-versions";

/** What a user should look at before a list is taken in. */
export type ListQuestion =
  /** It stands in the workbook, and this version differs. */
  | "next-version"
  /** It may be the next version of another list. */
  | "like-version"
  /** It may be the next version of another that is to be taken in with it. */
  | "like-other"
  /** Its columns are guessed, for no heading was found. */
  | "no-header"
  /** A column's meaning is not sure. */
  | "unsure-column"
  | "hidden-rows"
  | "hidden-columns"
  /** Something in it cannot be read as a list at all. */
  | "error";

/** One list as it would be taken in. */
export interface PreviewedList {
  readonly list: ListName;
  readonly sheet: SheetIntake;
  readonly rows: RecordCounts;
  /** The first rows, as a reader tells them. */
  readonly first: readonly string[];
  readonly issues: readonly Issue[];
  /** Cells altered by rule. */
  readonly changes: number;
  readonly questions: readonly ListQuestion[];
  /** Against the version that stands in the workbook; null for a list that comes beside what stands. */
  readonly version: ListVersion | null;
  /** Lists of the workbook of which it may be the next version, likeliest first. */
  readonly likely: readonly LikelyVersion[];
  /** Lists to be taken in with it of which it may be the next version. */
  readonly beside: readonly LikelyVersion[];
  /** How it was read, as the user said now or before; null where nothing was said. */
  readonly choice: SourceChoice | null;
}

/** Lists that were read and not yet taken in. */
export interface ListsPreview {
  readonly read: ReadLists;
  readonly lists: readonly PreviewedList[];
  /** Of sources that gave no list at all: a file that cannot be opened. */
  readonly issues: readonly Issue[];
  /** Short forms that nobody has explained yet, nor been asked about. */
  readonly abbreviations: readonly UnknownAbbreviation[];
}

/** What the user said of a list: the next version of another, or (null) a list of its own. */
export type VersionAnswers = ReadonlyMap<string, ListName | null>;

/** Shows lists that were read as they would be taken in, against what stands in the workbook; writes nothing. */
export const previewLists = useCase<PreviewInput, ListsPreview>({
  step: "readLists",
  reads: workbookTables,
  work: (draft, { read, answers = new Map() }) => previewOf(read, answers, readExistingData(draft)),
});

interface PreviewInput {
  readonly read: ReadLists;
  readonly answers?: VersionAnswers;
}

function previewOf(read: ReadLists, answers: VersionAnswers, data: ExistingData): ListsPreview {
  const { lists: kinds } = data.records;
  const existing = existingLists(data.records);
  const lists = read.result.sheets.map((sheet): PreviewedList => {
    const list = { file: sheet.file, sheet: sheet.sheet };
    const likely = sheet.rowsTaken === 0 ? [] : likelyVersions(read.result, list, data.records);
    const of = existing.get(listKey(list)) ?? versionOf(likely, answers.get(listKey(list)));
    const version = of === null ? null : compareList(read.result, { list, of }, data);
    const issues = read.result.issues.filter(({ at }) => listKey(at) === listKey(list));
    const choice = choiceOf(read, list);
    const beside = sheet.rowsTaken === 0 || version !== null ? [] : likelyBeside(read.result, list, kinds);
    return {
      list,
      sheet,
      ...rowsOfList(read.result, list, kinds),
      issues,
      changes: read.result.changes.filter(({ at }) => listKey(at) === listKey(list)).length,
      questions: questionsOf({ sheet, issues, choice, version, likely, beside }),
      version,
      likely,
      beside,
      choice,
    };
  });
  const known = new Set(lists.map(({ list }) => listKey(list)));
  return {
    read,
    lists,
    issues: read.result.issues.filter(({ at }) => !known.has(listKey(at))),
    abbreviations: notYetAsked(read.result.unknownAbbreviations ?? [], read.memory),
  };
}

/** True when something should be looked at or answered before the lists are taken in. */
export const asksAnything = ({ lists, abbreviations }: ListsPreview): boolean =>
  abbreviations.length > 0 || lists.some(({ questions }) => questions.length > 0);

/** What is taken for the next version without a word of the user: like names, and half of the people. */
function versionOf(likely: readonly LikelyVersion[], answer: ListName | null | undefined): ListName | null {
  if (answer !== undefined) return answer;
  const sure = likely.find(({ isLikeNamed, shared }) => isLikeNamed && shared >= 0.5);
  return sure?.of ?? null;
}

function choiceOf({ lists, memory }: ReadLists, list: ListName): SourceChoice | null {
  const wanted = listKey(list);
  return [...(lists.choices ?? []), ...memory.sources].find((source) => listKey(source) === wanted) ?? null;
}

interface Looked extends Pick<PreviewedList, "sheet" | "issues" | "choice" | "version" | "likely" | "beside"> {}

/** Of a column that is taken a meaning less sure than this is worth a look. */
const SURE_ENOUGH = 0.5;

function questionsOf({ sheet, issues, choice, version, likely, beside }: Looked): readonly ListQuestion[] {
  const has = (code: string): boolean => issues.some((issue) => issue.code === code);
  const isUnsure = (sheet.columns ?? []).some(({ field, confidence }) => field !== null && confidence < SURE_ENOUGH);
  const questions: readonly (readonly [ListQuestion, boolean])[] = [
    ["next-version", version !== null && likely.length === 0 && !isUnchanged(version)],
    ["like-version", likely.length > 0],
    ["like-other", beside.length > 0],
    ["no-header", has("header-missing") && choice?.columns === undefined],
    ["unsure-column", isUnsure && !has("header-missing") && choice?.columns === undefined],
    ["hidden-rows", has("hidden-row") && choice?.hiddenRows === undefined],
    ["hidden-columns", has("hidden-column") && choice?.hiddenColumns === undefined],
    ["error", has("tables-side-by-side")],
  ];
  return questions.flatMap(([question, isAsked]) => (isAsked ? [question] : []));
}

/** As many rows as a look takes. */
const FIRST_ROWS = 3;
/** What of a row is shown in a line. */
const MOST_PARTS = 3;

function rowsOfList(
  result: IntakeResult,
  list: ListName,
  { tables }: ListKinds,
): Pick<PreviewedList, "rows" | "first"> {
  const wanted = listKey(list);
  const here = mapRecords(result, (records) => records.filter(({ source }) => listKey(source) === wanted));
  const lines = tables.flatMap(({ kind, says }) =>
    recordsOf(here, kind).map((record) => says.slice(0, MOST_PARTS).map((key) => valueOf(record, key))),
  );
  return {
    rows: countRecords(here),
    first: lines.slice(0, FIRST_ROWS).map((parts) => parts.filter((part) => part !== null && part !== "").join(" · ")),
  };
}

function notYetAsked(
  unknown: readonly UnknownAbbreviation[],
  { abbreviations }: Memory,
): readonly UnknownAbbreviation[] {
  const keyOf = ({ short, about }: Pick<UnknownAbbreviation, "short" | "about">): string =>
    JSON.stringify([short.toUpperCase(), about]);
  const asked = new Set(abbreviations.map(keyOf));
  const seen = new Map<string, UnknownAbbreviation>();
  for (const each of unknown) if (!asked.has(keyOf(each)) && !seen.has(keyOf(each))) seen.set(keyOf(each), each);
  return [...seen.values()];
}
