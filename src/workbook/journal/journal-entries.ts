import type { CellInput } from "@/sheet/sheet-model";
import type { OriginalRow } from "@/intake/result/original-rows";
import type { CellValue, Source } from "@/sheet/grid";
import type { Change, Issue, SkippedRow } from "@/issues/issue";
import { entryWords, type journalColumns } from "@/tables/sheets/journal-sheet";
import { nameOfKind } from "@/tables/list-kinds";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { wordsVi } from "@/messages/vi/words";
import type { IntakeResult, SheetIntake } from "@/intake/result/intake-result";

/** One row of «Nhật ký» by the keys of its columns; its number is given when it is appended. */
export type JournalEntry = Readonly<Record<Exclude<keyof typeof journalColumns, "ordinal">, CellValue>>;

/**
 * How long an issue stays: `cell` and `row` while their record stands (a cell's until it is settled), `list` while any record of
 * the list stands, `source`, where nothing was taken, until the source is taken in anew.
 */
export type IssueScope = "cell" | "row" | "list" | "source";

/** What an issue is about, and for a cell what was written there. */
export interface WrittenPlace {
  readonly scope: IssueScope;
  readonly cell: CellInput;
}

/** What is kept of an issue beside its place, so that it is read back as it was. */
export interface KeptIssue extends Pick<Issue, "code" | "severity" | "params">, Pick<Issue["at"], "column" | "field"> {
  readonly scope: IssueScope;
}

const kindsOfPerson: ReadonlySet<unknown> = new Set([entryWords.fixed, entryWords.ignored, entryWords.person]);

/** Whether an entry tells what a person did or decided, and not what a taking-in found. */
export const isOfPerson = ({ entry: kind }: Pick<JournalEntry, "entry">): boolean => kindsOfPerson.has(kind);

/** What a taking-in tells: its sources, then what must be looked at, was altered, was passed over. */
export function journalEntries(
  read: IntakeResult,
  writtenAt: (place: Issue["at"]) => WrittenPlace,
): readonly JournalEntry[] {
  return [
    ...read.sheets.map(sourceEntry),
    ...read.issues.map((issue) => issueEntry(issue, writtenAt(issue.at))),
    ...read.changes.map(changeEntry),
    ...read.sheets.flatMap((sheet) => sheet.skipped.map((line) => skippedEntry(sheet, line))),
    ...(read.originals ?? []).map(originalEntry),
  ];
}

function sourceEntry({ file, sheet, kind, encoding, rowsRead, rowsTaken, skipped }: SheetIntake): JournalEntry {
  const counts = { read: rowsRead, taken: rowsTaken, skipped: skipped.length };
  const what = vietnamese("word:journal.source", {
    kind: nameOfKind(kind, (own) => vietnamese(`pane:lists.kind.${own}`)),
    encoding: encoding.name,
    ...counts,
  });
  return entry("source", { file, sheet, row: 0 }, { what });
}

function issueEntry(issue: Issue, { scope, cell }: WrittenPlace): JournalEntry {
  const { at, severity } = issue;
  const short = { ...issue, params: mapTexts(issue.params) };
  const column = at.column === null ? null : cut(at.column);
  const kept: KeptIssue = { code: issue.code, severity, field: at.field, column, scope, params: short.params };
  const typed = short.params["typed"];
  return entry("issue", at, {
    column,
    what: `${vietnamese(`word:severity.${severity}`)}: ${issueSentence(short, vietnamese)}`,
    from: typed === undefined ? null : String(typed),
    to: cell === null ? null : String(cell),
    exact: JSON.stringify(kept),
  });
}

function changeEntry({ rule, at, from, to }: Change): JournalEntry {
  const key = `change.${rule}`;
  return entry("change", at, { column: at.column, what: isWord(key) ? vietnamese(`word:${key}`) : rule, from, to });
}

const skippedEntry = ({ file, sheet }: SheetIntake, { row, reason }: SkippedRow): JournalEntry =>
  entry("skipped", { file, sheet, row }, { what: vietnamese(`word:skip.${reason}`) });

/** A row that says more than a cell can hold is kept without its longest texts whole. */
function originalEntry(original: OriginalRow): JournalEntry {
  const cells = original.cells.map((value) => (typeof value === "string" ? cut(value) : value));
  const what = cells.flatMap((value) => (value === null ? [] : String(value))).join(" | ");
  const kept = { ...original, titles: original.titles.map(cut), cells };
  return entry("original", original.source, { what: cut(what), exact: JSON.stringify(kept) });
}

/** One entry; an empty text is a blank cell, as which it is read back. */
export function entry(kind: keyof typeof entryWords, at: Source, parts: Partial<JournalEntry>): JournalEntry {
  const { column = null, what = null, from = null, to = null, exact = null } = parts;
  return {
    entry: entryWords[kind],
    sourceFile: at.file || null,
    sourceSheet: at.sheet || null,
    sourceRow: at.row > 0 ? at.row : null,
    column: column || null,
    what,
    from: from === "" ? null : from,
    to: to === "" ? null : to,
    exact,
  };
}

const LONGEST_TEXT = 500;

/** A text short enough: a cell holds 32,767 characters, and a sentence with its JSON must fit whatever was typed. */
export const cut = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;

/** The params of an issue, each text short enough. */
export const mapTexts = (params: Issue["params"]): Issue["params"] =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? cut(value) : value]),
  );

const isWord = (key: string): key is keyof typeof wordsVi => Object.hasOwn(wordsVi, key);
