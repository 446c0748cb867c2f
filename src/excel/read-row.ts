import type { CellValue } from "@/sheet/grid";

/** A row of `range.values` as our cells: an empty cell is null. */
export function readRow(row: readonly unknown[]): readonly CellValue[] {
  return row.map((value) => (typeof value === "number" || typeof value === "boolean" || isText(value) ? value : null));
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
