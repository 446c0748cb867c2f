import type { TableName } from "@/tables/table-name";
import type { StopWatching } from "@/workbook/port";
import { WorkbookError } from "@/workbook/workbook-error";
import { inExcel } from "../ground/in-excel";

/** A paste comes as one event or as many; after this much quiet it is over. */
const QUIET_MS = 400;

/**
 * Calls `onFirst` at each change, and `onChange` once for each batch of changes that a person makes in one of these tables, typed or pasted; our own writing is done
 * with events off and is not told. One event for the whole workbook, so that tables that are made later are watched too, and one `sync`
 * a batch, to learn which of them was meant.
 */
export async function watchTables(
  names: readonly TableName[],
  onChange: (tables: readonly TableName[]) => void,
  onFirst?: () => void,
): Promise<StopWatching> {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
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
    if (changed.size > 0) onFirst?.();
  };
  const registered = await inExcel(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
      changed.add(worksheetId);
      onFirst?.();
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void tell(), QUIET_MS);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await inExcel(() => {
      const { context } = registered;
      registered.remove();
      return context.sync();
    });
  };
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
