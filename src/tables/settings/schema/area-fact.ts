import type { CellStyle } from "@/sheet/sheet-model";
import { textOfCell } from "@/sheet/text-of-cell";
import type { CellType } from "./cell-type";
import {
  readCell,
  reportUnreadable,
  type Cells,
  type ColumnLayout,
  type Fact,
  type FactWords,
  type Inputs,
  type Report,
} from "./fact";
import type { IssueCode } from "@/issues/issue-catalogue";

/** One column of texts, a row each; blank rows count nothing. */
export function texts({
  rows,
  rowLabel,
  ...words
}: FactWords & {
  readonly rows: number;
  /** Before each row, with its number. */
  readonly rowLabel: string;
}): Fact<readonly string[]> {
  return {
    words,
    path: "",
    layout: { kind: "list", labels: Array.from({ length: rows }, (_, index) => `${rowLabel} ${index + 1}`) },
    type: null,
    blank: [],
    read: (cells) => cells.flatMap(([cell = null]) => textOfCell(cell) ?? []),
    write: (values) => {
      if (values.length > rows) throw new RangeError(`${values.length} texts for ${rows} rows of ${words.name}`);
      return values.map((value) => [value]);
    },
    json: { kind: "texts", most: rows },
  };
}

/** One column with a text for some of the keys, each key in a row of its own. */
export function textsByKey<Key extends string>({
  keys,
  labels,
  ...words
}: FactWords & {
  /** In the order of the rows. */
  readonly keys: readonly Key[];
  readonly labels: Readonly<Record<Key, string>>;
}): Fact<Readonly<Partial<Record<Key, string>>>> {
  return {
    words,
    path: "",
    layout: { kind: "list", labels: keys.map((key) => labels[key]) },
    type: null,
    blank: byKey(keys, () => undefined),
    read: (cells) => byKey(keys, (_key, index) => textOfCell(cells[index]?.[0] ?? null) ?? undefined),
    write: (values) => keys.map((key) => [values[key] ?? null]),
    json: null,
  };
}

/** A column of a table of facts. */
export interface Column<Value> {
  readonly heading: string;
  readonly type: CellType<Value>;
  /** Code of the issue for a cell that holds something else; a column that takes any text has none. */
  readonly unreadable?: IssueCode;
  readonly style?: CellStyle;
  readonly look?: CellStyle;
}

type Columns<Row> = { readonly [Key in keyof Row]: Column<NonNullable<Row[Key]>> };

/** A row for each key, whose name stands before the area. */
export function rowsByKey<Key extends string, Row extends object>({
  keys,
  before,
  columns,
  ...words
}: FactWords & {
  readonly keys: readonly Key[];
  readonly before: { readonly heading: string; readonly labels: Readonly<Record<Key, string>> };
  readonly columns: Columns<Row>;
}): Fact<Readonly<Record<Key, Row>>> {
  const rowOf = (cells: Cells[number], report: Report): Row => readRow(columns, cells, report) as Row;
  const all = (cells: Cells, report: Report) => byKey(keys, (_key, index) => rowOf(cells[index] ?? [], report));
  return {
    words,
    path: "",
    layout: {
      kind: "table",
      rows: keys.length,
      columns: layoutOf(columns),
      before: { heading: before.heading, texts: keys.map((key) => before.labels[key]) },
    },
    type: null,
    blank: all([], () => undefined) as Record<Key, Row>,
    read: (cells, report) => all(cells, report) as Record<Key, Row>,
    write: (rows) => keys.map((key) => writeRow(columns, rows[key])),
    json: null,
  };
}

/** Two columns: a fixed number, and a value for it; read by the number that stands in the row, wherever that row stands. */
export function valuesByNumber<Key extends number, Value>({
  keys,
  keyColumn,
  column,
  ...words
}: FactWords & {
  readonly keys: readonly Key[];
  readonly keyColumn: ColumnLayout;
  readonly column: Column<Value>;
}): Fact<Readonly<Partial<Record<Key, Value | null>>>> {
  return {
    words,
    path: "",
    layout: {
      kind: "table",
      rows: keys.length,
      columns: [keyColumn, columnLayout(column)],
      initial: keys.map((key) => [key, null]),
    },
    type: null,
    blank: {} as Partial<Record<Key, Value | null>>,
    read: (cells, report) =>
      Object.fromEntries(
        cells.flatMap(([number = null, cell = null]) => {
          const key = keys.find((each) => each === number);
          return key === undefined || textOfCell(cell) === null
            ? []
            : [[key, readColumn(column, cell, report)] as const];
        }),
      ) as Partial<Record<Key, Value | null>>,
    write: (values) => keys.map((key) => [key, write(column, values[key] ?? null)]),
    json: null,
  };
}

/** Rows that a person adds: one counts when every column of it can be read, and its first says something. */
export function rows<Row extends object>({
  most,
  columns,
  behind,
  initial,
  ...words
}: FactWords & {
  readonly most: number;
  readonly columns: Columns<Row>;
  readonly behind: { readonly heading: string; readonly texts: readonly string[] };
  readonly initial: readonly Row[];
}): Fact<readonly Row[]> {
  const [first] = Object.keys(columns);
  const inputs = (values: readonly Row[]): Inputs => values.map((row) => writeRow(columns, row));
  return {
    words,
    path: "",
    layout: { kind: "table", rows: most, columns: layoutOf(columns), behind, initial: inputs(initial) },
    type: null,
    blank: [],
    read: (cells, report) =>
      cells.flatMap((line) => {
        const name = textOfCell(line[0] ?? null);
        if (name === null || first === undefined) return [];
        const row = readRow(columns, line, (code, params) => report(code, { [first]: name, ...params }));
        return Object.values(row).includes(null) ? [] : [row as Row];
      }),
    write: inputs,
    json: null,
  };
}

const keysOf = <Row>(columns: Columns<Row>): readonly (keyof Row & string)[] =>
  Object.keys(columns) as (keyof Row & string)[];

const readColumn = <Value>({ type, unreadable }: Column<Value>, cell: Cells[number][number], report: Report) =>
  readCell(type, cell, () => reportUnreadable(report, unreadable, cell));

const readRow = <Row>(columns: Columns<Row>, cells: Cells[number], report: Report) =>
  byKey(keysOf(columns), (key, index) => readColumn(columns[key], cells[index] ?? null, report));

const write = <Value>({ type }: Column<Value>, value: Value | null) => (value === null ? null : type.write(value));

const writeRow = <Row>(columns: Columns<Row>, row: Row): Inputs[number] =>
  keysOf(columns).map((key) => write(columns[key], row[key] ?? null));

const columnLayout = <Value>({ heading, type: { choices }, style, look }: Column<Value>): ColumnLayout => ({
  heading,
  ...(style === undefined ? {} : { style }),
  ...(look === undefined ? {} : { look }),
  ...(choices === undefined ? {} : { choices }),
});

const layoutOf = <Row>(columns: Columns<Row>): readonly ColumnLayout[] =>
  keysOf(columns).map((key) => columnLayout(columns[key]));

/** A record of what there is for each key; undefined = nothing. */
function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key, index: number) => Value | undefined,
): Partial<Record<Key, Value>> {
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const value = valueOf(key, index);
      return value === undefined ? [] : [[key, value] as const];
    }),
  ) as Partial<Record<Key, Value>>;
}
