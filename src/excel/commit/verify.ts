import type { ChangeSet, TableChange } from "@/workbook/change-set";
import { TornCommitError } from "@/workbook/torn-commit";
import { WorkbookError } from "@/workbook/workbook-error";
import { queueKeptFiles, type KeptFile } from "../kept-files";
import { headingsToLocate } from "./locate-rows";
import { queueName, type NameState } from "./name-values";
import { findExisting, queueSheetsState, type ExistingSheet, type SheetsState } from "./own-sheet-state";
import { queueEachFill, queueFills, type Fills } from "./plan-marks";
import { queueImage, type TableImage } from "./table-image";
import type { CommitTools } from "./commit-tools";
import { queueWriteAhead, type WriteAheadState } from "./write-ahead";

/** The workbook as it is before a commit writes, as far as the commit concerns it. */
export interface Verified {
  readonly images: ReadonlyMap<string, TableImage>;
  readonly names: ReadonlyMap<string, NameState | null>;
  readonly fills: ReadonlyMap<string, Fills>;
  readonly sheets: SheetsState;
  readonly existing: readonly ExistingSheet[];
  readonly keptFiles: readonly KeptFile[];
  readonly ahead: WriteAheadState;
}

/** The changes of all tables that a commit touches; one that only gets marks has none. */
export const tableChanges = (changes: ChangeSet): readonly TableChange[] => [
  ...changes.tables,
  ...(changes.marks?.tables ?? [])
    .filter((name) => !changes.tables.some(({ table }) => table === name))
    .map((table) => ({ table, headings: [], cells: [], removed: [], added: { headings: [], rows: [] } })),
];

/**
 * Reads what a commit must know; one `sync`, and one more for marks that stand or a sheet that was renamed. Refused: a torn commit that
 * was not taken back, a missing table, a protected sheet.
 */
export async function verify(
  context: Excel.RequestContext,
  changes: ChangeSet,
  { declared, known, identify }: CommitTools,
): Promise<Verified> {
  const tables = tableChanges(changes);
  const images = tables.map((change) =>
    queueImage(
      context,
      {
        table: change.table,
        headings: headingsToLocate(change, identify(change.table), declared.get(change.table)),
        coming: change.added.rows.length,
      },
      declared.get(change.table),
    ),
  );
  const names = changes.names.map(({ name }) => ({ name, state: queueName(context, name) }));
  const fills = (changes.marks?.tables ?? []).map((table) => ({
    table,
    columns: queueFills(context, table, [...(declared.get(table)?.columns.keys() ?? [])]),
  }));
  const sheets = queueSheetsState(context, changes.sheets, known);
  const keptFiles = queueKeptFiles(context);
  const ahead = queueWriteAhead(context);
  await context.sync();
  const found = {
    images: imagesOf(tables, images),
    names: new Map(names.map(({ name, state }) => [name, state()])),
    sheets: sheets(),
    keptFiles: keptFiles(),
    ahead: ahead(),
  };
  const { pointer } = found.ahead;
  if (pointer?.state === "undo") throw new TornCommitError(pointer, null);
  const existing = await findExisting(context, changes.sheets, found.sheets);
  const locked = existing.find(({ state }) => state.isProtected);
  if (locked !== undefined) throw new WorkbookError("sheet-protected", locked.state.name);
  return {
    ...found,
    existing,
    fills: await readFills(
      context,
      fills.map(({ table, columns }) => ({ table, columns: columns() })),
    ),
  };
}

function imagesOf(
  tables: readonly TableChange[],
  images: readonly (() => TableImage | null)[],
): ReadonlyMap<string, TableImage> {
  return new Map(
    tables.map(({ table }, index) => {
      const image = images[index]?.() ?? null;
      if (image === null) throw new WorkbookError("item-not-found", table);
      if (image.isProtected) throw new WorkbookError("sheet-protected", image.sheetName);
      return [table, image];
    }),
  );
}

/** The fills of columns, cell by cell where a column has several or our mark: one `sync`, or none. */
async function readFills(
  context: Excel.RequestContext,
  tables: readonly { readonly table: string; readonly columns: ReadonlyMap<string, string | null> }[],
): Promise<ReadonlyMap<string, Fills>> {
  const asked = tables.map(({ table, columns }) => ({
    table,
    columns,
    each: queueEachFill(
      context,
      table,
      [...columns].filter(([, color]) => color === null).map(([heading]) => heading),
    ),
  }));
  if (tables.some(({ columns }) => [...columns.values()].includes(null))) await context.sync();
  return new Map(
    asked.map(({ table, columns, each }) => [
      table,
      new Map<string, readonly string[] | string>([
        ...[...columns].map(([heading, color]) => [heading, color ?? ""] as const),
        ...each(),
      ]),
    ]),
  );
}
