import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { CellError } from "@/functions/cell-error";
import { functionNamespace, functionsById, type CellsFunction } from "@/functions/functions-by-id";
import type { CellAnswer } from "@/functions/over-cells";

/** What one value of the engine is to a custom function; Excel gives a blank cell as an empty text. */
function givenBy(value: BaseValueObject | null | undefined | void): string | number | boolean {
  if (!value || value.isNull()) return "";
  const held = value.getValue();
  if (value.isBoolean()) return Boolean(held);
  return value.isNumber() ? Number(held) : String(held);
}

const cellsOf = (variant: FunctionVariantType): BaseValueObject[][] => {
  const array = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!(array instanceof ArrayValueObject)) return [[array as BaseValueObject]];
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column) as BaseValueObject),
  );
};

function valueObjectOf(answer: CellAnswer | unknown): BaseValueObject {
  if (answer instanceof CellError) return ErrorValueObject.create(answer.code as ErrorType);
  if (typeof answer === "number") return NumberValueObject.create(answer);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  return StringValueObject.create(String(answer));
}

function answerCells(call: CellsFunction, given: readonly BaseValueObject[][][]): BaseValueObject {
  // As in Excel, a function is not called with an error: the error is the answer.
  const error = given.flat(2).find((value) => value?.isError());
  if (error) return error;
  let answers: unknown[][];
  try {
    answers = call(...given.map((rows) => rows.map((row) => row.map(givenBy))));
  } catch (fault) {
    if (fault instanceof CellError) return valueObjectOf(fault);
    throw fault;
  }
  const calculateValueList = answers.map((row) => row.map(valueObjectOf));
  const only = calculateValueList[0]?.[0];
  const [rowCount, columnCount] = [calculateValueList.length, calculateValueList[0]?.length ?? 0];
  if (only && rowCount === 1 && columnCount === 1) return only;
  return ArrayValueObject.create({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  }) as unknown as BaseValueObject;
}

function executorOf(call: CellsFunction): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = 1;
    override maxParams = Math.max(1, call.length);
    override needsReferenceObject = true;
    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      return answerCells(call, variants.map(cellsOf));
    }
  };
}

/** Lets formulas call the add-in's own custom functions, as Excel does through their metadata. */
export function registerCustomFunctions(functions: IFunctionService): void {
  for (const [id, call] of Object.entries(functionsById)) {
    const Executor = executorOf(call);
    functions.registerExecutors(new Executor(`${functionNamespace}.${id}`));
  }
}
