import type { CellValue } from "../store/cell";
import { orderCalculation } from "./calculation-order";
import { ChangedCells } from "./changed-cells";
import type { EngineSheet, FormulaEngine } from "./formula-engine";
import { resolveFormula, type FormulaNames, type FormulaPlace, type ResolvedFormula } from "../formula/resolve-formula";

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

/**
 * What a calculation leaves for the next one of the same workbook: formulas resolved, and the values that all cells had. Only formulas that
 * mean something else than before, or read something changed, are calculated again, as Excel does.
 */
export interface CalculationMemory {
  names: NamesKey;
  resolved: Map<string, ResolvedFormula>;
  cells: readonly ReadonlyMap<number, CellValue>[];
  values: ReadonlyMap<string, CellValue>;
  texts: ReadonlyMap<string, string | null>;
}

/** What formulas may name: the sheets in their order, and tables and defined names as one text. */
export interface NamesKey {
  readonly sheets: readonly string[];
  readonly others: string;
}

/** A memory of nothing. */
export const newMemory = (): CalculationMemory => ({
  names: { sheets: [], others: "" },
  resolved: new Map(),
  cells: [],
  values: new Map(),
  texts: new Map(),
});

/** Lets go what no longer holds: resolved formulas when a name changed, everything when a sheet has another place. */
function forgetOutdated(memory: CalculationMemory, names: NamesKey): void {
  const isSamePlace = memory.names.sheets.every((sheet, index) => names.sheets[index] === sheet);
  if (!isSamePlace) Object.assign(memory, newMemory());
  else if (memory.names.others !== names.others || memory.names.sheets.length !== names.sheets.length)
    memory.resolved.clear();
  memory.names = names;
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

const placeKey = ({ sheet, row, column, formula }: FormulaCell): string => `${sheet} ${row} ${column} ${formula}`;
/** Beyond Excel's columns, so that a row and a column are one number. */
const rowStep = 16_384;

const cellsOf = (sheets: readonly EngineSheet[]): readonly ReadonlyMap<number, CellValue>[] =>
  sheets.map(({ cells }) => {
    const values = new Map<number, CellValue>();
    for (const { row, column, value } of cells) values.set(row * rowStep + column, value);
    return values;
  });

/** Cells without formulas that hold something else than before. */
function changesBetween(
  before: readonly ReadonlyMap<number, CellValue>[],
  now: readonly ReadonlyMap<number, CellValue>[],
): ChangedCells {
  const changed = new ChangedCells();
  now.forEach((cells, sheet) => {
    const old = before[sheet] ?? new Map<number, CellValue>();
    const add = (key: number): void => changed.add(sheet, Math.floor(key / rowStep), key % rowStep);
    for (const [key, value] of cells) if (!isSame(old.get(key), value)) add(key);
    for (const key of old.keys()) if (!cells.has(key)) add(key);
  });
  return changed;
}

const isVolatile = (text: string | null): boolean =>
  text !== null && /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/u.test(text);

/**
 * The values of all formulas, each calculated after what it reads. What names an unknown function or name is `#NAME?` as a whole.
 * `memory` is of this workbook, and `namesKey` says all that `names` can answer.
 */
export function calculateSheets(
  input: CalculationInput,
  engine: FormulaEngine,
  memory: CalculationMemory = newMemory(),
  namesKey: NamesKey = { sheets: [], others: "" },
): CalculationResult {
  const names: FormulaNames = { ...input.names, hasFunction: engine.hasFunction };
  forgetOutdated(memory, namesKey);
  const keys = input.formulas.map(placeKey);
  const resolved = input.formulas.map((cell, index) => {
    const known = memory.resolved.get(keys[index] ?? "");
    if (known !== undefined) return known;
    const fresh = resolveFormula(cell.formula, cell, names);
    memory.resolved.set(keys[index] ?? "", fresh);
    return fresh;
  });
  const cells = cellsOf(input.sheets);
  const changed = changesBetween(memory.cells, cells);
  const { order, circular } = orderCalculation(
    resolved.map(({ precedents }, index) => ({ place: input.formulas[index] as FormulaCell, precedents })),
  );
  const bounded = resolved.flatMap(({ precedents }) => precedents.filter((precedent) => !precedent.isWhole));
  engine.load(sizeSheets(input.sheets, input.formulas, bounded));
  const values = new Array<CellValue>(input.formulas.length).fill("");
  const isDynamic = resolved.some((formula) => formula.isDynamic);
  // A formula that is gone leaves a cell that formulas may read.
  const present = new Set(keys);
  const gone = [...memory.values.keys()].filter((each) => !present.has(each));
  for (const each of gone) {
    const [sheet, row, column] = each.split(" ", 3).map(Number);
    changed.add(sheet ?? 0, row ?? 0, column ?? 0);
  }
  const needsValue = (index: number): boolean => {
    const { precedents = [], isDynamic: isAnywhere = true, text = null } = resolved[index] ?? {};
    const before = memory.values.get(keys[index] ?? "");
    const isOther = before === undefined || memory.texts.get(keys[index] ?? "") !== text;
    return isOther || isAnywhere || isVolatile(text) || precedents.some((area) => changed.touches(area));
  };
  for (let round = 1, isSettled = false; !isSettled && round <= roundLimit; round++) {
    let isChanged = false;
    for (const index of order) {
      const place = input.formulas[index] as FormulaCell;
      const before = memory.values.get(keys[index] ?? "");
      const value = circular.has(index)
        ? 0
        : before !== undefined && !isDynamic && !needsValue(index)
          ? before
          : valueOf(resolved[index]?.text ?? null, place, engine);
      if (!isSame(before, value)) changed.add(place.sheet, place.row, place.column);
      isChanged ||= !isSame(values[index], value);
      values[index] = value;
      engine.write(place, value);
    }
    isSettled = !isDynamic || !isChanged;
    engine.forgetRanges();
  }
  memory.cells = cells;
  memory.texts = new Map(keys.map((each, index) => [each, resolved[index]?.text ?? null]));
  memory.values = new Map(keys.map((each, index) => [each, values[index] ?? ""]));
  return { values, circular };
}

const valueOf = (text: string | null, place: FormulaPlace, engine: FormulaEngine): CellValue =>
  text === null ? { error: "#NAME?" } : engine.evaluate(text, place);
