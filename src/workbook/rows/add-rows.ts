import type { TableName } from "@/tables/table-name";
import { delegateColumns } from "@/tables/columns/table-columns";
import type { Workbook } from "../legacy-workbook";
import type { NewRows } from "./table-rows";

/** Rows that come into a table, some of them in the place of others. */
export interface Addition {
  readonly table: TableName;
  readonly rows: NewRows;
  /** Rows that held something before. */
  readonly filled: number;
  /** Positions of rows whose list comes anew. */
  readonly replaced: readonly number[];
}

/** Adds rows to tables and takes out those that they replace; a refusal of the host takes out again what was added. */
export async function addRows(
  workbook: Pick<Workbook, "appendRows" | "removeRows" | "writeColumns">,
  additions: readonly Addition[],
  onAdd?: (table: TableName) => void,
): Promise<void> {
  const done: Addition[] = [];
  try {
    for (const addition of additions) {
      onAdd?.(addition.table);
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

/** After the new rows are in, so that a refusal never loses a list. The rows that stay are numbered anew. */
async function dropReplaced(
  workbook: Pick<Workbook, "removeRows" | "writeColumns">,
  { table, rows, filled, replaced }: Addition,
): Promise<void> {
  if (replaced.length === 0) return;
  await workbook.removeRows(table, replaced);
  const count = filled + rows.rows.length - replaced.length;
  await workbook.writeColumns(table, { [delegateColumns.ordinal]: Array.from({ length: count }, (_, i) => i + 1) });
}
