import type { CellValue } from "@/sheet/grid";
import { rowIdHeading } from "@/tables/declaration/row-id";
import type { DeclaredTable } from "../declared-tables";
import { readRow } from "../read-row";

/** What is to be known of a table besides its shape. */
export interface ImageAsk {
  readonly table: string;
  /** Columns whose values and formulas are read. */
  readonly headings: readonly string[];
  /** Rows that are to come in. */
  readonly coming: number;
}

/** A table as it is at one moment, as far as it was asked for; positions are 0-based, of the sheet or the body. */
export interface TableImage {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly hasTotals: boolean;
  readonly headings: readonly string[];
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  /** Rows up to the last one that holds data. */
  readonly filled: number;
  /** Identities, "" where a row has none; null where the table has no column for them. */
  readonly ids: readonly string[] | null;
  readonly values: ReadonlyMap<string, readonly CellValue[]>;
  /** As Excel gives them: a cell of data has its value here too. */
  readonly formulas: ReadonlyMap<string, readonly unknown[]>;
  /** Cells of the user in the rows below: the first row of them (of the sheet), and the address. */
  readonly below: { readonly row: number; readonly address: string } | null;
}

/**
 * Queues a table as it is at this place of the request. On fresh objects, so that what is written later in the same request does not
 * change what was read. Then null where there is no such table; a heading that is not there has no values.
 */
export function queueImage(
  context: Excel.RequestContext,
  { table: name, headings, coming }: ImageAsk,
  declared: DeclaredTable | undefined,
): () => TableImage | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,showTotals,autoFilter/isDataFiltered");
  const sheet = table.worksheet;
  sheet.load("name,protection/protected");
  const header = table.getHeaderRowRange();
  header.load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange();
  body.load("rowCount");
  const columnOf = (heading: string): Excel.Range => table.columns.getItemOrNullObject(heading).getDataBodyRange();
  const columns = headings.map((heading) => ({ heading, range: columnOf(heading) }));
  for (const { range } of columns) range.load("values,formulas");
  const ids = declared?.hasRowIds === true ? columnOf(rowIdHeading) : null;
  ids?.load("values");
  const used = queueUsed(body, columnOf, declared);
  const below = coming > 0 ? table.getRange().getRowsBelow(coming).getUsedRangeOrNullObject(true) : null;
  below?.load("rowIndex,address");
  return () => {
    if (table.isNullObject) return null;
    const found = columns.filter(({ range }) => !range.isNullObject);
    return {
      name,
      table,
      sheet,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      isFiltered: table.autoFilter.isDataFiltered,
      hasTotals: table.showTotals,
      headings: (header.values[0] ?? []).map(String),
      headerRow: header.rowIndex,
      firstColumn: header.columnIndex,
      rowCount: body.rowCount,
      filled: used(header.rowIndex + 1),
      ids: ids === null || ids.isNullObject ? null : ids.values.map(([id]) => String(id ?? "").trim()),
      values: new Map(
        found.map(({ heading, range }) => [heading, readRow(range.values.map(([cell]): unknown => cell))]),
      ),
      formulas: new Map(found.map(({ heading, range }) => [heading, range.formulas.map(([cell]): unknown => cell)])),
      below: below === null || below.isNullObject ? null : { row: below.rowIndex, address: below.address },
    };
  };
}

/** Rows of the body up to the last one with data: what a formula of the table shows, and an identity, are none. */
function queueUsed(
  body: Excel.Range,
  columnOf: (heading: string) => Excel.Range,
  declared: DeclaredTable | undefined,
): (firstRow: number) => number {
  const data = [...(declared?.columns ?? [])].filter(
    ([heading, { formula }]) => formula === null && heading !== rowIdHeading,
  );
  const ranges = declared === undefined ? [body] : data.map(([heading]) => columnOf(heading));
  const used = ranges.map((range) => range.getUsedRangeOrNullObject(true));
  for (const range of used) range.load("rowIndex,rowCount");
  return (firstRow) =>
    Math.max(0, ...used.map((range) => (range.isNullObject ? 0 : range.rowIndex + range.rowCount - firstRow)));
}

/** Rows and columns of a table's body as a range. */
export function imageRange(image: TableImage, first: number, count: number, column = 0, columns?: number): Excel.Range {
  return image.sheet.getRangeByIndexes(
    image.headerRow + 1 + first,
    image.firstColumn + column,
    count,
    columns ?? image.headings.length,
  );
}
