import type { ListRecord } from "@/domain/model/list-record";
import type { CellInput } from "@/sheet/sheet-model";
import { columnsOf, fieldsInto, type ListTable } from "@/tables/declaration/list-table";
import type { TableColumn } from "@/tables/declaration/table-declaration";

/** Rows for a table, with the headings of the columns that they fill. */
export interface NewRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/** What stands in a column of the row of one record; `ordinal` is the number of the row. */
type Filling = (record: ListRecord, ordinal: number) => CellInput;

/** What a record says under a key, or a declared column that no rule of ours knows. */
export const valueOf = (record: ListRecord, key: string): CellInput =>
  (record as unknown as Readonly<Record<string, CellInput | undefined>>)[key] ?? record.more?.[key] ?? null;

/** How an import fills a column; null for one that it leaves to formulas, pricing or persons. */
function fillingOf(key: string, column: TableColumn<ListRecord>): Filling | null {
  if (key === "ordinal") return (_record, ordinal) => ordinal;
  const { fill } = column;
  if (fill !== undefined) return (record) => fill(record);
  return fieldsInto(column).length === 0 ? null : (record) => valueOf(record, key);
}

/** Records as rows of their table, as it declares its columns; `first` is the ordinal of the first. */
export function tableRows(table: ListTable, records: readonly ListRecord[], first: number): NewRows {
  if (records.length === 0) return { headings: [], rows: [] };
  const filled = columnsOf(table).flatMap(([key, column]) => {
    const filling = fillingOf(key, column);
    const isLeft = column.isOptional === true && !records.some((record) => (filling?.(record, 0) ?? "") !== "");
    return filling === null || isLeft ? [] : [{ heading: column.heading, filling }];
  });
  return {
    headings: filled.map(({ heading }) => heading),
    rows: records.map((record, index) => filled.map(({ filling }) => filling(record, first + index))),
  };
}

/** Keyed cells as rows, with the headings of the columns that any of them fills. */
export function columnRows<Key extends string>(
  columns: Readonly<Record<Key, string>>,
  records: readonly Readonly<Partial<Record<Key, CellInput>>>[],
): NewRows {
  const keys = (Object.keys(columns) as Key[]).filter((key) => records.some((record) => key in record));
  return {
    headings: keys.map((key) => columns[key]),
    rows: records.map((record) => keys.map((key) => record[key] ?? null)),
  };
}
