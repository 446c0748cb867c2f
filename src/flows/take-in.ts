import type { Change, Issue } from "@/domain/tables/issue";
import { addRows } from "./add-rows";
import type { Addition } from "./add-rows";
import { journalAddition } from "./add-to-journal";
import type { NewTableRows } from "./add-to-journal";
import { flowSteps } from "./flow-steps";
import type { InputFile, IntakeResult, SheetIntake, World } from "./ports";
import { readJournal } from "./read-journal";
import { readRecords } from "./read-records";
import type { Records } from "./read-records";
import { listKey } from "./source-key";
import type { ListName } from "./source-key";
import { budgetRows, delegateRows, honoreeRows } from "./table-rows";

/** What is to be taken in. */
export interface Lists {
  readonly files: readonly InputFile[];
  /** Names of sheets of the open workbook. */
  readonly sheets: readonly string[];
  /** True to put the new version of a list in the place of the rows that came from it before. */
  readonly replace: boolean;
}

/** What a taking-in brought. */
export interface TakenIn {
  /** What was read and is new in the workbook. */
  readonly sources: readonly SheetIntake[];
  /** Lists whose rows stand in the workbook already, and which were therefore passed over. */
  readonly already: readonly ListName[];
  readonly rows: { readonly delegates: number; readonly honorees: number; readonly budget: number };
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

/**
 * Takes lists into the tables, which must be set up, below what stands there, each row with its source, and notes in «Nhật ký» what
 * was read, altered, passed over and doubted. A list taken in before is told and passed over, or with `replace` put in the place of
 * its old rows and entries. A refusal of the host takes out again what was added.
 */
export async function takeIn(world: World, lists: Lists): Promise<TakenIn> {
  const { workbook, onStep } = world;
  onStep?.(flowSteps.readLists);
  const read = await readLists(world, lists);
  const records = await readRecords(workbook);
  const taken = takenBefore(records);
  const already = lists.replace ? [] : namesOf(read).filter((name) => taken.has(listKey(name)));
  const fresh = without(read, already);
  const rows: NewTableRows = {
    delegates: delegateRows(fresh.delegates, records.tables.DaiBieu.rows.length + 1),
    honorees: honoreeRows(fresh.honorees, records.tables.KhenThuong.rows.length + 1),
    budget: budgetRows(fresh.budget, records.tables.DuToan.rows.length + 1),
  };
  const coming = new Set(lists.replace ? namesOf(fresh).map(listKey) : []);
  const files = new Set(lists.files.map(({ name }) => listKey({ file: name, sheet: "" })));
  const journal = journalAddition(await readJournal(workbook), {
    fresh,
    rows,
    isRead: ({ file }) => files.has(listKey({ file, sheet: "" })),
    stays: (list) => taken.has(listKey(list)) && !coming.has(listKey(list)),
  });
  await addRows(workbook, [...tableAdditions(rows, records, coming), journal], (table) =>
    onStep?.(table === "NhatKy" ? flowSteps.writeJournal : flowSteps.writeTables),
  );
  return {
    sources: fresh.sheets,
    already,
    rows: {
      delegates: fresh.delegates.length,
      honorees: fresh.honorees.length,
      budget: fresh.budget.length,
    },
    issues: [...fresh.issues, ...already.map((name) => alreadyTaken(name, taken.get(listKey(name)) ?? 0))],
    changes: fresh.changes,
  };
}

async function readLists({ intake, workbook }: World, { files, sheets }: Lists): Promise<IntakeResult> {
  const fromFiles = files.length > 0 ? await intake.readFiles(files) : null;
  const fromSheets = sheets.length > 0 ? await intake.readGrids(await workbook.readSheets(sheets)) : null;
  const parts = [fromFiles, fromSheets].filter((part) => part !== null);
  return {
    sheets: parts.flatMap((part) => part.sheets),
    delegates: parts.flatMap((part) => part.delegates),
    honorees: parts.flatMap((part) => part.honorees),
    budget: parts.flatMap((part) => part.budget),
    issues: parts.flatMap((part) => part.issues),
    changes: parts.flatMap((part) => part.changes),
  };
}

/** Rows in the tables by the list they came from. */
function takenBefore(records: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of [...records.delegates, ...records.honorees, ...records.budget])
    counts.set(listKey(record.source), (counts.get(listKey(record.source)) ?? 0) + 1);
  return counts;
}

/** The lists that gave records; a list from which nothing comes cannot stand in the tables. */
function namesOf({ delegates, honorees, budget }: IntakeResult): readonly ListName[] {
  const names = new Map<string, ListName>();
  for (const { source } of [...delegates, ...honorees, ...budget])
    names.set(listKey(source), { file: source.file, sheet: source.sheet });
  return [...names.values()];
}

function without(read: IntakeResult, already: readonly ListName[]): IntakeResult {
  const known = new Set(already.map(listKey));
  const isNew = (name: ListName): boolean => !known.has(listKey(name));
  return {
    sheets: read.sheets.filter(isNew),
    delegates: read.delegates.filter(({ source }) => isNew(source)),
    honorees: read.honorees.filter(({ source }) => isNew(source)),
    budget: read.budget.filter(({ source }) => isNew(source)),
    issues: read.issues.filter(({ at }) => isNew(at)),
    changes: read.changes.filter(({ at }) => isNew(at)),
  };
}

/** The rows that come into the three tables, and those that they replace. */
function tableAdditions(rows: NewTableRows, records: Records, coming: ReadonlySet<string>): readonly Addition[] {
  const replacedIn = (standing: Records["delegates"] | Records["honorees"] | Records["budget"]): readonly number[] =>
    standing.filter(({ record }) => coming.has(listKey(record.source))).map(({ rowIndex }) => rowIndex);
  const filled = (table: Addition["table"]): number => records.tables[table].rows.length;
  return [
    {
      table: "DaiBieu",
      rows: rows.delegates,
      filled: filled("DaiBieu"),
      replaced: replacedIn(records.delegates),
    },
    {
      table: "KhenThuong",
      rows: rows.honorees,
      filled: filled("KhenThuong"),
      replaced: replacedIn(records.honorees),
    },
    {
      table: "DuToan",
      rows: rows.budget,
      filled: filled("DuToan"),
      replaced: replacedIn(records.budget),
    },
  ];
}

function alreadyTaken({ file, sheet }: ListName, rows: number): Issue {
  return {
    code: "source-already-taken",
    severity: "note",
    at: { file, sheet, row: 0, column: null, field: null },
    params: { rows },
  };
}
