import {
  intersection,
  isEntireColumn,
  isEntireRow,
  isWithin,
  rowsOf,
  columnsOf,
  columnLimit,
  rowLimit,
  type Area,
} from "../store/area";
import { hasLockedCell } from "./cells";
import type { Excel } from "../excel";
import { mapFormulas, moveReferences, type Move } from "../formula/formula-references";
import type { GridRange } from "../grid-range";
import { cellKey, cellOfKey, type StoreCell } from "../store/cell";
import { isFilled, type BandProperties, type StoreSheet } from "../store/sheet";
import { bodyOf, fillCalculatedColumns, tablesAt } from "./table-cells";
import { invalidOperation, OfficeError } from "../../protocol/office-error";

/** An insertion or deletion: which way the cells beyond go, and by how much. */
interface Shift {
  readonly area: Area;
  readonly vertical: boolean;
  /** Positive inserts, negative deletes. */
  readonly by: number;
}

/** Inserts empty cells and moves the rest down or right; references, tables, names, rules and merges move along. */
export function insertCells(
  { sheet, area }: Pick<GridRange, "sheet" | "area">,
  direction: "Down" | "Right",
  excel: Excel,
): void {
  const vertical = direction === "Down";
  const shift: Shift = { area, vertical, by: vertical ? rowsOf(area) : columnsOf(area) };
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  refuseLoss(sheet, shift);
  refuseTornAreas(sheet, shift, excel);
  applyShift(sheet, shift, excel);
  const kind = bandKind(shift);
  excel.markStale();
  excel.raiseChanged(sheet, area, tablesAt(excel.workbook, sheet, area), {
    changeType: kind === null ? "CellInserted" : `${kind}Inserted`,
    shiftDirection: kind === null ? (vertical ? "ShiftCellDown" : "ShiftCellRight") : "None",
  });
}

/** Deletes cells and moves the rest up or left; what referred to them gets `#REF!`. */
export function deleteCells({ sheet, area }: GridRange, direction: "Up" | "Left", excel: Excel): void {
  const vertical = direction === "Up";
  const shift: Shift = { area, vertical, by: -(vertical ? rowsOf(area) : columnsOf(area)) };
  excel.guardWrite(sheet, () => hasLockedCell(sheet, area));
  refuseTornAreas(sheet, shift, excel);
  const tables = tablesAt(excel.workbook, sheet, area);
  if (tables.some(({ isFiltered }) => isFiltered)) {
    throw new OfficeError("GeneralException", "The operation failed because it conflicts with a filtered range.", 500);
  }
  applyShift(sheet, shift, excel);
  const kind = bandKind(shift);
  excel.markStale();
  excel.raiseChanged(sheet, area, tables, {
    changeType: kind === null ? "CellDeleted" : `${kind}Deleted`,
    shiftDirection: kind === null ? (vertical ? "ShiftCellUp" : "ShiftCellLeft") : "None",
  });
}

function bandKind({ area, vertical }: Shift): "Row" | "Column" | null {
  if (vertical && isEntireRow(area)) return "Row";
  return !vertical && isEntireColumn(area) ? "Column" : null;
}

/** Cells with content must not fall over the edge of the grid. */
function refuseLoss(sheet: StoreSheet, shift: Shift): void {
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    if (!isFilled(cell) || !isBeyond(shift, row, column)) continue;
    if (shift.vertical ? row + shift.by >= rowLimit : column + shift.by >= columnLimit) throw invalidOperation();
  }
}

/** A table or a merged area must move whole, or have the cells inside its own rows or columns. */
function refuseTornAreas(sheet: StoreSheet, shift: Shift, excel: Excel): void {
  for (const merge of sheet.merges) if (isTorn(merge, shift)) throw invalidOperation();
  for (const table of excel.workbook.tables) {
    if (table.sheet !== sheet) continue;
    if (isTorn(table.area, shift)) throw invalidOperation();
    const removed = shift.by < 0 ? intersection(table.area, shift.area) : null;
    if (removed === null || isWithin(table.area, shift.area)) continue;
    const body = bodyOf(table);
    const losesHeader = shift.vertical && table.showHeaders && removed.firstRow === table.area.firstRow;
    const losesBody = shift.vertical && removed.firstRow <= body.firstRow && removed.lastRow >= body.lastRow;
    if (losesHeader || losesBody) throw invalidOperation();
  }
}

/** Whether the moved band cuts through only a part of the area's breadth. */
function isTorn(area: Area, shift: Shift): boolean {
  const band = bandBeyond(shift);
  const touched = intersection(area, band);
  if (touched === null) return false;
  return shift.vertical ? columnsOf(touched) !== columnsOf(area) : rowsOf(touched) !== rowsOf(area);
}

/** Everything from the shifted cells to the edge of the grid, as broad as they are. */
function bandBeyond({ area, vertical }: Shift): Area {
  return vertical ? { ...area, lastRow: rowLimit - 1 } : { ...area, lastColumn: columnLimit - 1 };
}

function isBeyond({ area, vertical }: Shift, row: number, column: number): boolean {
  return vertical
    ? row >= area.firstRow && column >= area.firstColumn && column <= area.lastColumn
    : column >= area.firstColumn && row >= area.firstRow && row <= area.lastRow;
}

function applyShift(sheet: StoreSheet, shift: Shift, excel: Excel): void {
  const move: Move = (area) => movedArea(area, shift);
  const { workbook } = excel;
  moveCells(sheet, shift);
  moveBands(sheet, shift);
  moveTables(sheet, shift, excel);
  const keep = (areas: readonly Area[]) => areas.flatMap((area) => move(area) ?? []);
  sheet.merges = keep(sheet.merges);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = keep(rule.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.page.printArea = keep(sheet.page.printArea);
  sheet.autoFilter = sheet.autoFilter === null ? null : move(sheet.autoFilter);
  mapFormulas(workbook, (formula, home) => moveReferences(formula, home, sheet.name, move));
  for (const range of excel.heldRanges()) if (range.sheet === sheet) range.follow(move);
  sheet.selection = move(sheet.selection) ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  sheet.alsoSelected = keep([...sheet.alsoSelected]);
}

/** Where an area stands afterwards; null when all its cells are deleted. Areas that only touch the band stay. */
function movedArea(area: Area, shift: Shift): Area | null {
  const { vertical, by } = shift;
  const breadth = vertical
    ? area.firstColumn >= shift.area.firstColumn && area.lastColumn <= shift.area.lastColumn
    : area.firstRow >= shift.area.firstRow && area.lastRow <= shift.area.lastRow;
  if (!breadth) return area;
  const limit = vertical ? rowLimit : columnLimit;
  const start = vertical ? shift.area.firstRow : shift.area.firstColumn;
  const span = moveSpan(vertical ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn], {
    start,
    by,
    limit,
  });
  if (span === null) return null;
  const [first, last] = span;
  return vertical ? { ...area, firstRow: first, lastRow: last } : { ...area, firstColumn: first, lastColumn: last };
}

function moveSpan(
  [first, last]: readonly [number, number],
  { start, by, limit }: { start: number; by: number; limit: number },
): [number, number] | null {
  // Whole columns and rows reach over the edge in any case.
  if (first === 0 && last === limit - 1) return [first, last];
  if (by > 0) {
    const moved = (index: number) => (index >= start ? index + by : index);
    return moved(first) >= limit ? null : [moved(first), Math.min(moved(last), limit - 1)];
  }
  const end = start - by - 1;
  if (first >= start && last <= end) return null;
  const newFirst = first > end ? first + by : Math.min(first, start);
  const newLast = last > end ? last + by : Math.min(last, start - 1);
  return [newFirst, newLast];
}

function moveCells(sheet: StoreSheet, shift: Shift): void {
  const moved: [number, StoreCell][] = [];
  const removed = shift.by < 0 ? shift.area : null;
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellOfKey(key);
    if (!isBeyond(shift, row, column)) continue;
    sheet.cells.delete(key);
    const isRemoved =
      removed !== null &&
      row <= removed.lastRow &&
      row >= removed.firstRow &&
      column >= removed.firstColumn &&
      column <= removed.lastColumn;
    if (isRemoved) continue;
    const target = shift.vertical ? { row: row + shift.by, column } : { row, column: column + shift.by };
    if (target.row < rowLimit && target.column < columnLimit) moved.push([cellKey(target.row, target.column), cell]);
  }
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

/** Sizes, hiding and formats of rows or columns move only when whole ones are inserted or deleted. */
function moveBands(sheet: StoreSheet, shift: Shift): void {
  const kind = bandKind(shift);
  if (kind === null) return;
  const start = kind === "Row" ? shift.area.firstRow : shift.area.firstColumn;
  const move = { start, by: shift.by, limit: kind === "Row" ? rowLimit : columnLimit };
  const moved = new Map<number, BandProperties>();
  for (const [index, band] of kind === "Row" ? sheet.rows : sheet.columns) {
    const span = moveSpan([index, index], move);
    if (span !== null) moved.set(span[0], band);
  }
  const breaks = (list: readonly number[]) => list.flatMap((index) => moveSpan([index, index], move)?.[0] ?? []);
  if (kind === "Row") {
    sheet.rows = moved;
    sheet.page.rowBreaks = breaks(sheet.page.rowBreaks);
    sheet.page.titleRows = movedTitles(sheet.page.titleRows, move);
  } else {
    sheet.columns = moved;
    sheet.page.columnBreaks = breaks(sheet.page.columnBreaks);
    sheet.page.titleColumns = movedTitles(sheet.page.titleColumns, move);
  }
}

function movedTitles(
  titles: { first: number; last: number } | null,
  move: { start: number; by: number; limit: number },
): { first: number; last: number } | null {
  const span = titles === null ? null : moveSpan([titles.first, titles.last], move);
  return span === null ? null : { first: span[0], last: span[1] };
}

/** Tables move, grow with rows inserted into their body, lose deleted rows and columns, or go with all their cells. */
function moveTables(sheet: StoreSheet, shift: Shift, excel: Excel): void {
  const gone = new Set<unknown>();
  for (const table of excel.workbook.tables) {
    if (table.sheet !== sheet) continue;
    const before = table.area;
    const after = movedArea(before, shift);
    if (after === null) {
      gone.add(table);
      continue;
    }
    const crossed = intersection(before, shift.area);
    table.area = after;
    if (crossed === null) continue;
    if (!shift.vertical) adjustColumns(table, before, shift);
    else if (shift.by > 0 && rowsOf(after) > rowsOf(before) && excel.habits.fillsCalculatedColumns) {
      fillCalculatedColumns(table, shift.area.firstRow, shift.by);
    }
  }
  if (gone.size > 0) excel.workbook.tables = excel.workbook.tables.filter((table) => !gone.has(table));
}

function adjustColumns(
  table: {
    columns: { id: number; name: string; formula: string | null; totals: string }[];
    area: Area;
    sheet: StoreSheet;
    showHeaders: boolean;
  },
  before: Area,
  shift: Shift,
): void {
  const offset = shift.area.firstColumn - before.firstColumn;
  if (shift.by < 0) {
    const first = Math.max(0, offset);
    table.columns.splice(first, Math.min(offset - shift.by, before.lastColumn - before.firstColumn + 1) - first);
    return;
  }
  if (offset <= 0) return;
  const lastId = Math.max(...table.columns.map(({ id }) => id));
  const added = Array.from({ length: shift.by }, (_, index) => ({
    id: lastId + index + 1,
    name: freeColumnName(
      table.columns.map(({ name }) => name),
      index,
    ),
    formula: null,
    totals: "",
  }));
  table.columns.splice(offset, 0, ...added);
  if (!table.showHeaders) return;
  for (const [index, column] of added.entries()) {
    table.sheet.cells.set(cellKey(table.area.firstRow, shift.area.firstColumn + index), { value: column.name });
  }
}

function freeColumnName(taken: readonly string[], skip: number): string {
  let left = skip;
  for (let number = 1; ; number += 1) {
    const name = `Column${number}`;
    if (taken.includes(name)) continue;
    if (left === 0) return name;
    left -= 1;
  }
}
