import type { Area, SheetModel } from "@/sheet/sheet-model";
import { queueMarks } from "../reading/queue-sheets";
import { areaOf, queueSheetState, type SheetState } from "./sheet-state";

/** The workbook's sheets, as a commit that writes sheets must know them. */
export interface SheetsState {
  readonly names: readonly string[];
  readonly isStructureProtected: boolean;
  /** For each table of the workbook the sheet that it stands on. */
  readonly tables: ReadonlyMap<string, string>;
  /** For each name of the workbook what it stands for, with its `=`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Marks of the sheets that were asked for. */
  readonly madeAs: ReadonlyMap<string, string | null>;
  /** The sheets that are likely to be written, by the model's name. */
  readonly likely: ReadonlyMap<string, SheetState | null>;
  /** Areas of the models' tables that exist. */
  readonly areas: ReadonlyMap<string, Area>;
}

/** What is known of the sheets from the last reading. */
export interface KnownSheets {
  readonly sheets: readonly string[];
  readonly own: ReadonlyMap<string, string>;
}

export function queueSheetsState(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  known: KnownSheets,
): () => SheetsState {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  const marks = queueMarks(
    context,
    models.length === 0 ? [] : [...new Set([...known.sheets, ...models.map(({ name }) => name)])],
  );
  const likely = models.map(({ name }) => ({ name, state: queueSheetState(context, known.own.get(name) ?? name) }));
  const areas = queueAreas(
    context,
    models.flatMap((model) => model.tables.map(({ name }) => name)),
  );
  return () => ({
    names: worksheets.items.map(({ name }) => name),
    isStructureProtected: protection.protected,
    tables: new Map(tables.items.map((table) => [table.name, table.worksheet.name])),
    formulas: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    madeAs: marks(),
    likely: new Map(likely.map(({ name, state }) => [name, state()])),
    areas: areas(),
  });
}

function queueAreas(context: Excel.RequestContext, tables: readonly string[]): () => ReadonlyMap<string, Area> {
  const asked = tables.map((name) => {
    const range = context.workbook.tables.getItemOrNullObject(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  return () =>
    new Map(asked.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, areaOf(range)]));
}

/** A sheet of ours that stands and is to be written, with the areas of all its tables. */
export interface ExistingSheet {
  readonly model: SheetModel;
  readonly state: SheetState;
  readonly areas: ReadonlyMap<string, Area>;
}

/**
 * The sheets of ours on which models are written: those that we made under that name, also renamed, or that lost their mark (as when
 * another program saved the file) but have our name and hold our tables or names. Nothing is asked for when all is known; else two `sync`.
 */
export async function findExisting(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  found: SheetsState,
): Promise<readonly ExistingSheet[]> {
  const unasked = found.names.filter((name) => !found.madeAs.has(name));
  const isLost = models.some((model) => ownName(model, found, found.madeAs) === null);
  const more = queueMarks(context, isLost ? unasked : []);
  if (isLost && unasked.length > 0) await context.sync();
  const madeAs = new Map([...found.madeAs, ...more()]);
  const own = models.flatMap((model) => {
    const name = ownName(model, found, madeAs);
    return name === null ? [] : [{ model, name }];
  });
  const queued = own.map(({ model, name }) => {
    const likely = found.likely.get(model.name) ?? null;
    const state = likely?.name === name ? () => likely : queueSheetState(context, name);
    const others = [...found.tables].filter(([table, on]) => on === name && !found.areas.has(table));
    const areas = queueAreas(
      context,
      others.map(([table]) => table),
    );
    return { model, state, areas, isAsked: likely?.name !== name || others.length > 0 };
  });
  if (queued.some(({ isAsked }) => isAsked)) await context.sync();
  return queued.flatMap(({ model, state: read, areas }) => {
    const state = read();
    return state === null ? [] : [{ model, state, areas: new Map([...found.areas, ...areas()]) }];
  });
}

function ownName(
  model: SheetModel,
  { tables, formulas }: SheetsState,
  madeAs: ReadonlyMap<string, string | null>,
): string | null {
  const made = [...madeAs].filter(([, name]) => name === model.name).map(([sheet]) => sheet);
  const own = made.find((name) => name === model.name) ?? made[0];
  if (own !== undefined) return own;
  const quoted = `='${model.name.replaceAll("'", "''")}'!`;
  const hasTrace =
    model.tables.some(({ name }) => tables.get(name) === model.name) ||
    model.names.some(
      ({ name }) => formulas.get(name)?.startsWith(quoted) || formulas.get(name)?.startsWith(`=${model.name}!`),
    );
  return madeAs.get(model.name) === null && hasTrace ? model.name : null;
}
