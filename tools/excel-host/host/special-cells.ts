import { columnsHidden, rowsHidden } from "./bands";
import { intersection } from "./area";
import { usedArea } from "./cells";
import { cellKey, isFilled, type Area, type StoreCell, type StoreSheet } from "./store";

const tests: Readonly<Record<"Blanks" | "Constants" | "Formulas", (cell: StoreCell | undefined) => boolean>> = {
  Blanks: (cell) => !isFilled(cell),
  Constants: (cell) => isFilled(cell) && cell?.formula === undefined,
  Formulas: (cell) => cell?.formula !== undefined,
};

/** The cells of this kind within the used part of the area, as pieces of rows. */
export function specialAreas(
  sheet: StoreSheet,
  area: Area,
  kind: "Blanks" | "Constants" | "Formulas" | "Visible",
): Area[] {
  const used = usedArea(sheet, area, false);
  const part = used === null ? null : intersection(used, area);
  if (part === null) return [];
  const holds = (row: number, column: number): boolean => {
    if (kind !== "Visible") return tests[kind](sheet.cells.get(cellKey(row, column)));
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    return rowsHidden(sheet, cell) === false && columnsHidden(sheet, cell) === false;
  };
  const found: Area[] = [];
  for (let row = part.firstRow; row <= part.lastRow; row += 1) found.push(...runsIn(row, part, holds));
  return found;
}

function runsIn(row: number, part: Area, holds: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  let first: number | null = null;
  for (let column = part.firstColumn; column <= part.lastColumn + 1; column += 1) {
    const isIn = column <= part.lastColumn && holds(row, column);
    if (isIn) first ??= column;
    else if (first !== null) {
      runs.push({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: column - 1 });
      first = null;
    }
  }
  return runs;
}
