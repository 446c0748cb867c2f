import { rowIdHeading } from "@/tables/declaration/row-id";
import type { CellValue } from "@/sheet/grid";
import type { TableData } from "@/workbook/workbook-data";
import type { DeclaredTable } from "../declared-tables";
import { readRow } from "../read-row";

/** A table's cells as Excel gave them, the blank rows at its end included. */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  /** Of the sheet, 0-based. */
  readonly headerRow: number;
  readonly isFiltered: boolean;
  readonly headings: readonly string[];
  /** `values` of the body, in the order of the headings. */
  readonly rows: readonly (readonly unknown[])[];
}

/** The table as use cases know it: no blank rows at the end, the identities beside the rows. */
export function tableData(raw: RawTable, declared: DeclaredTable | undefined): TableData {
  const { headings } = raw;
  const idColumn = headings.indexOf(rowIdHeading);
  const isData = headings.map((heading) => heading !== rowIdHeading && declared?.columns.get(heading)?.formula == null);
  let filled = raw.rows.length;
  while (filled > 0 && !holdsData(raw.rows[filled - 1] ?? [], isData)) filled -= 1;
  const rows = raw.rows.slice(0, filled);
  const withoutId = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    idColumn < 0 ? cells : cells.filter((_, column) => column !== idColumn);
  return {
    name: raw.name,
    sheet: raw.sheet,
    headings: withoutId(headings),
    rows: rows.map((row): readonly CellValue[] => withoutId(readRow(row))),
    ids: identities(rows.map((row) => (idColumn < 0 ? "" : row[idColumn]))),
    firstRow: raw.headerRow + 2,
    isFiltered: raw.isFiltered,
  };
}

/** What a formula of the table shows is no data. */
function holdsData(row: readonly unknown[], isData: readonly boolean[]): boolean {
  return row.some((cell, column) => isData[column] === true && cell !== "" && cell !== null);
}

/** The identities as rows have them; null where a row has none. Of twins the lower has none: a copy is not the row that it was copied from. */
export function identities(cells: readonly unknown[]): readonly (string | null)[] {
  const seen = new Set<string>();
  return cells.map((cell) => {
    const id = String(cell ?? "").trim();
    if (id === "" || seen.has(id)) return null;
    seen.add(id);
    return id;
  });
}
