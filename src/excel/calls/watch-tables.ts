import type { TableName } from "@/tables/table-name";
import type { StopWatching } from "@/workbook/port";
import { WorkbookError } from "@/workbook/workbook-error";
import { inExcel } from "../ground/in-excel";
import { findSheets } from "./own-sheets";

/** A paste comes as one event or as many; after this much quiet it is over. */
const QUIET_MS = 400;

/**
 * The first version in which calls of an add-in leave the user's undo list alone; before it each call of a shared runtime empties it
 * (office-js #2802, office-js-docs-pr #5175).
 */
const undoKept = "1.19";

/**
 * Calls `onFirst` at each change, with whether it may be on a sheet of ours, and `onChange` once for each batch of changes that a person makes in one of these tables, typed or pasted; our own writing is done
 * with events off and is not told. One event for the whole workbook, so that tables that are made later are watched too, and one `sync`
 * a batch, to learn which of them was meant. Where that would empty the user's undo list it waits until another sheet comes to the front.
 */
export async function watchTables(
  names: readonly TableName[],
  onChange: (tables: readonly TableName[]) => void,
  onFirst?: (isOurs: boolean) => void,
): Promise<StopWatching> {
  const changed = new Set<string>();
  const mayAskAtOnce = Office.context.requirements.isSetSupported("ExcelApi", undoKept);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tellWhenQuiet = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void tell(), QUIET_MS);
  };
  const tell = async (): Promise<void> => {
    const sheets = new Set(changed);
    changed.clear();
    const tables = await tablesOn(names, sheets).catch((refusal: unknown) => {
      if (!(refusal instanceof WorkbookError)) throw refusal;
      // A cell is being typed in, say: what changed is told with the next change.
      for (const id of sheets) changed.add(id);
      return null;
    });
    if (tables !== null && (tables.length > 0 || onFirst !== undefined)) onChange(tables);
    // What came while this batch was looked up has not been reported yet.
    if (changed.size > 0) onFirst?.(true);
  };
  const registered = await inExcel(async (context) => {
    const users = await usersSheets(context);
    const handler = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      changed.add(worksheetId);
      onFirst?.(!users.has(worksheetId));
      if (mayAskAtOnce) tellWhenQuiet();
      return Promise.resolve();
    });
    const leaving = context.workbook.worksheets.onActivated.add(() => {
      if (changed.size > 0) tellWhenQuiet();
      return Promise.resolve();
    });
    await context.sync();
    return [handler, leaving];
  });
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await inExcel(async () => {
      for (const handler of registered) handler.remove();
      await registered[0]?.context.sync();
    });
  };
}

/** Ids of the sheets that are the user's own; what is added later counts as ours. Two `sync`. */
async function usersSheets(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const sheets = await findSheets(context);
  return new Set(sheets.filter(({ madeAs }) => madeAs === null).map(({ sheet }) => sheet.id));
}

/** Which tables stand on these sheets; a table that does not exist stands nowhere. One `sync`. */
function tablesOn(names: readonly TableName[], sheetIds: ReadonlySet<string>): Promise<readonly TableName[]> {
  return inExcel(async (context) => {
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
    for (const table of tables) table.load("worksheet/id");
    await context.sync();
    return names.filter((_, index) => {
      const table = tables[index];
      return table !== undefined && !table.isNullObject && sheetIds.has(table.worksheet.id);
    });
  });
}
