import type { CellValue, Merge, SourceGrid } from "@/sheet/grid";

/** Makes a sheet of a list from rows; shorter rows are filled up, and A1 is its first cell unless said otherwise. */
export function listGrid(
  rows: readonly (readonly CellValue[])[],
  rest: Partial<Omit<SourceGrid, "rows">> = {},
): SourceGrid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    file: "danh-sach.xlsx",
    sheet: "Sheet1",
    encoding: { name: "Unicode", evidence: [] },
    firstRow: 1,
    firstColumn: 1,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: {},
    originals: {},
    hidden: false,
    ...rest,
    rows: rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
  };
}

/** A merged block from the address of its corners, as `[top, left, bottom, right]`. */
export const merged = (...[top, left, bottom, right]: readonly [number, number, number, number]): Merge => ({
  top,
  left,
  bottom,
  right,
});
