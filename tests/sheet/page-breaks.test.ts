import fc from "fast-check";
import { pageBreaks } from "@/sheet/page-breaks";

const row = (height: number, withNext = false) => ({ height, withNext });

test("rows fill a page, then the next", () => {
  const rows = Array.from({ length: 7 }, () => row(10));
  expect(pageBreaks(rows, { firstPage: 25, laterPages: 30 })).toEqual([2, 5]);
});

test("a row that belongs to the next goes with it to the next page", () => {
  const rows = [row(10), row(10), row(5, true), row(10)];
  expect(pageBreaks(rows, { firstPage: 30, laterPages: 30 })).toEqual([2]);
});

test("no break before the first row, even when it does not fit", () => {
  expect(pageBreaks([row(50)], { firstPage: 30, laterPages: 30 })).toEqual([]);
});

describe("properties", () => {
  const rows = fc.array(fc.record({ height: fc.integer({ min: 1, max: 40 }), withNext: fc.boolean() }), {
    maxLength: 60,
  });
  test("no page ends after a row that stays with the next, and pages that need no overflow do not overflow", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const breaks = pageBreaks(list, { firstPage: 100, laterPages: 120 });
        for (const index of breaks) expect(list[index - 1]?.withNext).toBe(false);
        expect([...breaks]).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        if (list.every(({ withNext }) => !withNext)) {
          const starts = [0, ...breaks, list.length];
          starts.slice(0, -1).forEach((start, page) => {
            const height = list.slice(start, starts[page + 1]).reduce((sum, one) => sum + one.height, 0);
            expect(height).toBeLessThanOrEqual(page === 0 ? 100 : 120);
          });
        }
      }),
    );
  });
});
