import type { Area, SheetModel } from "@/sheet/sheet-model";

/** A model and the sheet that it is rendered on, empty where the model says nothing. */
export interface Rendering {
  readonly model: SheetModel;
  /** Asked for when something is queued, for a new sheet is not there before. */
  readonly sheet: () => Excel.Worksheet;
}

/** The rectangle around everything that a model writes, merges or styles; null where that is nothing. */
export function wholeArea(model: SheetModel): Area | null {
  const areas = [
    ...model.blocks.flatMap((block) => areaOf(block.row, block.column, block.values) ?? []),
    ...model.merges,
    ...model.styles.map(({ area }) => area),
    ...model.tables.map(({ row, column, columns, rows }) => ({
      top: row,
      left: column,
      bottom: row + Math.max(1, rows.length),
      right: column + columns.length - 1,
    })),
  ];
  if (areas.length === 0) return null;
  return areas.reduce((whole, area) => ({
    top: Math.min(whole.top, area.top),
    left: Math.min(whole.left, area.left),
    bottom: Math.max(whole.bottom, area.bottom),
    right: Math.max(whole.right, area.right),
  }));
}

function areaOf(row: number, column: number, values: readonly (readonly unknown[])[]): Area | null {
  const width = Math.max(0, ...values.map((cells) => cells.length));
  if (values.length === 0 || width === 0) return null;
  return { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
}
