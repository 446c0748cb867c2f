import type { Merge } from "@/sheet/grid";
import { syncBlocks } from "../ground/blocks";

/** Excel answers for at most 512 merged areas at a time; two cells make one, and one that is cut by a band's edge needs one cell only. */
const MOST_AREAS = 512;
const BANDS_A_SYNC = 200;

/** The merged areas of a range (its position and size must be loaded), counted from its first cell. */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<readonly Merge[]> {
  const size = Math.max(2, Math.floor((2 * MOST_AREAS) / used.columnCount) - 2);
  // Bands share a row, so that a merged area which crosses an edge is seen as one, whether Excel tells all of it or the part inside.
  const bands = Array.from({ length: Math.ceil(Math.max(1, used.rowCount - 1) / (size - 1)) }, (_, index) => {
    const first = index * (size - 1);
    return { first, count: Math.min(size, used.rowCount - first) };
  });
  const groups = Array.from({ length: Math.ceil(bands.length / BANDS_A_SYNC) }, (_, index) =>
    bands.slice(index * BANDS_A_SYNC, (index + 1) * BANDS_A_SYNC),
  );
  const answers: Excel.RangeAreas[] = [];
  await syncBlocks(context, groups, (group) => {
    for (const { first, count } of group) {
      const band = sheet.getRangeByIndexes(used.rowIndex + first, used.columnIndex, count, used.columnCount);
      const merged = band.getMergedAreasOrNullObject();
      merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      answers.push(merged);
    }
  });
  const pieces = answers.filter((merged) => !merged.isNullObject).flatMap((merged) => merged.areas.items);
  return joinPieces(pieces.map((piece) => mergeOf(piece, used)));
}

const mergeOf = (area: Excel.Range, used: Excel.Range): Merge => ({
  top: area.rowIndex - used.rowIndex,
  left: area.columnIndex - used.columnIndex,
  bottom: area.rowIndex - used.rowIndex + area.rowCount - 1,
  right: area.columnIndex - used.columnIndex + area.columnCount - 1,
});

/** Merged areas never share a cell, so pieces that do are of one area. In the order of reading. */
export function joinPieces(pieces: readonly Merge[]): readonly Merge[] {
  const joined: Merge[] = [];
  for (const piece of [...pieces].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = joined.at(-1);
    if (last !== undefined && last.left === piece.left && last.right === piece.right && piece.top <= last.bottom)
      joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, piece.bottom) };
    else joined.push(piece);
  }
  return joined
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
