import type { CellStyle, SheetModel, StyledArea } from "@/sheet/sheet-model";
import { lookKey, looksOf } from "./looks-of";

/**
 * The looks of a model in few rectangles that do not overlap: neighbours of one look are one run, equal runs below each other are one area.
 * In any order they give each cell the look that the model gives it. 4,007 cells of «Phụ lục I» are some 10 areas.
 */
export function mergeLooks(model: SheetModel): readonly StyledArea[] {
  const looks = looksOf(model);
  const done: { area: { top: number; left: number; bottom: number; right: number }; style: CellStyle }[] = [];
  let above = new Map<string, (typeof done)[number]>();
  for (const row of [...looks.keys()].sort((a, b) => a - b)) {
    const open = new Map<string, (typeof done)[number]>();
    for (const { left, right, style } of runsOf(looks.get(row) ?? new Map<number, CellStyle>())) {
      const key = `${left} ${right} ${lookKey(style)}`;
      const upper = above.get(key);
      if (upper !== undefined && upper.area.bottom === row - 1) {
        upper.area.bottom = row;
        open.set(key, upper);
      } else {
        const one = { area: { top: row, left, bottom: row, right }, style };
        done.push(one);
        open.set(key, one);
      }
    }
    above = open;
  }
  return done;
}

interface Run {
  readonly left: number;
  right: number;
  readonly style: CellStyle;
}

function runsOf(cells: ReadonlyMap<number, CellStyle>): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, style] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1 && lookKey(last.style) === lookKey(style)) last.right = column;
    else runs.push({ left: column, right: column, style });
  }
  return runs;
}
