import type { ListRecord } from "@/domain/model/list-record";
import { vnd, type Vnd } from "@/domain/money/vnd";
import type { CellValue, Source } from "@/sheet/grid";
import { textOfCell } from "@/sheet/text-of-cell";
import { columnsOf, fieldsInto, headingsWhere, type ListTable } from "@/tables/declaration/list-table";
import type { TableContent } from "../draft";

/** A record with its position in the table (0-based). */
export interface TableRow<Item> {
  readonly rowIndex: number;
  readonly record: Item;
}

/** The cells of one row by the keys of its columns. */
export interface RowCells<Key extends string> {
  readonly rowIndex: number;
  readonly source: Source;
  text(key: Key): string | null;
  number(key: Key): number | null;
  money(key: Key): Vnd | null;
}

/** Reads the rows of a table one by one; a row that holds nothing but its number and source is none. */
export function readRows<Item extends TableRow<ListRecord>>(
  content: TableContent,
  table: ListTable,
  read: (cells: RowCells<string>) => Item,
): readonly Item[] {
  const { headings, rows, sheet, firstRow } = content;
  const positions = new Map(columnsOf(table).map(([key, { heading }]) => [key, headings.indexOf(heading)]));
  const idle = headingsWhere(table, ({ isPlace }) => isPlace === true);
  const telling = headings.flatMap((heading, position) => (idle.has(heading) ? [] : [position]));
  const listed = columnsOf(table).flatMap(([key, column]) =>
    column.isPlace === true || fieldsInto(column).length === 0 ? [] : [key],
  );
  return rows.flatMap((row, rowIndex): Item[] => {
    if (!telling.some((position) => (row[position] ?? null) !== null && row[position] !== 0)) return [];
    const cell = (key: string): CellValue => row[positions.get(key) ?? -1] ?? null;
    const number = (key: string): number | null => finite(cell(key));
    const sourceRow = finite(cell("sourceRow"));
    const item = read({
      rowIndex,
      source:
        sourceRow === null
          ? { file: "", sheet, row: firstRow + rowIndex }
          : {
              file: textOfCell(cell("sourceFile")) ?? "",
              sheet: textOfCell(cell("sourceSheet")) ?? "",
              row: sourceRow,
            },
      text: (key) => textOfCell(cell(key)),
      number,
      money: (key) => wholeVnd(number(key)),
    });
    return [withDeclared(item, listed, cell)];
  });
}

/** The record with what stands in declared columns of which no rule of ours knows. */
function withDeclared<Item extends TableRow<ListRecord>>(
  item: Item,
  keys: readonly string[],
  cell: (key: string) => CellValue,
): Item {
  const others = keys.filter((key) => !(key in item.record));
  if (others.length === 0) return item;
  return { ...item, record: { ...item.record, more: Object.fromEntries(others.map((key) => [key, cell(key)])) } };
}

const finite = (value: CellValue): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

/** Null for what is no money: no number, or beyond the safe integers. */
function wholeVnd(value: number | null): Vnd | null {
  const whole = value === null ? NaN : Math.round(value);
  return Number.isSafeInteger(whole) ? vnd(whole) : null;
}
