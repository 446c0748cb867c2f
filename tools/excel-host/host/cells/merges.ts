import { columnsOf, intersection, isWithin, rowsOf, type Area } from "../store/area";
import { hasLockedCell, noteChange } from "./cells";
import type { Excel } from "../excel";
import { cellsIn } from "./formats";
import type { GridRange } from "../grid-range";
import { tidyCell, type StoreSheet } from "../store/sheet";
import { tablesAt } from "./table-cells";
import { invalidOperation } from "../../protocol/office-error";

/** The merged areas that share cells with the area. */
export function mergesTouching(sheet: StoreSheet, area: Area): Area[] {
  return sheet.merges.filter((merge) => intersection(merge, area) !== null);
}

/** Merges the cells into one, or row by row; all but the first cell's content is lost. Not inside a table. */
export function mergeCells(range: GridRange, across: boolean, excel: Excel): void {
  const { sheet, area } = range;
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  if (tablesAt(excel.workbook, sheet, area).length > 0) throw invalidOperation();
  unmerge(sheet, area);
  const merged = across
    ? Array.from({ length: rowsOf(area) }, (_, offset) => {
        const row = area.firstRow + offset;
        return { ...area, firstRow: row, lastRow: row };
      })
    : [area];
  for (const one of merged) {
    if (rowsOf(one) * columnsOf(one) === 1) continue;
    sheet.merges.push(one);
    emptyAllButFirst(sheet, one);
  }
  noteChange(range, excel);
}

export function unmergeCells({ sheet, area }: GridRange, excel: Excel): void {
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  unmerge(sheet, area);
}

function unmerge(sheet: StoreSheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}

function emptyAllButFirst(sheet: StoreSheet, merge: Area): void {
  const first = { ...merge, lastRow: merge.firstRow, lastColumn: merge.firstColumn };
  for (const { row, column, cell } of [...cellsIn(sheet, merge)]) {
    if (isWithin({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, first)) continue;
    cell.value = "";
    delete cell.formula;
    tidyCell(sheet, row, column);
  }
}
