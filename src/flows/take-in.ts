import { journalSheet } from "@/documents/workbook/journal-sheet";
import type { Source } from "@/domain/tables/grid";
import type { Change, Issue, TableName } from "@/domain/tables/issue";
import { delegateColumns } from "@/domain/tables/table-columns";
import { flowSteps } from "./flow-steps";
import type { InputFile, IntakeResult, SheetIntake, Workbook, World } from "./ports";
import { readRecords } from "./read-records";
import type { Records } from "./read-records";
import { budgetRows, delegateRows, honoreeRows } from "./table-rows";
import type { NewRows } from "./table-rows";

/** What is to be taken in. */
export interface Lists {
  readonly files: readonly InputFile[];
  /** Names of sheets of the open workbook. */
  readonly sheets: readonly string[];
  /** True to put the new version of a list in the place of the rows that came from it before. */
  readonly replace: boolean;
}

/** A list: its file ("" for a sheet of the open workbook) and sheet. */
export type ListName = Pick<Source, "file" | "sheet">;

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
 * Takes lists into the tables, which must be set up, below what stands there, each row with its source; writes «Nhật ký».
 * A list taken in before is told and passed over, or with `replace` put in the place of its old rows. A refusal of the host
 * takes out again what was added.
 */
export async function takeIn(world: World, lists: Lists): Promise<TakenIn> {
  const { workbook, onStep } = world;
  onStep?.(flowSteps.readLists);
  const read = await readLists(world, lists);
  const records = await readRecords(workbook);
  const taken = takenBefore(records);
  const already = lists.replace ? [] : namesOf(read).filter((name) => taken.has(keyOf(name)));
  const fresh = without(read, already);
  onStep?.(flowSteps.writeTables);
  await addRows(workbook, fresh, records, lists.replace);
  if (fresh.sheets.length > 0) {
    onStep?.(flowSteps.writeJournal);
    await workbook.writeSheet(journalSheet(fresh.sheets.map(journalSource), fresh.changes));
  }
  return {
    sources: fresh.sheets,
    already,
    rows: {
      delegates: fresh.delegates.length,
      honorees: fresh.honorees.length,
      budget: fresh.budget.length,
    },
    issues: [...fresh.issues, ...already.map((name) => alreadyTaken(name, taken.get(keyOf(name)) ?? 0))],
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

const keyOf = ({ file, sheet }: ListName): string => JSON.stringify([file, sheet]);

/** Rows in the tables by the list they came from. */
function takenBefore(records: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of [...records.delegates, ...records.honorees, ...records.budget])
    counts.set(keyOf(record.source), (counts.get(keyOf(record.source)) ?? 0) + 1);
  return counts;
}

/** The lists that gave records; a list from which nothing comes cannot stand in the tables. */
function namesOf({ delegates, honorees, budget }: IntakeResult): readonly ListName[] {
  const names = new Map<string, ListName>();
  for (const { source } of [...delegates, ...honorees, ...budget])
    names.set(keyOf(source), { file: source.file, sheet: source.sheet });
  return [...names.values()];
}

function without(read: IntakeResult, already: readonly ListName[]): IntakeResult {
  const known = new Set(already.map(keyOf));
  const isNew = (name: ListName): boolean => !known.has(keyOf(name));
  return {
    sheets: read.sheets.filter(isNew),
    delegates: read.delegates.filter(({ source }) => isNew(source)),
    honorees: read.honorees.filter(({ source }) => isNew(source)),
    budget: read.budget.filter(({ source }) => isNew(source)),
    issues: read.issues.filter(({ at }) => isNew(at)),
    changes: read.changes.filter(({ at }) => isNew(at)),
  };
}

interface Addition {
  readonly table: TableName;
  readonly rows: NewRows;
  /** Rows that held something before. */
  readonly filled: number;
  /** Positions of rows whose list comes anew. */
  readonly replaced: readonly number[];
}

async function addRows(workbook: Workbook, fresh: IntakeResult, records: Records, replace: boolean): Promise<void> {
  const coming = new Set(replace ? namesOf(fresh).map(keyOf) : []);
  const replacedIn = (rows: Records["delegates"] | Records["honorees"] | Records["budget"]): readonly number[] =>
    rows.filter(({ record }) => coming.has(keyOf(record.source))).map(({ rowIndex }) => rowIndex);
  const filled = (table: "DaiBieu" | "KhenThuong" | "DuToan"): number => records.tables[table].rows.length;
  const additions: readonly Addition[] = [
    {
      table: "DaiBieu",
      rows: delegateRows(fresh.delegates, filled("DaiBieu") + 1),
      filled: filled("DaiBieu"),
      replaced: replacedIn(records.delegates),
    },
    {
      table: "KhenThuong",
      rows: honoreeRows(fresh.honorees, filled("KhenThuong") + 1),
      filled: filled("KhenThuong"),
      replaced: replacedIn(records.honorees),
    },
    {
      table: "DuToan",
      rows: budgetRows(fresh.budget, filled("DuToan") + 1),
      filled: filled("DuToan"),
      replaced: replacedIn(records.budget),
    },
  ];
  const done: Addition[] = [];
  try {
    for (const addition of additions) {
      await workbook.appendRows(addition.table, addition.rows.headings, addition.rows.rows);
      done.push(addition);
    }
  } catch (refusal) {
    for (const { table, rows, filled: first } of done)
      await workbook.removeRows(
        table,
        rows.rows.map((_, i) => first + i),
      );
    throw refusal;
  }
  for (const addition of additions) await dropReplaced(workbook, addition);
}

/** After the new rows are in, so that a refusal never loses a list. */
async function dropReplaced(workbook: Workbook, { table, rows, filled, replaced }: Addition): Promise<void> {
  if (replaced.length === 0) return;
  await workbook.removeRows(table, replaced);
  const count = filled + rows.rows.length - replaced.length;
  await workbook.writeColumns(table, { [delegateColumns.ordinal]: Array.from({ length: count }, (_, i) => i + 1) });
}

const journalSource = (sheet: SheetIntake): Parameters<typeof journalSheet>[0][number] => ({
  ...sheet,
  encoding: sheet.encoding.name,
});

function alreadyTaken({ file, sheet }: ListName, rows: number): Issue {
  return {
    code: "source-already-taken",
    severity: "note",
    at: { file, sheet, row: 0, column: null, field: null },
    params: { rows },
  };
}
