/** A rectangle of cells, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const rowLimit = 1_048_576;

export const columnLimit = 16_384;

/** An area from its first cell and its size. */
export function areaOf(row: number, column: number, rows: number, columns: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

export function rowsOf(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** Whether the area lies on the grid and has at least one cell. */
export function isOnGrid(area: Area): boolean {
  const whole = [area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].every(Number.isInteger);
  return (
    whole &&
    area.firstRow >= 0 &&
    area.firstColumn >= 0 &&
    area.lastRow < rowLimit &&
    area.lastColumn < columnLimit &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn
  );
}

export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.firstRow >= outer.firstRow &&
    inner.lastRow <= outer.lastRow &&
    inner.firstColumn >= outer.firstColumn &&
    inner.lastColumn <= outer.lastColumn
  );
}

/** The cells that both have; null when there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What is left of an area when another is taken out: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const parts = [
    { ...area, lastRow: common.firstRow - 1 },
    { ...area, firstRow: common.lastRow + 1 },
    { ...common, firstColumn: area.firstColumn, lastColumn: common.firstColumn - 1 },
    { ...common, firstColumn: common.lastColumn + 1, lastColumn: area.lastColumn },
  ];
  return parts.filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}

export function isEntireRow(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === columnLimit - 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === rowLimit - 1;
}
