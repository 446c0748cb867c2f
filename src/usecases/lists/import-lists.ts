import { everyTable, useCase } from "../use-case";
import type { Draft } from "@/workbook/draft";
import { reportOf } from "../run-action";
import { takeAll } from "@/intake/versions/apply-versions";
import type { Change, Issue } from "@/issues/issue";
import { addRows, type Addition } from "@/workbook/rows/add-rows";
import { journalAddition } from "@/workbook/journal/add-to-journal";
import { newTableRows, type NewTableRows } from "@/workbook/journal/baseline";
import { quarantineIn } from "../quarantine/quarantine-rows";
import { keepInMemory, type Memory } from "@/workbook/memory/memory";
import type { AppContext, IntakeControl } from "../ports";
import type { IntakeResult, SheetIntake } from "@/intake/result/intake-result";
import {
  allRecords,
  countRecords,
  mapRecords,
  type ListRecords,
  type RecordCounts,
} from "@/intake/result/list-records";
import { readJournal } from "@/workbook/journal/read-journal";
import { contentOf, everyRow, listContents, readRecords, type Records } from "@/workbook/records/read-records";
import { listKey, type ListName } from "@/workbook/source-key";
import { readLists, type Lists, type ReadLists } from "./read-lists";
import {
  compareList,
  editsOf,
  likelyBeside,
  likelyVersions,
  type ExistingData,
  type TableEdit,
  type UpdatedList,
  type VersionDecision,
} from "./list-versions";
import { issueOf } from "@/issues/issue-of";

export type { Lists } from "./read-lists";

/** What the user decides of lists that were read. */
export interface ImportDecisions {
  /** Lists that are the next version of one in the workbook; a list that stands there already and is not named is passed over. */
  readonly versions?: readonly VersionDecision[];
  /** Lists of which nothing is taken in. */
  readonly leave?: readonly ListName[];
  /** What «Sổ tay» keeps for the next time. */
  readonly keep?: Partial<Memory>;
}

/** What a taking-in brought. */
export interface ImportOutcome {
  /** What was read and is new in the workbook. */
  readonly sources: readonly SheetIntake[];
  /** Lists whose rows stand in the workbook already, and which were therefore passed over. */
  readonly already: readonly ListName[];
  /** Lists whose next version was taken over. */
  readonly updated: readonly UpdatedList[];
  /** Rows that came in. */
  readonly rows: RecordCounts;
  /** Rows with errors that were put onto «Cần xem lại» and are in no table; among those that their lists count as taken. */
  readonly leftOut: number;
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

/** Reads lists and imports them without a question, so that a list which is there already is passed over. */
export async function importLists(context: AppContext, lists: Lists, control?: IntakeControl): Promise<ImportOutcome> {
  return reportOf(context, importRead, { read: await readLists(context, lists, control) });
}

interface ImportInput {
  readonly read: ReadLists;
  readonly decisions?: ImportDecisions;
}

/**
 * Imports lists that were read into the tables, which must be set up, below what is there, each row with its source, and notes in
 * «Nhật ký» what was read, changed, passed over and doubted, and each list as it was imported. The next version of a list changes only
 * what the user takes over: payments, prices and corrections by hand stay. A list that was imported before is passed over with a note, or with
 * `replace` put in the place of its old rows and entries.
 */
export const importRead = useCase<ImportInput, ImportOutcome>({
  step: "writeTables",
  reads: everyTable,
  work: (draft, { read, decisions = {} }) => importInto(draft, read, decisions),
  issues: ({ issues }) => issues,
});

function importInto(draft: Draft, read: ReadLists, decisions: ImportDecisions): ImportOutcome {
  const data: ExistingData = { records: readRecords(draft), journal: readJournal(draft) };
  const { records } = data;
  const taken = takenBefore(records);
  const plan = sortLists(read, decisions, taken);
  const versions = plan.updates.map((decision) => {
    const take = decision.take === "anew" ? takeAll : decision.take;
    return editsOf(compareList(read.result, decision, data), take, records);
  });
  const edits = versions.flatMap((version) => version.edits);
  const coming = onlyOf(read.result, plan.isTaken);
  const added = onlyRecords(read.result, plan.isAdded, edits);
  const { lists } = draft;
  const rows = newTableRows(added, lists, (table) => contentOf(records, table).rows.length + 1);
  const files = new Set(read.lists.files.map(({ name }) => listKey({ file: name, sheet: "" })));
  const journal = journalAddition(data.journal, {
    lists,
    fresh: coming,
    rows: newTableRows(coming, lists),
    isRead: (list) => files.has(listKey({ file: list.file, sheet: "" })) || plan.superseded.has(listKey(list)),
    stays: (list) => taken.has(listKey(list)) && !plan.superseded.has(listKey(list)),
  });
  if (decisions.keep !== undefined) keepInMemory(draft, decisions.keep);
  for (const edit of edits) draft.writeCells(edit.table.name, edit.writes);
  addRows(draft, [...tableAdditions(rows, records, { edits, replacedLists: plan.replaced }), journal]);
  const isFaulty = ({ severity, at }: Issue): boolean => severity === "error" && plan.isAdded(at);
  const leftOut = read.lists.quarantineErrors === true ? quarantineIn(draft, coming.issues.filter(isFaulty)) : 0;
  return {
    leftOut,
    sources: coming.sheets,
    already: plan.already,
    updated: versions.map(({ updated }) => updated),
    rows: countRecords(added),
    issues: [
      ...coming.issues,
      ...plan.already.map((name) => alreadyImported(name, taken.get(listKey(name)) ?? 0)),
      ...plan.added.flatMap((name) => likeEarlier(name, read.result, records)),
    ],
    changes: coming.changes,
  };
}

interface ImportPlan {
  /** New lists, taken in beside what stands. */
  readonly added: readonly ListName[];
  readonly already: readonly ListName[];
  readonly updates: readonly VersionDecision[];
  /** Lists of the workbook whose rows all go, because their next version replaces them. */
  readonly replaced: ReadonlySet<string>;
  /** Lists of the workbook whose entries in «Nhật ký» go, because a next version has taken their place. */
  readonly superseded: ReadonlySet<string>;
  readonly isAdded: (list: ListName) => boolean;
  /** Also of a source that gave no records. */
  readonly isTaken: (list: ListName) => boolean;
}

function sortLists(
  { lists, result }: ReadLists,
  { versions = [], leave = [] }: ImportDecisions,
  taken: ReadonlyMap<string, number>,
): ImportPlan {
  const left = new Set(leave.map(listKey));
  const names = namesOf(result).filter((name) => !left.has(listKey(name)));
  const said = new Map(versions.map((decision) => [listKey(decision.list), decision]));
  const decided = names.flatMap((name): readonly VersionDecision[] => {
    const decision = said.get(listKey(name));
    if (decision !== undefined) return taken.has(listKey(decision.of)) ? [decision] : [];
    return lists.replace && taken.has(listKey(name)) ? [{ list: name, of: name, take: "anew" }] : [];
  });
  const isDecided = new Set(decided.map(({ list }) => listKey(list)));
  const already = names.filter((name) => taken.has(listKey(name)) && !isDecided.has(listKey(name)));
  const passed = new Set([...already.map(listKey), ...left]);
  const updates = decided.filter(({ take }) => take !== "anew");
  const updated = new Set(updates.map(({ list }) => listKey(list)));
  return {
    added: names.filter((name) => !isDecided.has(listKey(name)) && !passed.has(listKey(name))),
    already,
    updates,
    replaced: new Set(decided.filter(({ take }) => take === "anew").map(({ of }) => listKey(of))),
    superseded: new Set(decided.map(({ of }) => listKey(of))),
    isAdded: (list) => !passed.has(listKey(list)) && !updated.has(listKey(list)),
    isTaken: (list) => !passed.has(listKey(list)),
  };
}

/** Rows in the tables by the list they came from. */
function takenBefore(records: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of everyRow(records))
    counts.set(listKey(record.source), (counts.get(listKey(record.source)) ?? 0) + 1);
  return counts;
}

/** The lists that gave records; a list from which nothing comes cannot stand in the tables. */
export function namesOf(result: IntakeResult): readonly ListName[] {
  const names = new Map<string, ListName>();
  for (const { source } of allRecords(result)) names.set(listKey(source), { file: source.file, sheet: source.sheet });
  return [...names.values()];
}

function onlyOf(read: IntakeResult, isWanted: (list: ListName) => boolean): IntakeResult {
  return {
    sheets: read.sheets.filter(isWanted),
    ...mapRecords(read, (records) => records.filter(({ source }) => isWanted(source))),
    issues: read.issues.filter(({ at }) => isWanted(at)),
    changes: read.changes.filter(({ at }) => isWanted(at)),
    originals: (read.originals ?? []).filter(({ source }) => isWanted(source)),
  };
}

/** The records that come in as new rows: of new lists all, of next versions those that the user takes over. */
function onlyRecords(
  read: IntakeResult,
  isAdded: (list: ListName) => boolean,
  edits: readonly TableEdit[],
): ListRecords {
  return mapRecords(read, (records, kind) => {
    const chosen = new Set(edits.flatMap((edit) => (edit.table.kind === kind ? edit.append : [])));
    return records.filter(({ source }, index) => isAdded(source) || chosen.has(index));
  });
}

interface ReplacedRows {
  readonly edits: readonly TableEdit[];
  readonly replacedLists: ReadonlySet<string>;
}

/** The rows that come into the tables of lists, and those that go with them. */
function tableAdditions(
  rows: NewTableRows,
  records: Records,
  { edits, replacedLists }: ReplacedRows,
): readonly Addition[] {
  return listContents(records).map(({ table, content, rows: existing }) => ({
    table: table.name,
    rows: rows.get(table.kind) ?? { headings: [], rows: [] },
    filled: content.rows.length,
    replaced: [
      ...existing.filter(({ record }) => replacedLists.has(listKey(record.source))).map(({ rowIndex }) => rowIndex),
      ...edits.flatMap((edit) => (edit.table.name === table.name ? edit.remove : [])),
    ],
  }));
}

const alreadyImported = ({ file, sheet }: ListName, rows: number): Issue =>
  issueOf("source-already-taken", { file, sheet, row: 0, column: null, field: null }, { rows });

/** A list that was taken in beside another, of the workbook or just read, of which it looks like the next version: its people may now stand twice. */
function likeEarlier(list: ListName, result: IntakeResult, records: Records): readonly Issue[] {
  const [likely] = [...likelyVersions(result, list, records), ...likelyBeside(result, list, records.lists)];
  if (likely === undefined) return [];
  const { file, sheet } = likely.of;
  const at = { ...list, row: 0, column: null, field: null };
  const params = { otherFile: file, otherSheet: sheet, otherRow: 0, share: Math.round(likely.shared * 100) };
  return [issueOf("source-like-earlier", at, params)];
}
