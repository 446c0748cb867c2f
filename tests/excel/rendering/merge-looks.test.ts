import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { looksOf } from "@/excel/rendering/looks-of";
import { mergeLooks } from "@/excel/rendering/merge-looks";
import { smallTable } from "@tools/faults/small-table";

const plain = (parts: Partial<SheetModel>): SheetModel => smallTable([], { tables: [], blocks: [], ...parts });

test("a block for each cell of a column becomes one area", () => {
  const style: CellStyle = { bold: true, border: true };
  const blocks = Array.from({ length: 50 }, (_, row) => ({ row, column: 2, values: [[row]], style: { ...style } }));
  expect(mergeLooks(plain({ blocks }))).toEqual([{ area: { top: 0, left: 2, bottom: 49, right: 2 }, style }]);
});

test("a later look adds to an earlier one", () => {
  const styles = [
    { area: { top: 0, left: 0, bottom: 1, right: 1 }, style: { bold: true, size: 10 } },
    { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: { size: 12 } },
  ];
  expect(mergeLooks(plain({ styles }))).toEqual([
    { area: { top: 0, left: 0, bottom: 0, right: 1 }, style: { bold: true, size: 10 } },
    { area: { top: 1, left: 0, bottom: 1, right: 0 }, style: { bold: true, size: 12 } },
    { area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { bold: true, size: 10 } },
  ]);
});

test("each cell has the look that the model gives it, and no area overlaps another", () => {
  const model = smallTable([[1, "An", null, null]], {
    styles: [{ area: { top: 0, left: 0, bottom: 3, right: 2 }, style: { fill: "#FFFFFF" } }],
  });
  const painted = new Map<string, CellStyle>();
  for (const { area, style } of mergeLooks(model))
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) {
        expect(painted.has(`${row},${column}`)).toBe(false);
        painted.set(`${row},${column}`, style);
      }
  const expected = [...looksOf(model)].flatMap(([row, cells]) =>
    [...cells].map(([column, style]) => [`${row},${column}`, style] as const),
  );
  expect(painted).toEqual(new Map(expected));
});
