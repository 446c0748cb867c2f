import type { EmbeddedHost } from "@tools/excel-host/host/create-host";
import { cellKey, type StoreCell } from "@tools/excel-host/host/store/cell";
import type { StoreTable } from "@tools/excel-host/host/store/workbook";

type Row = (StoreCell | undefined)[];

/** What a user does in a table while an action works, straight in the store so that it is no request: `rows` are those of the body. */
export type UserEdit = (rows: Row[], columnOf: (heading: string) => number) => Row[];

/** Edits that move, add, take out or alter rows. `who`: the heading of names, `heading`: a column of data; the target has `key` in the column `of`. */
export const userEdits = (
  who: string,
  heading: string,
  { of, key }: { readonly of: string; readonly key: string | number },
): Readonly<Record<string, UserEdit>> => ({
  sort: (rows) => [...rows].reverse(),
  insert: (rows, columnOf) => [
    Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
      column === columnOf(who) ? { value: "Người chèn" } : undefined,
    ),
    ...rows,
  ],
  "delete another": (rows) => rows.slice(1),
  "delete a target": (rows, columnOf) => rows.filter((row) => row[columnOf(of)]?.value !== key),
  type: (rows, columnOf) =>
    rows.map((row) =>
      row[columnOf(of)]?.value === key
        ? row.map((cell, column) => (column === columnOf(heading) ? { ...cell, value: "của tôi" } : cell))
        : row,
    ),
});

/** Does an edit in a table. */
export function editTable(host: EmbeddedHost, name: string, edit: UserEdit): void {
  const table = host.workbook.tables.find((one) => one.name === name);
  if (table === undefined) return;
  const before = rowsOf(table);
  const after = edit(
    before.map((row) => row.map((cell) => (cell === undefined ? undefined : { ...cell }))),
    (heading) => table.columns.findIndex((column) => column.name === heading),
  );
  const { area, sheet } = table;
  for (let at = 0; at < Math.max(before.length, after.length); at += 1)
    table.columns.forEach((_, column) => {
      const key = cellKey(area.firstRow + 1 + at, area.firstColumn + column);
      const cell = after[at]?.[column];
      if (cell === undefined) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    });
  table.area = { ...area, lastRow: area.firstRow + after.length };
}

/** The rows of a table's body. */
export function rowsOf({ area, sheet, columns }: StoreTable): Row[] {
  return Array.from({ length: area.lastRow - area.firstRow }, (_, at) =>
    columns.map((__, column) => sheet.cells.get(cellKey(area.firstRow + 1 + at, area.firstColumn + column))),
  );
}

/** The rows of a table as texts, in no order, without the columns that are left out: two equal ones hold the same rows. */
export function rowTexts(host: EmbeddedHost, name: string, without: readonly string[] = []): readonly string[] {
  const table = host.workbook.tables.find((one) => one.name === name);
  if (table === undefined) return [];
  return rowsOf(table)
    .map((row) =>
      row
        .map((cell, column) =>
          without.includes(table.columns[column]?.name ?? "") ? "" : String(cell?.formula ?? cell?.value ?? ""),
        )
        .join(" | "),
    )
    .sort();
}

/** Does an edit just before the n-th request from now. */
export function editBefore(host: EmbeddedHost, request: number, edit: () => void): void {
  const { refusals } = host.excel;
  const ofRequest = refusals.ofRequest.bind(refusals);
  let seen = 0;
  refusals.ofRequest = (bytes) => {
    seen += 1;
    if (seen === request) edit();
    return ofRequest(bytes);
  };
}
