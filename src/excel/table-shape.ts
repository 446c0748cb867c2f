import { WorkbookError } from "@/workbook/workbook-error";
import { BLOCK_CELLS, pack, splitSpan, syncBlocks } from "./blocks";
import { isFormula } from "./cell-input";

/** Where a table of ours stands and what its columns are; positions are 0-based, of the sheet. */
export interface TableShape {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly headings: readonly string[];
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Rows of the body, the blank one of an empty table included. */
  readonly rowCount: number;
  readonly hasTotals: boolean;
  /** The formula that a column carries, null for a column of data. */
  readonly formulas: readonly (string | null)[];
  /** True while the user's filter hides rows of it. */
  readonly isFiltered: boolean;
  /** True when the last row of the body holds data. */
  readonly isFullToTheEnd: boolean;
}

/** Shapes of tables, as the workbook has them now. Two `sync`; a missing table is refused by its name, and so is a protected sheet when the table is to be written. */
export async function loadTableShapes(
  context: Excel.RequestContext,
  names: readonly string[],
  purpose: "read" | "write",
): Promise<readonly TableShape[]> {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of tables) table.load("name,showTotals,autoFilter/isDataFiltered");
  await context.sync();
  const missing = tables.findIndex((table) => table.isNullObject);
  if (missing >= 0) throw new WorkbookError("item-not-found", names[missing] ?? "");
  const loaded = tables.map((table) => {
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    const first = body.getRow(0);
    const last = body.getLastRow();
    header.load("values,rowIndex,columnIndex");
    body.load("rowCount");
    first.load("formulas,values");
    last.load("formulas,values");
    table.worksheet.load("name,protection/protected");
    return { table, header, body, first, last };
  });
  await context.sync();
  return loaded.map(({ table, header, body, first, last }, index) => {
    const formulas = (first.formulas[0] ?? []).map((_, j) => formulaOf(first, j) ?? formulaOf(last, j));
    if (purpose === "write" && table.worksheet.protection.protected)
      throw new WorkbookError("sheet-protected", table.worksheet.name);
    return {
      name: names[index] ?? "",
      table,
      sheet: table.worksheet,
      sheetName: table.worksheet.name,
      headings: (header.values[0] ?? []).map(String),
      headerRow: header.rowIndex,
      firstColumn: header.columnIndex,
      rowCount: body.rowCount,
      hasTotals: table.showTotals,
      isFiltered: table.autoFilter.isDataFiltered,
      formulas,
      isFullToTheEnd: holdsData(last.formulas[0] ?? [], formulas),
    };
  });
}

/** Before values are written or rows deleted: among rows that a filter hides Excel puts them elsewhere, or does nothing. */
export function showAllRows({ table, isFiltered }: TableShape): void {
  if (isFiltered) table.clearFilters();
}

/** A text that begins with `=` is given as formula too, but then it is the value as well. */
function formulaOf({ formulas, values }: Excel.Range, column: number): string | null {
  const cell: unknown = formulas[0]?.[column];
  return isFormula(cell) && cell !== values[0]?.[column] ? String(cell) : null;
}

/** Whether a row holds anything that is not the table's own formula. */
export function holdsData(row: readonly unknown[], formulas: readonly (string | null)[]): boolean {
  return row.some((cell, j) => formulas[j] === null && cell !== "" && cell !== null);
}

/** Rows and columns of a table's body as a range. */
export function bodyRange(shape: TableShape, first: number, count: number, column = 0, columns?: number): Excel.Range {
  return shape.sheet.getRangeByIndexes(
    shape.headerRow + 1 + first,
    shape.firstColumn + column,
    count,
    columns ?? shape.headings.length,
  );
}

/** The body's values without the blank rows at its end, in answers of bounded size. */
export async function readBodies(
  context: Excel.RequestContext,
  shapes: readonly TableShape[],
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const bodies = shapes.map((): (readonly unknown[])[] => []);
  const spans = shapes.flatMap((shape, index) =>
    splitSpan(shape.rowCount, shape.headings.length).map((span) => ({ shape, index, span })),
  );
  const ranges: { index: number; range: Excel.Range }[] = [];
  const groups = pack(spans, ({ shape, span }) => span.count * shape.headings.length, BLOCK_CELLS);
  await syncBlocks(context, groups, (group) => {
    for (const { shape, index, span } of group) {
      const range = bodyRange(shape, span.first, span.count);
      range.load("values");
      ranges.push({ index, range });
    }
  });
  for (const { index, range } of ranges) {
    bodies[index]?.push(...range.values);
    range.untrack();
  }
  return bodies.map((rows, index) => {
    const formulas = shapes[index]?.formulas ?? [];
    let filled = rows.length;
    while (filled > 0 && !holdsData(rows[filled - 1] ?? [], formulas)) filled -= 1;
    return rows.slice(0, filled);
  });
}
