/** A row to be printed: its height in points, and whether it must stand on one page with the row after it. */
export interface PrintedRow {
  readonly height: number;
  readonly withNext: boolean;
}

/**
 * Indices of the rows before which a page ends, so that no row that belongs to the next is left behind.
 * `firstPage` and `laterPages` are the points free for these rows on the first page and on each later one.
 */
export function pageBreaks(
  rows: readonly PrintedRow[],
  heights: { readonly firstPage: number; readonly laterPages: number },
): readonly number[] {
  const breaks: number[] = [];
  let free = heights.firstPage;
  let index = 0;
  while (index < rows.length) {
    let end = index;
    let height = rows[end]?.height ?? 0;
    while (rows[end]?.withNext && end + 1 < rows.length) {
      end += 1;
      height += rows[end]?.height ?? 0;
    }
    if (height > free && index > 0) {
      breaks.push(index);
      free = heights.laterPages;
    }
    free -= height;
    index = end + 1;
  }
  return breaks;
}
