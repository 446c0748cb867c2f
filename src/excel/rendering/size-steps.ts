import type { SheetModel } from "@/sheet/sheet-model";
import { stepBytes, type Step } from "../steps";
import type { Rendering } from "./rendering";

/** Points of a column for each character of its width: 7 pixels of the default font's digit at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;

export function widthSteps({ model, sheet }: Rendering): readonly Step[] {
  const widths = new Map<number, number>();
  for (const table of model.tables) table.columns.forEach((column, j) => widths.set(table.column + j, column.width));
  model.columnWidths.forEach((width, index) => {
    if (width !== null) widths.set(index, width);
  });
  return [
    ...Array.from(widths, ([index, width]) => ({
      bytes: stepBytes.size,
      queue: (): void => {
        sheet().getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
      },
    })),
    ...(model.hiddenColumns ?? []).map((index) => ({
      bytes: stepBytes.size,
      queue: (): void => {
        sheet().getRangeByIndexes(0, index, 1, 1).columnHidden = true;
      },
    })),
  ];
}

export const heightSteps = ({ model, sheet }: Rendering): readonly Step[] =>
  heightRuns(model.rowHeights).map(({ first, count, height }) => ({
    bytes: stepBytes.size,
    queue: (): void => {
      sheet().getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
    },
  }));

interface HeightRun {
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/** Neighbours of one height are set together: a long list has few heights. */
export function heightRuns(heights: SheetModel["rowHeights"]): readonly HeightRun[] {
  const rows = Object.entries(heights)
    .map(([row, height]) => ({ row: Number(row), height }))
    .sort((a, b) => a.row - b.row);
  const runs: { first: number; count: number; height: number }[] = [];
  for (const { row, height } of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.height === height && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1, height });
  }
  return runs;
}
