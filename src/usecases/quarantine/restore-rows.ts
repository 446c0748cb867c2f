import type { SourceChoice } from "@/intake/choices/intake-choices";
import type { CellValue, Source, SourceGrid } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { entryWords } from "@/tables/columns/table-columns";
import { issueSentence } from "@/messages/issue-sentence";
import { createTranslator } from "@/messages/translate";
import { addRows } from "@/workbook/rows/add-rows";
import { placesOf } from "@/workbook/journal/add-to-journal";
import { doOrUndo } from "../check/do-or-undo";
import { flowSteps } from "../progress-steps";
import { journalEntries } from "@/workbook/journal/journal-entries";
import { readQuarantined, writeQuarantined, type QuarantinedRow } from "@/workbook/memory/quarantined-rows";
import { choicesOf, emptyMemory, readMemory, type Memory } from "@/workbook/memory/memory";
import type { IntakeResult } from "@/intake/result/intake-result";
import type { World } from "../ports";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords, type Records } from "@/workbook/records/read-records";
import { listKey, rowKey } from "@/workbook/source-key";
import { budgetRows, delegateRows, honoreeRows } from "@/workbook/rows/table-rows";
import { journalRows } from "@/workbook/journal/journal-rows";
import { whereMissing } from "@/workbook/where-missing";

const vietnamese = createTranslator("vi");

/** What became of the rows of «Cần xem lại». */
export interface RestoredRows {
  /** Rows of lists that are in the tables again. */
  readonly taken: number;
  /** Rows that stay, with their reasons anew. */
  readonly left: number;
}

/**
 * Reads the rows of «Cần xem lại» anew, as they stand there now, each under the headings and titles of its list, and puts those without
 * an error back into the tables with their own source; `withErrors` all of them, marked like any other. The rest stays with its reason.
 * A refusal leaves the workbook as it was.
 */
export async function restoreRows(
  world: World,
  { withErrors }: { readonly withErrors: boolean },
): Promise<RestoredRows> {
  const { workbook, intake, onStep } = world;
  onStep?.(flowSteps.restoreRows);
  const standing = await readQuarantined(workbook);
  if (standing.length === 0) return { taken: 0, left: 0 };
  const memory = await whereMissing(readMemory(workbook), emptyMemory);
  const lists = gather(standing);
  const read = named(await readEach(intake, lists, memory), lists);
  const errors = errorsOf(read.issues);
  const there = rowsInTables(await readRecords(workbook));
  const isGood = ({ source }: { readonly source: Source }): boolean =>
    !there.has(rowKey(source)) && (withErrors || !errors.has(rowKey(source)));
  const back = onlyOf(read, isGood);
  const taken = new Set([...back.delegates, ...back.honorees, ...back.budget].map(({ source }) => rowKey(source)));
  const left = standing
    .filter(({ original }) => !taken.has(rowKey(original.source)))
    .map((row): QuarantinedRow => {
      const key = rowKey(row.original.source);
      const reason = there.has(key) ? vietnamese("word:left-out.again") : (errors.get(key) ?? row.reason);
      return { ...row, reason };
    });
  await writeBack(world, back, { standing, left });
  return { taken: taken.size, left: left.length };
}

/** Rows that the next version of their list has brought meanwhile would stand there twice. */
const rowsInTables = ({ delegates, honorees, budget }: Records): ReadonlySet<string> =>
  new Set([...delegates, ...honorees, ...budget].map(({ record }) => rowKey(record.source)));

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
  intake: World["intake"],
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
      delegates: result.delegates.flatMap(rename),
      honorees: result.honorees.flatMap(rename),
      budget: result.budget.flatMap(rename),
      issues: result.issues.filter(isAboutCells).flatMap(replace),
      changes: result.changes.flatMap(replace),
      originals: (result.originals ?? []).flatMap(rename),
    };
  });
  return {
    sheets: [],
    delegates: parts.flatMap(({ delegates }) => delegates),
    honorees: parts.flatMap(({ honorees }) => honorees),
    budget: parts.flatMap(({ budget }) => budget),
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
    delegates: read.delegates.filter(isWanted),
    honorees: read.honorees.filter(isWanted),
    budget: read.budget.filter(isWanted),
    issues: read.issues.filter(isAt),
    changes: read.changes.filter(isAt),
    originals: (read.originals ?? []).filter(isWanted),
  };
}

async function writeBack(
  { workbook }: World,
  back: IntakeResult,
  { standing, left }: { readonly standing: readonly QuarantinedRow[]; readonly left: readonly QuarantinedRow[] },
): Promise<void> {
  const { tables } = await readRecords(workbook);
  const journal = await readJournal(workbook);
  const next = (table: keyof typeof tables): number => tables[table].rows.length + 1;
  const rows = {
    delegates: delegateRows(back.delegates, next("DaiBieu")),
    honorees: honoreeRows(back.honorees, next("KhenThuong")),
    budget: budgetRows(back.budget, next("DuToan")),
  };
  const coming = new Set([...back.delegates, ...back.honorees, ...back.budget].map(({ source }) => rowKey(source)));
  const filled = journal.table.rows.length;
  // What was noted of these rows when they first came is told anew, as they are now.
  const replaced = journal.rows
    .filter(({ entry, list }) => {
      const row = typeof entry.sourceRow === "number" ? entry.sourceRow : 0;
      return noted.has(entry.entry) && coming.has(rowKey({ ...list, row }));
    })
    .map(({ rowIndex }) => rowIndex);
  const entries = journalEntries(back, placesOf(back, rows));
  const adding = (table: "DaiBieu" | "KhenThuong" | "DuToan", added: (typeof rows)["delegates"]) => ({
    table,
    rows: added,
    filled: tables[table].rows.length,
    replaced: [],
  });
  await doOrUndo([
    { run: () => writeQuarantined(workbook, left), undo: () => writeQuarantined(workbook, standing) },
    {
      run: () =>
        addRows(workbook, [
          adding("DaiBieu", rows.delegates),
          adding("KhenThuong", rows.honorees),
          adding("DuToan", rows.budget),
          { table: "NhatKy", rows: journalRows(entries, filled + 1), filled, replaced },
        ]),
      undo: () => Promise.resolve(),
    },
  ]);
}

const noted: ReadonlySet<unknown> = new Set([entryWords.issue, entryWords.change, entryWords.original]);
