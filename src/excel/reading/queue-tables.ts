import { rowIdHeading } from "@/tables/declaration/row-id";
import type { DeclaredTables } from "../declared-tables";
import { pack } from "../blocks";
import type { RawTable } from "./read-cells";

/** A table to be read: all its columns, or only these. */
export interface TableAsk {
  readonly name: string;
  readonly columns?: readonly string[];
}

/** The same with the column of the identities, where the table is declared to have it. */
export function withRowIds({ name, columns }: TableAsk, declared: DeclaredTables): TableAsk {
  if (columns === undefined) return { name };
  const hasIds = declared.get(name)?.hasRowIds === true;
  return { name, columns: hasIds ? [...columns, rowIdHeading] : columns };
}

/** Queues tables whole; one that does not exist is absent from the answer. */
export function queueTables(context: Excel.RequestContext, asks: readonly TableAsk[]): () => readonly RawTable[] {
  const asked = asks.map((ask) => {
    const { table, header } = queueHeader(context, ask.name);
    header.load("values,rowIndex");
    const parts =
      ask.columns === undefined
        ? [{ heading: null, range: table.getDataBodyRange() }]
        : ask.columns.map((heading) => ({
            heading,
            range: table.columns.getItemOrNullObject(heading).getDataBodyRange(),
          }));
    for (const { range } of parts) range.load("values");
    return { ask, table, header, parts };
  });
  return () =>
    asked
      .filter(({ table }) => !table.isNullObject)
      .map(({ ask, table, header, parts }) => {
        const all = (header.values[0] ?? []).map(String);
        const found = parts.filter(({ range }) => !range.isNullObject);
        const headings = ask.columns === undefined ? all : found.map(({ heading }) => heading ?? "");
        const columns: readonly (readonly (readonly unknown[])[])[] = found.map(({ range }) => range.values);
        return {
          ...frame(table, header),
          name: ask.name,
          headings,
          rows: (columns[0] ?? []).map((row, i) =>
            columns.length === 1 ? row : columns.map((column) => column[i]?.[0]),
          ),
        };
      });
}

/** Where a table stands, with the rows and columns that are asked for. */
export interface TableShape {
  readonly ask: TableAsk;
  readonly table: Excel.Table;
  readonly headings: readonly string[];
  /** Position of each heading in the table. */
  readonly places: readonly number[];
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly frame: Pick<RawTable, "sheet" | "headerRow" | "isFiltered">;
}

/** Queues only the shapes of tables. */
export function queueShapes(context: Excel.RequestContext, asks: readonly TableAsk[]): () => readonly TableShape[] {
  const asked = asks.map((ask) => {
    const { table, header } = queueHeader(context, ask.name);
    header.load("values,rowIndex,columnIndex");
    const body = table.getDataBodyRange();
    body.load("rowCount");
    return { ask, table, header, body };
  });
  return () =>
    asked
      .filter(({ table }) => !table.isNullObject)
      .map(({ ask, table, header, body }) => {
        const all = (header.values[0] ?? []).map(String);
        const headings = ask.columns === undefined ? all : ask.columns.filter((heading) => all.includes(heading));
        return {
          ask,
          table,
          headings,
          places: headings.map((heading) => all.indexOf(heading)),
          headerRow: header.rowIndex,
          firstColumn: header.columnIndex,
          rowCount: body.rowCount,
          frame: frame(table, header),
        };
      });
}

function queueHeader(context: Excel.RequestContext, name: string): { table: Excel.Table; header: Excel.Range } {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,autoFilter/isDataFiltered,worksheet/name");
  return { table, header: table.getHeaderRowRange() };
}

const frame = (table: Excel.Table, header: Excel.Range): Pick<RawTable, "sheet" | "headerRow" | "isFiltered"> => ({
  sheet: table.worksheet.name,
  headerRow: header.rowIndex,
  isFiltered: table.autoFilter.isDataFiltered,
});

/** Some rows of a table, to be read in one answer. */
export interface TableSpan {
  readonly shape: TableShape;
  readonly first: number;
  readonly count: number;
  /** As they are expected. */
  readonly bytes: number;
}

/** The rows of tables in groups, an answer each; `bytesOf` is what a cell of a table is expected to take. */
export function spansOf(
  shapes: readonly TableShape[],
  bytesOf: (table: string) => number,
  limit: number,
): readonly (readonly TableSpan[])[] {
  const spans = shapes.flatMap((shape) => {
    const bytesOfRow = bytesOf(shape.ask.name) * Math.max(1, shape.headings.length);
    const size = Math.max(1, Math.floor(limit / bytesOfRow));
    return Array.from({ length: Math.ceil(shape.rowCount / size) }, (_, index): TableSpan => {
      const count = Math.min(size, shape.rowCount - index * size);
      return { shape, first: index * size, count, bytes: count * bytesOfRow };
    });
  });
  return pack(spans, ({ bytes }) => bytes, limit);
}

/** Queues some rows of a table, whole where all columns are asked for. */
export function queueSpan({ shape, first, count }: TableSpan): () => readonly (readonly unknown[])[] {
  const { table, headerRow, firstColumn, headings, places, ask } = shape;
  const part = (column: number, columns: number): Excel.Range =>
    table.worksheet.getRangeByIndexes(headerRow + 1 + first, firstColumn + column, count, columns);
  const ranges = ask.columns === undefined ? [part(0, headings.length)] : places.map((place) => part(place, 1));
  for (const range of ranges) range.load("values");
  return () => {
    const columns: readonly (readonly (readonly unknown[])[])[] = ranges.map(({ values }) => values);
    return (columns[0] ?? []).map((row, i) => (columns.length === 1 ? row : columns.map((column) => column[i]?.[0])));
  };
}
