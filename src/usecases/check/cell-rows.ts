import type { CellRow } from "@/fields/rules/declaration";
import { columnsOf } from "@/tables/declaration/list-table";
import type { ListContent } from "@/workbook/records/read-records";

/** The rows of a table with their cells as they stand, by the keys of its columns; a column that the workbook lacks is blank. */
export function cellRows({ table, content: { headings, rows }, rows: records }: ListContent): readonly CellRow[] {
  const positions = new Map(columnsOf(table).map(([key, { heading }]) => [key, headings.indexOf(heading)]));
  return records.map(({ rowIndex, record: { source } }) => ({
    source,
    cell: (key) => rows[rowIndex]?.[positions.get(key) ?? -1] ?? null,
  }));
}
