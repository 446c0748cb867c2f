import type { CellRow } from "@/domain/checks/check-cells";
import type { Source } from "@/domain/tables/grid";
import { tableOf } from "./fix-subjects";
import type { Records } from "./read-records";

type Standing = readonly { readonly rowIndex: number; readonly record: { readonly source: Source } }[];

/** The rows of a table with their cells as they stand, by the keys of its columns; a column that the workbook lacks is blank. */
export function cellRows(
  kind: keyof typeof tableOf,
  { delegates, honorees, budget, tables }: Records,
): readonly CellRow[] {
  const { table, columns } = tableOf[kind];
  const { headings, rows } = tables[table];
  const positions = new Map(Object.entries<string>(columns).map(([key, heading]) => [key, headings.indexOf(heading)]));
  const standing: Standing = { delegate: delegates, honoree: honorees, line: budget }[kind];
  return standing.map(({ rowIndex, record: { source } }) => ({
    source,
    cell: (field) => rows[rowIndex]?.[positions.get(field) ?? -1] ?? null,
  }));
}
