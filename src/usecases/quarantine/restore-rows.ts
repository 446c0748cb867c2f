import { useCase, workbookTables } from "../use-case";
import { Draft } from "@/workbook/draft";
import type { AppContext } from "../ports";
import { reportOf } from "../run-action";
import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { CellValue, Source, SourceGrid } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { entryWords } from "@/tables/sheets/journal-sheet";
import { issueSentence } from "@/messages/issue-sentence";
import { vietnamese } from "@/messages/vietnamese";
import { placesOf } from "@/workbook/journal/add-to-journal";
import { journalEntries } from "@/workbook/journal/journal-entries";
import { readQuarantined, writeQuarantined, type QuarantinedRow } from "@/workbook/memory/quarantined-rows";
import { choicesOf, emptyMemory, readMemory, type Memory } from "@/workbook/memory/memory";
import type { IntakeResult } from "@/intake/result/intake-result";
import { allRecords, joinRecords, mapRecords } from "@/intake/result/list-records";
import { readJournal } from "@/workbook/journal/read-journal";
import { everyRow, readRecords, type Records } from "@/workbook/records/read-records";
import { listKey, rowKey } from "@/workbook/source-key";
import { writeJournal } from "@/workbook/journal/write-journal";
import { newTableRows } from "@/workbook/journal/baseline";
import { whereMissing } from "@/workbook/where-missing";

/** What became of the rows of «Cần xem lại». */
export interface RestoredRows {
  /** Rows of lists that are in the tables again. */
  readonly taken: number;
  /** Rows that stay, with their reasons as they are now. */
  readonly left: number;
}

/**
 * Reads the rows of «Cần xem lại» again, as they are there now, each under the headings and titles of its list, and puts those without
 * an error back into the tables with their own source; `withErrors` all of them, marked like any other. The rest stays with its reason.
 */
export async function restoreRows(
  context: AppContext,
  { withErrors }: { readonly withErrors: boolean },
): Promise<RestoredRows> {
  const { workbook, intake, onStep } = context;
  onStep?.("restoreRows");
  const tables = ["CanXemLai", "CotDaNho", "TuVietTat", "CachDoc"].map((name) => ({ name }));
  const draft = new Draft(await workbook.read({ tables }), context.lists);
  const quarantined = readQuarantined(draft);
  if (quarantined.length === 0) return { taken: 0, left: 0 };
  const lists = gather(quarantined);
  const read = named(
    await readEach(
      intake,
      lists,
      whereMissing(() => readMemory(draft), emptyMemory),
    ),
    lists,
  );
  return reportOf(context, restoreRead, { read, withErrors });
}

/** Puts rows back that were read again. */
const restoreRead = useCase<{ readonly read: IntakeResult; readonly withErrors: boolean }, RestoredRows>({
  step: "restoreRows",
  reads: [...workbookTables, "CanXemLai"],
  work(draft, { read, withErrors }) {
    const errors = errorsOf(read.issues);
    const present = rowsInTables(readRecords(draft));
    const isGood = ({ source }: { readonly source: Source }): boolean =>
      !present.has(rowKey(source)) && (withErrors || !errors.has(rowKey(source)));
    const restored = onlyOf(read, isGood);
    const taken = new Set(allRecords(restored).map(({ source }) => rowKey(source)));
    const left = readQuarantined(draft)
      .filter(({ original }) => !taken.has(rowKey(original.source)))
      .map((row): QuarantinedRow => {
        const key = rowKey(row.original.source);
        const reason = present.has(key) ? vietnamese("word:left-out.again") : (errors.get(key) ?? row.reason);
        return { ...row, reason };
      });
    writeRestored(draft, restored);
    writeQuarantined(draft, left);
    return { taken: taken.size, left: left.length };
  },
});

/** Rows that the next version of their list has brought meanwhile would stand there twice. */
const rowsInTables = (records: Records): ReadonlySet<string> =>
  new Set(everyRow(records).map(({ record }) => rowKey(record.source)));

/** The rows of one table of one list as a sheet of its own. */
interface Gathered {
  readonly grid: SourceGrid;
  readonly choice: SourceChoice;
  /** The source of each row of the grid; null for titles, heading and groups. */
  readonly sources: readonly (Source | null)[];
}

function gather(rows: readonly QuarantinedRow[]): readonly Gathered[] {
  const groups = new Map<string, QuarantinedRow[]>();
  for (const row of rows) {
    const { source, kind, titles, headings } = row.original;
    const key = JSON.stringify([listKey(source), kind, titles, headings]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [sheetOf(first, group)];
  });
}

function sheetOf({ original }: QuarantinedRow, rows: readonly QuarantinedRow[]): Gathered {
  const { source, kind, titles, headings, firstColumn } = original;
  const width = headings.length;
  const alone = (text: string): readonly CellValue[] => [text, ...Array<CellValue>(width - 1).fill(null)];
  const lines: { readonly cells: readonly CellValue[]; readonly source: Source | null }[] = [
    ...titles.map((title) => ({ cells: alone(title), source: null })),
    { cells: headings, source: null },
  ];
  let group: string | null = null;
  for (const { original: row } of rows) {
    if (row.group !== null && row.group !== group) lines.push({ cells: alone(row.group), source: null });
    group = row.group;
    lines.push({ cells: row.cells, source: row.source });
  }
  const { file, sheet } = source;
  const grid: SourceGrid = {
    file,
    sheet,
    encoding: { name: "Unicode", evidence: [] },
    firstRow: 1,
    firstColumn,
    rows: lines.map(({ cells }) => cells),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: {},
    originals: {},
    hidden: false,
  };
  return {
    grid,
    choice: { file, sheet, kind, headerRow: titles.length + 1 },
    sources: lines.map((line) => line.source),
  };
}

/** Each by itself, because two tables of one sheet have one name; read as the workbook remembers of the list. */
async function readEach(
  intake: AppContext["intake"],
  lists: readonly Gathered[],
  memory: Memory,
): Promise<readonly IntakeResult[]> {
  const results: IntakeResult[] = [];
  for (const { grid, choice } of lists) {
    const known = memory.sources.find((source) => listKey(source) === listKey(choice));
    results.push(await intake.readGrids([grid], choicesOf(memory, [{ ...known, ...choice }])));
  }
  return results;
}

/** What was read, with the places that the rows have in their lists; what is about no row of them is told no second time. */
function named(results: readonly IntakeResult[], lists: readonly Gathered[]): IntakeResult {
  const parts = results.map((result, index): IntakeResult => {
    const sources = lists[index]?.sources ?? [];
    const rename = <Item extends { readonly source: Source }>(item: Item): readonly Item[] => {
      const source = sources[item.source.row - 1] ?? null;
      return source === null ? [] : [{ ...item, source }];
    };
    const replace = <Item extends { readonly at: Issue["at"] }>(item: Item): readonly Item[] => {
      const source = sources[item.at.row - 1] ?? null;
      return source === null ? [] : [{ ...item, at: { ...item.at, ...source } }];
    };
    return {
      sheets: [],
      ...mapRecords(result, (records) => records.flatMap(rename)),
      issues: result.issues.filter(isAboutCells).flatMap(replace),
      changes: result.changes.flatMap(replace),
      originals: (result.originals ?? []).flatMap(rename),
    };
  });
  return {
    sheets: [],
    ...joinRecords(parts),
    issues: parts.flatMap(({ issues }) => issues),
    changes: parts.flatMap(({ changes }) => changes),
    originals: parts.flatMap(({ originals = [] }) => originals),
  };
}

/** Numbers jump where rows stand by themselves, and another row's number means nothing here. */
const isAboutCells = ({ code, params }: Issue): boolean => !code.startsWith("ordinal-") && params["row"] === undefined;

function errorsOf(issues: readonly Issue[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const issue of issues.filter(({ severity }) => severity === "error")) {
    const key = rowKey(issue.at);
    found.set(key, [found.get(key) ?? [], issueSentence(issue, vietnamese)].flat().join(" "));
  }
  return found;
}

function onlyOf(read: IntakeResult, isWanted: (item: { readonly source: Source }) => boolean): IntakeResult {
  const isAt = ({ at }: { readonly at: Source }): boolean => isWanted({ source: at });
  return {
    ...read,
    ...mapRecords(read, (records) => records.filter(isWanted)),
    issues: read.issues.filter(isAt),
    changes: read.changes.filter(isAt),
    originals: (read.originals ?? []).filter(isWanted),
  };
}

function writeRestored(draft: Draft, restored: IntakeResult): void {
  const journal = readJournal(draft);
  const { lists } = draft;
  const rows = newTableRows(
    restored,
    lists,
    ({ name }) => (draft.hasTable(name) ? draft.table(name).rows.length : 0) + 1,
  );
  const records = allRecords(restored);
  const coming = new Set(records.map(({ source }) => rowKey(source)));
  // What was noted of these rows when they first came is noted again, as they are now.
  const removed = journal.rows
    .filter(({ entry, list }) => {
      const row = typeof entry.sourceRow === "number" ? entry.sourceRow : 0;
      return noted.has(entry.entry) && coming.has(rowKey({ ...list, row }));
    })
    .map(({ rowIndex }) => rowIndex);
  const entries = journalEntries(restored, placesOf(restored, rows, lists));
  for (const { name, kind } of lists.tables) {
    const { headings, rows: cells } = rows.get(kind) ?? { headings: [], rows: [] };
    draft.appendRows(name, headings, cells);
  }
  writeJournal(draft, journal, { entries, removed });
}

const noted: ReadonlySet<unknown> = new Set([entryWords.issue, entryWords.change, entryWords.original]);
