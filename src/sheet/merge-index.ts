import type { Merge, SourceGrid } from "./grid";

/** Finds the merged block that covers a cell. */
export interface MergeIndex {
  at(rowIndex: number, columnIndex: number): Merge | undefined;
}

/** More covered rows than this in all are not indexed: a real list never has them. */
const mostIndexedRows = 1_000_000;

/** Indexes the merged blocks of a grid by row; blocks of one cell are not among them. */
export function indexMerges(grid: SourceGrid): MergeIndex {
  const byRow = new Map<number, Merge[]>();
  let indexed = 0;
  for (const merge of grid.merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    const bottom = Math.min(merge.bottom, grid.rows.length - 1);
    indexed += Math.max(0, bottom - merge.top + 1);
    if (indexed > mostIndexedRows) break;
    for (let row = merge.top; row <= bottom; row += 1) {
      const merges = byRow.get(row);
      if (merges) merges.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return {
    at: (rowIndex, columnIndex) =>
      byRow.get(rowIndex)?.find((merge) => columnIndex >= merge.left && columnIndex <= merge.right),
  };
}
