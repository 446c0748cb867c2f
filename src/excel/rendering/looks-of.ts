import type { Area, CellStyle, SheetModel } from "@/sheet/sheet-model";

/** The look of each cell that a model gives one, by row and column (0-based); equal looks are one object. */
export type Looks = ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;

/** What a model says of the look of its cells, cell by cell: of the columns of its tables, its blocks and its styles, a later one adds to an earlier. */
export function looksOf(model: SheetModel): Looks {
  const looks = new Map<number, Map<number, CellStyle>>();
  const paint = painter(looks);
  for (const { row, column, columns, rows } of model.tables)
    columns.forEach(({ style }, index) => {
      const left = column + index;
      if (style) paint({ top: row + 1, left, bottom: row + Math.max(1, rows.length), right: left }, style);
    });
  for (const { row, column, values, style } of model.blocks) {
    const right = column + Math.max(0, ...values.map((cells) => cells.length)) - 1;
    if (style) paint({ top: row, left: column, bottom: row + values.length - 1, right }, style);
  }
  for (const { area, style } of model.styles) paint(area, style);
  return looks;
}

/** The text by which two looks are known to be equal. */
export const lookKey = (style: CellStyle): string => {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  keys.set(style, key);
  return key;
};

const keys = new WeakMap<CellStyle, string>();

function painter(looks: Map<number, Map<number, CellStyle>>): (area: Area, style: CellStyle) => void {
  const known = new Map<string, CellStyle>();
  return (area, style) => {
    // What a look becomes by this style is the same for all cells that had it.
    const painted = new Map<CellStyle | undefined, CellStyle>();
    const paintOne = (before: CellStyle | undefined): CellStyle => {
      const done = painted.get(before);
      if (done !== undefined) return done;
      const after = { ...before, ...style };
      const one = known.get(lookKey(after)) ?? after;
      known.set(lookKey(one), one);
      painted.set(before, one);
      return one;
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = looks.get(row) ?? new Map<number, CellStyle>();
      looks.set(row, cells);
      for (let column = area.left; column <= area.right; column += 1) cells.set(column, paintOne(cells.get(column)));
    }
  };
}
