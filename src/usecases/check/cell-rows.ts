import type { CellRow } from "../rules/cells/check-cells";
import type { Source } from "@/sheet/grid";
import { tableOf } from "./fix-subjects";
import type { Records } from "@/workbook/records/read-records";

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
