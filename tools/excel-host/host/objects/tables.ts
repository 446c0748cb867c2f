import { columnsOf, intersection, rowsOf, rowLimit, type Area } from "../store/area";
import { foldName } from "../store/find";
import { hasLockedCell, noteChange } from "../cells/cells";
import { eventNumber, type Excel } from "../excel";
import { mapFormulas, renameTableIn } from "../formula/formula-references";
import { GridRange } from "../grid-range";
import { checkName, nameIn } from "./names";
import { deleteCells, insertCells } from "../cells/shift-cells";
import { cellFor, isFilled, tidyCell } from "../store/sheet";
import { cellKey } from "../store/cell";
import { nextId, type StoreTable, type StoreWorkbook } from "../store/workbook";
import { bodyOf, fillCalculatedColumns, renameColumns, tablesAt } from "../cells/table-cells";
import { mergesTouching } from "../cells/merges";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../../protocol/office-error";

/** The table of this name or id; null when there is none. */
export function tableNamed(workbook: StoreWorkbook, key: string): StoreTable | null {
  const wanted = foldName(key);
  return workbook.tables.find(({ id, name }) => id === key || foldName(name) === wanted) ?? null;
}

/** Makes a table of cells; it must not share cells with another table or a merged area. Without headers a row of them is inserted. */
export function addTable(excel: Excel, range: GridRange, hasHeaders: boolean): StoreTable {
  const { workbook } = excel;
  const { sheet } = range;
  let { area } = range;
  excel.guardWrite(sheet, () => true);
  if (!hasHeaders) {
    insertCells({ sheet, area: { ...area, lastRow: area.firstRow } }, "Down", excel);
    area = { ...area, lastRow: area.lastRow + 1 };
  }
  if (rowsOf(area) === 1) area = { ...area, lastRow: area.lastRow + 1 };
  if (tablesAt(workbook, sheet, area).length > 0) throw invalidArgument("A table can't overlap another table.");
  if (mergesTouching(sheet, area).length > 0) throw invalidOperation();
  const id = nextId(workbook);
  const table: StoreTable = {
    id: String(id),
    name: freeTableName(workbook),
    sheet,
    area,
    columns: Array.from({ length: columnsOf(area) }, (_, index) => ({
      id: index + 1,
      name: "",
      formula: null,
      totals: "",
    })),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  renameColumns(table, workbook);
  workbook.tables.push(table);
  excel.raiseTo(eventNumber.tableAdded, ["Workbook"], { tableId: table.id, worksheetId: sheet.id, source: "Local" });
  excel.markStale();
  return table;
}

function freeTableName(workbook: StoreWorkbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (tableNamed(workbook, name) === null && nameIn(workbook, null, name) === null) return name;
  }
}

/** Renames a table; formulas that name it follow. */
export function renameTable(excel: Excel, table: StoreTable, name: string): void {
  const { workbook } = excel;
  checkName(name);
  const namesake = tableNamed(workbook, name);
  if ((namesake !== null && namesake !== table) || nameIn(workbook, null, name) !== null) throw itemAlreadyExists();
  mapFormulas(workbook, (formula) => renameTableIn(formula, table.name, name));
  table.name = name;
  excel.markStale();
}

/**
 * Gives the table another area: it must keep its header row, share cells with the old one and stay clear of other tables.
 * Rows that join get the formulas of the calculated columns; columns that join get names.
 */
export function resizeTable(excel: Excel, table: StoreTable, range: GridRange): void {
  const { sheet, area } = range;
  excel.guardWrite(sheet, () => true);
  const bodyRows = rowsOf(area) - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  const isFit =
    sheet === table.sheet &&
    bodyRows >= 1 &&
    area.firstRow === table.area.firstRow &&
    intersection(area, table.area) !== null &&
    // The totals row does not move by resizing.
    (!table.showTotals || area.lastRow === table.area.lastRow);
  if (!isFit) throw invalidArgument();
  if (tablesAt(excel.workbook, sheet, area).some((other) => other !== table)) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (mergesTouching(sheet, area).length > 0) throw invalidOperation();
  const before = table.area;
  table.area = area;
  refitColumns(table, before);
  renameColumns(table, excel.workbook);
  const added = area.lastRow - before.lastRow;
  if (added > 0 && excel.habits.fillsCalculatedColumns) fillCalculatedColumns(table, before.lastRow + 1, added);
  excel.markStale();
}

function refitColumns(table: StoreTable, before: Area): void {
  const byPlace = new Map(table.columns.map((column, index) => [before.firstColumn + index, column]));
  let lastId = Math.max(...table.columns.map(({ id }) => id));
  table.columns = Array.from({ length: columnsOf(table.area) }, (_, index) => {
    const kept = byPlace.get(table.area.firstColumn + index);
    if (kept !== undefined) return kept;
    lastId += 1;
    return { id: lastId, name: "", formula: null, totals: "" };
  });
}

/** Takes the table and its cells away; cells below move up as by a deletion of the area. */
export function deleteTable(excel: Excel, table: StoreTable): void {
  excel.guardWrite(table.sheet, () => true);
  const { sheet, area } = table;
  forgetTable(excel, table);
  deleteCells(new GridRange(sheet, area), "Up", excel);
}

/** Leaves the cells and takes only the table away. */
export function convertToRange(excel: Excel, table: StoreTable): GridRange {
  excel.guardWrite(table.sheet, () => true);
  forgetTable(excel, table);
  return new GridRange(table.sheet, table.area);
}

function forgetTable(excel: Excel, table: StoreTable): void {
  excel.workbook.tables = excel.workbook.tables.filter((one) => one !== table);
  excel.raiseTo(eventNumber.tableDeleted, ["Workbook"], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: table.sheet.id,
    source: "Local",
  });
  excel.markStale();
}

/** Adds rows at the end or before a row; cells below the table move down. */
export function addTableRows(
  excel: Excel,
  table: StoreTable,
  index: number | null,
  values: readonly (readonly unknown[])[] | null,
): number {
  const count = values?.length ?? 1;
  const width = columnsOf(table.area);
  if (count === 0 || values?.some((row) => row.length !== width) === true) throw invalidArgument();
  const body = bodyOf(table);
  const at = index === null || index === -1 ? rowsOf(body) : index;
  if (at < 0 || at > rowsOf(body)) throw invalidArgument();
  const place: Area = { ...body, firstRow: body.firstRow + at, lastRow: body.firstRow + at + count - 1 };
  if (place.lastRow >= rowLimit) throw invalidArgument();
  makeRoom(excel, table, place, at === rowsOf(body));
  if (values !== null) {
    for (const [rowOffset, row] of values.entries()) enterRow(table, place.firstRow + rowOffset, row);
  }
  if (excel.habits.fillsCalculatedColumns) fillCalculatedColumns(table, place.firstRow, count);
  noteChange(new GridRange(table.sheet, place), excel, { changeType: "RowInserted" });
  return at;
}

function makeRoom(excel: Excel, table: StoreTable, place: Area, isAtEnd: boolean): void {
  const { sheet } = table;
  excel.guardWrite(sheet, () => hasLockedCell(sheet, place));
  const needsShift = !isAtEnd || table.showTotals || hasContent(table, place);
  if (needsShift) insertCells({ sheet, area: place }, "Down", excel);
  // Cells inserted right below the table do not join it by themselves.
  if (isAtEnd && !table.showTotals) table.area = { ...table.area, lastRow: place.lastRow };
}

function hasContent({ sheet }: StoreTable, area: Area): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (isFilled(sheet.cells.get(cellKey(row, column)))) return true;
    }
  }
  return false;
}

function enterRow(table: StoreTable, row: number, values: readonly unknown[]): void {
  for (const [offset, value] of values.entries()) {
    if (value === null) continue;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
    const column = table.area.firstColumn + offset;
    const cell = cellFor(table.sheet, row, column);
    if (typeof value === "string" && value.startsWith("=")) cell.formula = value;
    else cell.value = value;
    tidyCell(table.sheet, row, column);
  }
}

/** Deletes one body row; the last one is emptied instead. */
export function deleteTableRow(excel: Excel, table: StoreTable, index: number): void {
  const body = bodyOf(table);
  if (index < 0 || index >= rowsOf(body)) throw invalidArgument();
  const row = { ...body, firstRow: body.firstRow + index, lastRow: body.firstRow + index };
  if (rowsOf(body) > 1) {
    deleteCells(new GridRange(table.sheet, row), "Up", excel);
    return;
  }
  excel.guardWrite(table.sheet, () => hasLockedCell(table.sheet, row));
  for (let column = row.firstColumn; column <= row.lastColumn; column += 1) {
    const cell = cellFor(table.sheet, row.firstRow, column);
    cell.value = "";
    delete cell.formula;
    tidyCell(table.sheet, row.firstRow, column);
  }
  noteChange(new GridRange(table.sheet, row), excel, { changeType: "RowDeleted" });
}

/** Shows or hides the totals row; showing it moves what stands below down, its first cell says «Total». */
export function showTotals(excel: Excel, table: StoreTable, shown: boolean): void {
  if (table.showTotals === shown) return;
  const { sheet } = table;
  excel.guardWrite(sheet, () => true);
  if (!shown) {
    const totals = { ...table.area, firstRow: table.area.lastRow };
    deleteCells(new GridRange(sheet, totals), "Up", excel);
    table.showTotals = false;
    return;
  }
  const below: Area = { ...table.area, firstRow: table.area.lastRow + 1, lastRow: table.area.lastRow + 1 };
  if (hasContent(table, below)) insertCells({ sheet, area: below }, "Down", excel);
  table.area = { ...table.area, lastRow: below.lastRow };
  table.showTotals = true;
  cellFor(sheet, below.firstRow, below.firstColumn).value = "Total";
  excel.markStale();
}
