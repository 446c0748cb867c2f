import { cellText } from "@/sheet/cell-text";
import { isDittoMark } from "@/language/words/ditto-mark";
import type { CellValue, Source, SourceGrid } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import type { ListRow } from "../rows/list-row";
import type { ListKind } from "@/tables/declaration/list-table";
import type { Table } from "../columns/split-tables";

/** A row of a list as it stood there, with what is needed to read it again by itself. */
export interface OriginalRow {
  readonly source: Source;
  readonly kind: ListKind;
  /** Texts above the heading. */
  readonly titles: readonly string[];
  /** The title of the group that the row stands in. */
  readonly group: string | null;
  /** The user's number of the first column (1 = A). */
  readonly firstColumn: number;
  /** One for each column of the list, "" where it has none; the levels of a heading are one text. */
  readonly headings: readonly string[];
  /** As they stand; a ditto mark or a merged block as what it repeats, because the row above does not come along. */
  readonly cells: readonly CellValue[];
}

/** The original cells of the records in which taking in found an error. */
export function originalRows(
  grid: SourceGrid,
  table: Table,
  found: { readonly kind: ListKind; readonly rows: readonly ListRow[]; readonly issues: readonly Issue[] },
): readonly OriginalRow[] {
  const faulty = new Set(found.issues.filter(({ severity }) => severity === "error").map(({ at }) => at.row));
  if (faulty.size === 0) return [];
  const headings = headingsOf(grid, table);
  return found.rows
    .filter(({ rowIndex }) => faulty.has(rowIndex + grid.firstRow))
    .map((row) => ({
      source: { file: grid.file, sheet: grid.sheet, row: row.rowIndex + grid.firstRow },
      kind: found.kind,
      titles: table.titles,
      group: row.group,
      firstColumn: grid.firstColumn,
      headings,
      cells: cellsOf(grid, table, row),
    }));
}

function headingsOf(grid: SourceGrid, { header }: Table): readonly string[] {
  const width = grid.rows[0]?.length ?? 0;
  const texts = new Map(header.headings.map(({ columnIndex, path }) => [columnIndex, path.join(" ")]));
  return Array.from({ length: width }, (_, column) => (texts.get(column) ?? "").replace(/\s+/g, " ").trim());
}

function cellsOf(grid: SourceGrid, { matches }: Table, { rowIndex, cells }: ListRow): readonly CellValue[] {
  const fields = new Map(matches.map(({ heading, field }) => [heading.columnIndex, field]));
  return (grid.rows[rowIndex] ?? []).map((value, column) => {
    const field = fields.get(column);
    const text = cellText(value);
    const isRepeated = text === "" || isDittoMark(text);
    return field !== undefined && isRepeated ? (cells[field]?.value ?? value) : value;
  });
}
