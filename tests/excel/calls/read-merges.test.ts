import fc from "fast-check";
import type { Merge } from "@/sheet/grid";
import { joinPieces } from "@/excel/calls/read-merges";

test("pieces that share a row are of one area, those that only touch are not", () => {
  const cut = [
    { top: 0, left: 1, bottom: 4, right: 2 },
    { top: 4, left: 1, bottom: 6, right: 2 },
    { top: 7, left: 1, bottom: 8, right: 2 },
    { top: 4, left: 0, bottom: 4, right: 0 },
  ];
  expect(joinPieces(cut)).toEqual([
    { top: 0, left: 1, bottom: 6, right: 2 },
    { top: 7, left: 1, bottom: 8, right: 2 },
  ]);
});

describe("properties", () => {
  /** Areas below each other in one column, with a gap or none. */
  const areas = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 2, max: 9 })), { maxLength: 12 }).map((steps) => {
    let row = 0;
    return steps.map(([gap, height]): Merge => {
      const top = row + gap;
      row = top + height;
      return { top, left: 0, bottom: row - 1, right: 0 };
    });
  });

  test("cut at any shared rows, whole or clipped, the areas come out as they were", () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 2, max: 7 }), fc.boolean(), (merges, size, clips) => {
        const pieces: Merge[] = [];
        for (let first = 0; first < 130; first += size - 1) {
          const last = first + size - 1;
          for (const merge of merges) {
            if (merge.bottom < first || merge.top > last) continue;
            pieces.push(
              clips ? { ...merge, top: Math.max(first, merge.top), bottom: Math.min(last, merge.bottom) } : merge,
            );
          }
        }
        expect(joinPieces(pieces)).toEqual(merges);
      }),
    );
  });
});
