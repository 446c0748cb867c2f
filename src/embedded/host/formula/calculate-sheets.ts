import type { CellValue } from "../store";
import { orderCalculation } from "./calculation-order";
import type { EngineSheet, FormulaEngine } from "./formula-engine";
import { resolveFormula, type FormulaNames, type FormulaPlace } from "./resolve-formula";

/** A formula cell; `formula` with its `=`. */
export interface FormulaCell extends FormulaPlace {
  readonly formula: string;
}

/** All that a calculation reads. Sheets are meant by their position in `sheets`. */
export interface CalculationInput {
  /** The cells without formulas. */
  readonly sheets: readonly EngineSheet[];
  readonly formulas: readonly FormulaCell[];
  readonly names: Omit<FormulaNames, "hasFunction">;
}

export interface CalculationResult {
  /** One value for each formula, in their order. */
  readonly values: readonly CellValue[];
  /** Positions of the formulas that go round in a circle; their value is 0, as Excel shows it. */
  readonly circular: ReadonlySet<number>;
}

/** Formulas whose cells are known only while calculating (INDIRECT) are repeated until nothing changes, at most so often. */
const roundLimit = 8;

const isSame = (a: CellValue | undefined, b: CellValue): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);

/** The sheets as large as the cells that formulas read in them: beyond its size the engine knows no cell. */
function sizeSheets(
  sheets: readonly EngineSheet[],
  places: readonly FormulaPlace[],
  reads: readonly { sheet: number; area: { lastRow: number; lastColumn: number } }[],
): EngineSheet[] {
  const sizes = sheets.map(({ rowCount, columnCount }) => ({ rowCount, columnCount }));
  const grow = (sheet: number, row: number, column: number): void => {
    const size = sizes[sheet];
    if (!size) return;
    size.rowCount = Math.max(size.rowCount, row + 1);
    size.columnCount = Math.max(size.columnCount, column + 1);
  };
  for (const { sheet, row, column } of places) grow(sheet, row, column);
  for (const { sheet, area } of reads) grow(sheet, area.lastRow, area.lastColumn);
  return sheets.map((sheet, index) => ({ ...sheet, ...sizes[index] }));
}

/** The values of all formulas, each calculated after what it reads. What names an unknown function or name is `#NAME?` as a whole. */
export function calculateSheets(input: CalculationInput, engine: FormulaEngine): CalculationResult {
  const names: FormulaNames = { ...input.names, hasFunction: engine.hasFunction };
  const resolved = input.formulas.map((cell) => resolveFormula(cell.formula, cell, names));
  const { order, circular } = orderCalculation(
    resolved.map(({ precedents }, index) => ({ place: input.formulas[index] as FormulaCell, precedents })),
  );
  const bounded = resolved.flatMap(({ precedents }) => precedents.filter((precedent) => !precedent.isWhole));
  engine.load(sizeSheets(input.sheets, input.formulas, bounded));
  const values = new Array<CellValue>(input.formulas.length).fill("");
  const isDynamic = resolved.some((formula) => formula.isDynamic);
  for (let round = 1, isSettled = false; !isSettled && round <= roundLimit; round++) {
    let isChanged = false;
    for (const index of order) {
      const place = input.formulas[index] as FormulaCell;
      const value = circular.has(index) ? 0 : valueOf(resolved[index]?.text ?? null, place, engine);
      isChanged ||= !isSame(values[index], value);
      values[index] = value;
      engine.write(place, value);
    }
    isSettled = !isDynamic || !isChanged;
    engine.forgetRanges();
  }
  return { values, circular };
}

const valueOf = (text: string | null, place: FormulaPlace, engine: FormulaEngine): CellValue =>
  text === null ? { error: "#NAME?" } : engine.evaluate(text, place);
