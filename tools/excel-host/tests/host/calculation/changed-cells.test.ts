import fc from "fast-check";
import { ChangedCells } from "../../../host/calculation/changed-cells";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  sheet: 0,
  area: { firstRow, firstColumn, lastRow, lastColumn },
});

test("a range is touched by a change inside it, on its own sheet", () => {
  const changed = new ChangedCells();
  changed.add(0, 5, 2);
  changed.add(0, 9, 2);
  expect(
    [area(5, 2, 5, 2), area(0, 0, 1_000_000, 16_000), area(6, 2, 8, 2), area(5, 3, 9, 9)].map((each) =>
      changed.touches(each),
    ),
  ).toEqual([true, true, false, false]);
  expect(changed.touches({ ...area(5, 2, 5, 2), sheet: 1 })).toBe(false);
});

test("touches is what looking at every change would say", () => {
  const cell = fc.tuple(fc.nat(12), fc.nat(12));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 15 }), cell, cell, (cells, [a, b], [c, d]) => {
      const changed = new ChangedCells();
      for (const [row, column] of cells) changed.add(0, row, column);
      const [top, left, bottom, right] = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
      const isInside = cells.some(([row, column]) => top <= row && row <= bottom && left <= column && column <= right);
      expect(changed.touches(area(top, left, bottom, right))).toBe(isInside);
    }),
  );
});
