import type { SheetModel } from "@/sheet/sheet-model";

/**
 * For each model the names of the sheets that its tables and names stand on now, wherever the user has moved them.
 * A name outlives its sheet as `#REF!`: such a one stands nowhere. Two `sync`.
 */
export async function findTraces(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
): Promise<readonly (readonly string[])[]> {
  const found = models.map((model) => ({
    tables: model.tables.map(({ name }) => context.workbook.tables.getItemOrNullObject(name)),
    names: namesOf(context, model),
  }));
  for (const { tables } of found) for (const table of tables) table.load("worksheet/name");
  for (const { names } of found) for (const name of names) name.load("name");
  await context.sync();
  const areas = found.map(({ names }) =>
    names.filter((name) => !name.isNullObject).map((name) => name.getRangeOrNullObject()),
  );
  for (const area of areas.flat()) area.load("worksheet/name");
  await context.sync();
  return found.map(({ tables }, index) =>
    [...tables, ...(areas[index] ?? [])].filter((trace) => !trace.isNullObject).map((trace) => trace.worksheet.name),
  );
}

/** Takes the models' names out of the workbook: Excel refuses to add a name that is there, also one whose cells are gone. One `sync`. */
export async function dropNames(context: Excel.RequestContext, models: readonly SheetModel[]): Promise<void> {
  const items = models.flatMap((model) => namesOf(context, model));
  for (const item of items) item.load("name");
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
}

const namesOf = (context: Excel.RequestContext, model: SheetModel): readonly Excel.NamedItem[] =>
  model.names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
