import { foldName } from "../store/find";
import { areaOf, intersection, type Area } from "../store/area";
import type { Excel } from "../excel";
import { cellsIn } from "./formats";
import { mapFormulas, renameColumnIn } from "../formula/formula-references";
import type { GridRange } from "../grid-range";
import { cellFor, type StoreSheet } from "../store/sheet";
import { cellKey } from "../store/cell";
import type { StoreTable, StoreWorkbook } from "../store/workbook";
import { displayText } from "./display-text";

/** The tables that share cells with the area. */
export function tablesAt(workbook: StoreWorkbook, sheet: StoreSheet, area: Area): StoreTable[] {
  return workbook.tables.filter((table) => table.sheet === sheet && intersection(table.area, area) !== null);
}

/** The rows between headers and totals; a table always has at least one. */
export function bodyOf(table: StoreTable): Area {
  const { area } = table;
  return {
    ...area,
    firstRow: area.firstRow + (table.showHeaders ? 1 : 0),
    lastRow: area.lastRow - (table.showTotals ? 1 : 0),
  };
}

export function headerOf(table: StoreTable): Area {
  return { ...table.area, lastRow: table.area.firstRow };
}

/** The body cells of a column. */
export function columnBody(table: StoreTable, index: number): Area {
  const body = bodyOf(table);
  return { ...body, firstColumn: body.firstColumn + index, lastColumn: body.firstColumn + index };
}

/**
 * After cells were written: header cells name their columns (blank and repeated names are replaced, as Excel does),
 * and a column whose body holds one formula throughout is a calculated column.
 */
export function noteWrittenCells({ sheet, area }: GridRange, excel: Excel): void {
  for (const table of tablesAt(excel.workbook, sheet, area)) {
    if (table.showHeaders && intersection(headerOf(table), area) !== null) renameColumns(table, excel.workbook);
    noteCalculatedColumns(table, area);
  }
}

/** Gives every column the name in its header cell, and writes back the names that had to be replaced. */
export function renameColumns(table: StoreTable, workbook: StoreWorkbook): void {
  const { sheet, area } = table;
  const taken = new Set<string>();
  for (const [index, column] of table.columns.entries()) {
    const cell = cellFor(sheet, area.firstRow, area.firstColumn + index);
    const name = freeName(displayText(cell.value, "General") || `Column${index + 1}`, taken);
    if (name !== column.name && column.name !== "") renameInFormulas(workbook, table, column.name, name);
    column.name = name;
    cell.value = name;
    delete cell.formula;
    taken.add(foldName(name));
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.has(foldName(name))) return name;
  }
}

/** Formulas that name the column follow, in the table and elsewhere. */
function renameInFormulas(workbook: StoreWorkbook, table: StoreTable, from: string, to: string): void {
  const rename = (formula: string, isOwn: boolean) => renameColumnIn(formula, { table: table.name, isOwn, from, to });
  mapFormulas(workbook, (formula) => rename(formula, false));
  for (const { cell } of cellsIn(table.sheet, table.area)) {
    if (cell.formula !== undefined) cell.formula = rename(cell.formula, true);
  }
  for (const column of table.columns) if (column.formula !== null) column.formula = rename(column.formula, true);
}

function noteCalculatedColumns(table: StoreTable, area: Area): void {
  for (const [index, column] of table.columns.entries()) {
    const body = columnBody(table, index);
    const written = intersection(body, area);
    if (written === null) continue;
    const formulas = new Set<string | undefined>();
    for (let row = body.firstRow; row <= body.lastRow; row += 1) {
      formulas.add(table.sheet.cells.get(cellKey(row, body.firstColumn))?.formula);
    }
    const [formula] = formulas;
    if (formulas.size === 1 && formula !== undefined && isSameInEveryRow(formula)) column.formula = formula;
    else if (formulas.size === 1) column.formula = null;
  }
}

/** Formulas with structured references read alike in every row; those with relative addresses are left alone. */
function isSameInEveryRow(formula: string): boolean {
  return !/(?<![\w$[])[A-Z]{1,3}\d+(?![\w\](])/i.test(formula.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}

/** Gives new body rows the formulas of the calculated columns. */
export function fillCalculatedColumns(table: StoreTable, firstRow: number, rows: number): void {
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === null) continue;
    const area = areaOf(firstRow, table.area.firstColumn + index, rows, 1);
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const cell = cellFor(table.sheet, row, area.firstColumn);
      if (cell.value !== "" || cell.formula !== undefined) continue;
      cell.formula = column.formula;
    }
  }
}
