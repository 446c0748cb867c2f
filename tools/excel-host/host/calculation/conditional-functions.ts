import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { matchCriterion, type Held } from "./criterion";

/** What a value of the engine is to a criterion. */
function heldBy(value: BaseValueObject | null | undefined | void): Held {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isBoolean()) return Boolean(value.getValue());
  return value.isNumber() ? Number(value.getValue()) : String(value.getValue());
}

interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: readonly Held[];
}

/** The engine keeps the arrays of ranges for a calculation; what was made of them is kept as long. */
const blocks = new WeakMap<ArrayValueObject, Block>();

function blockOf(variant: FunctionVariantType): Block {
  const array = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!(array instanceof ArrayValueObject)) return { rows: 1, columns: 1, cells: [heldBy(array as BaseValueObject)] };
  const known = blocks.get(array);
  if (known) return known;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const cells: Held[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) cells.push(heldBy(array.get(row, column)));
  const block = { rows, columns, cells };
  blocks.set(array, block);
  return block;
}

type Total = (places: readonly number[]) => Held;

const valueError: Held = { error: ErrorType.VALUE };

const valueObjectOf = (value: Held): BaseValueObject =>
  typeof value === "object" && value !== null
    ? ErrorValueObject.create(value.error as ErrorType)
    : NumberValueObject.create(Number(value));

/** Where all ranges meet their criteria; the `at`-th cell of a criterion of several cells is taken. */
function placesWhere(pairs: readonly { range: Block; criterion: Block }[], at: number): number[] {
  const tests = pairs.map(({ range, criterion }) => ({
    cells: range.cells,
    meets: matchCriterion(criterion.cells[criterion.cells.length === 1 ? 0 : at] ?? null),
  }));
  const places: number[] = [];
  const length = pairs[0]?.range.cells.length ?? 0;
  for (let place = 0; place < length; place++)
    if (tests.every(({ cells, meets }) => meets(cells[place] ?? null))) places.push(place);
  return places;
}

/** The result for ranges and criteria in turn; criteria of several cells give a result of several cells. */
function totalWhere(variants: readonly FunctionVariantType[], shape: Block | null, total: Total): FunctionVariantType {
  const given = variants.map(blockOf);
  const pairs = given.flatMap((range, index) => {
    const criterion = given[index + 1];
    return index % 2 === 0 && criterion ? [{ range, criterion }] : [];
  });
  const first = shape ?? pairs[0]?.range;
  const isEven = variants.length % 2 === 0 && first !== undefined;
  const fits = pairs.every(({ range }) => range.rows === first?.rows && range.columns === first.columns);
  if (!isEven || !fits) return valueObjectOf(valueError);
  const wide = pairs.find(({ criterion }) => criterion.cells.length > 1)?.criterion;
  if (!wide) return valueObjectOf(total(placesWhere(pairs, 0)));
  const calculateValueList = Array.from({ length: wide.rows }, (_, row) =>
    Array.from({ length: wide.columns }, (__, column) =>
      valueObjectOf(total(placesWhere(pairs, row * wide.columns + column))),
    ),
  );
  const size = { rowCount: wide.rows, columnCount: wide.columns };
  return ArrayValueObject.create({ calculateValueList, ...size, unitId: "", sheetId: "", row: 0, column: 0 });
}

const count: Total = (places) => places.length;

/** Numbers are summed; an error among the cells is the sum's. */
const sumOf =
  ({ cells }: Block): Total =>
  (places) => {
    let sum = 0;
    for (const place of places) {
      const held = cells[place] ?? null;
      if (typeof held === "number") sum += held;
      else if (typeof held === "object" && held !== null) return held;
    }
    return Number(sum.toPrecision(15));
  };

abstract class OverRanges extends BaseFunction {
  override needsReferenceObject = true;
}

class CountIfs extends OverRanges {
  override minParams = 2;
  override maxParams = 254;
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return totalWhere(variants, null, count) as BaseValueObject;
  }
}

class CountIf extends CountIfs {
  override maxParams = 2;
}

class SumIfs extends OverRanges {
  override minParams = 3;
  override maxParams = 255;
  override calculate(summed: FunctionVariantType, ...variants: FunctionVariantType[]): BaseValueObject {
    const block = blockOf(summed);
    return totalWhere(variants, block, sumOf(block)) as BaseValueObject;
  }
}

/** Puts our COUNTIF, COUNTIFS and SUMIFS in the place of Univer's, which take a formula's empty text for an empty cell. */
export function registerConditionalFunctions(functions: IFunctionService): void {
  functions.registerExecutors(new CountIf("COUNTIF"), new CountIfs("COUNTIFS"), new SumIfs("SUMIFS"));
}
