import type { Precedent } from "../formula/resolve-formula";

/** The rows of one column that changed. */
interface ChangedRows {
  first: number;
  last: number;
  readonly rows: Set<number>;
}

/** Cells whose value is another than at the last calculation. */
export class ChangedCells {
  readonly #sheets = new Map<number, Map<number, ChangedRows>>();

  add(sheet: number, row: number, column: number): void {
    const columns = this.#sheets.get(sheet) ?? new Map<number, ChangedRows>();
    this.#sheets.set(sheet, columns);
    const known = columns.get(column);
    if (known === undefined) {
      columns.set(column, { first: row, last: row, rows: new Set([row]) });
      return;
    }
    known.rows.add(row);
    known.first = Math.min(known.first, row);
    known.last = Math.max(known.last, row);
  }

  /** Whether any of these cells changed. */
  touches({ sheet, area }: Precedent): boolean {
    for (const [column, changed] of this.#sheets.get(sheet) ?? []) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      if (changed.last < area.firstRow || changed.first > area.lastRow) continue;
      if (hasWithin(changed.rows, area.firstRow, area.lastRow)) return true;
    }
    return false;
  }
}

function hasWithin(rows: ReadonlySet<number>, first: number, last: number): boolean {
  if (last - first < rows.size) {
    for (let row = first; row <= last; row++) if (rows.has(row)) return true;
    return false;
  }
  for (const row of rows) if (first <= row && row <= last) return true;
  return false;
}
