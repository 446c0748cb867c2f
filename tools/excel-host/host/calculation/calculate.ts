import {
  calculateSheets,
  newMemory,
  type CalculationInput,
  type CalculationMemory,
  type FormulaCell,
  type NamesKey,
} from "./calculate-sheets";
import { noCustomFunctions, type CustomFunctions } from "./custom-functions";
import type { EngineSheet } from "./formula-engine";
import { rememberedText } from "../formula/remembered";
import type { FormulaPlace } from "../formula/resolve-formula";
import type { FormulaTable } from "../formula/structured-reference";
import { cellOfKey, type CellValue, type StoreCell } from "../store/cell";
import type { StoreSheet } from "../store/sheet";
import type { StoreTable, StoreWorkbook } from "../store/workbook";

/** Calculates workbooks; the first use loads the formula engine. */
export interface Calculator {
  /** Gives every formula cell its value, from the cells as they stand. */
  readonly calculate: (workbook: StoreWorkbook) => Promise<void>;
}

const key = rememberedText((name) => name.normalize("NFC").toLowerCase());

function sheetForEngine(sheet: StoreSheet): EngineSheet {
  const cells: { row: number; column: number; value: CellValue }[] = [];
  let [rowCount, columnCount] = [1, 1];
  for (const [position, cell] of sheet.cells) {
    if (cell.formula !== undefined || cell.value === "") continue;
    const place = cellOfKey(position);
    rowCount = Math.max(rowCount, place.row + 1);
    columnCount = Math.max(columnCount, place.column + 1);
    cells.push({ ...place, value: cell.value });
  }
  return { rowCount, columnCount, cells };
}

function tableForFormulas(table: StoreTable): FormulaTable {
  return {
    name: table.name,
    sheet: table.sheet.name,
    area: table.area,
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
    columns: table.columns.map((column) => column.name),
  };
}

/** What the sheets, tables and names of a workbook are called, for its formulas. */
export function namesOfWorkbook(workbook: StoreWorkbook): CalculationInput["names"] {
  const sheets = new Map(workbook.sheets.map((sheet, index) => [key(sheet.name), index]));
  const tables = new Map(workbook.tables.map((table) => [key(table.name), tableForFormulas(table)]));
  const names = new Map(
    workbook.names.map((name) => [
      `${name.sheet ? workbook.sheets.indexOf(name.sheet) : ""}!${key(name.name)}`,
      name.formula,
    ]),
  );
  const covers = (table: FormulaTable, { sheet, row, column }: FormulaPlace): boolean =>
    sheets.get(key(table.sheet)) === sheet &&
    table.area.firstRow <= row &&
    row <= table.area.lastRow &&
    table.area.firstColumn <= column &&
    column <= table.area.lastColumn;
  const inOrder = [...tables.values()];
  return {
    sheet: (name) => sheets.get(key(name)) ?? null,
    table: (name) => tables.get(key(name)) ?? null,
    tableAt: (place) => inOrder.find((table) => covers(table, place)) ?? null,
    definedName: (name, sheet) => names.get(`${sheet}!${key(name)}`) ?? names.get(`!${key(name)}`) ?? null,
  };
}

function formulasOf(workbook: StoreWorkbook): (FormulaCell & { readonly cell: StoreCell })[] {
  return workbook.sheets.flatMap((sheet, index) =>
    [...sheet.cells].flatMap(([position, cell]) =>
      cell.formula === undefined ? [] : [{ sheet: index, ...cellOfKey(position), formula: cell.formula, cell }],
    ),
  );
}

/** All that the names of a workbook can answer. */
function keyOfNames({ sheets, tables, names }: StoreWorkbook): NamesKey {
  const others = JSON.stringify([
    tables.map(({ name, sheet, area, columns, showHeaders, showTotals }) => [
      name,
      sheet.name,
      area,
      columns.map((column) => column.name),
      showHeaders,
      showTotals,
    ]),
    names.map(({ name, sheet, formula }) => [name, sheet?.name ?? null, formula]),
  ]);
  return { sheets: sheets.map(({ name }) => name), others };
}

/** A calculator of its own memory, for any number of workbooks whose formulas may call these custom functions; calculations never overlap. */
export function createCalculator(customFunctions: CustomFunctions = noCustomFunctions): Calculator {
  const memories = new WeakMap<StoreWorkbook, CalculationMemory>();
  return {
    async calculate(workbook) {
      if (formulasOf(workbook).length === 0) return;
      const { formulaEngine } = await import("./formula-engine");
      // From here on nothing waits, so neither a change nor another calculation can come between.
      const sheets = workbook.sheets.map(sheetForEngine);
      const formulas = formulasOf(workbook);
      const memory = memories.get(workbook) ?? newMemory();
      memories.set(workbook, memory);
      const input = { sheets, formulas, names: namesOfWorkbook(workbook) };
      const engine = formulaEngine();
      engine.useCustomFunctions(customFunctions);
      const { values } = calculateSheets(input, engine, memory, keyOfNames(workbook));
      formulas.forEach(({ cell }, index) => {
        cell.value = values[index] ?? "";
      });
    },
  };
}
