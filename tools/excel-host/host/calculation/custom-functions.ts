import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** One custom function: each argument a block of cells, row by row, and so the answer. */
export type CustomFunction = (...blocks: (readonly (readonly unknown[])[])[]) => readonly (readonly unknown[])[];

/** The custom functions of the add-in that is tried, as Excel knows them from the add-in's metadata. */
export interface CustomFunctions {
  /** What stands before the dot in a formula: `BANGVANG` in `=BANGVANG.BANGCHU(A1)`. */
  readonly namespace: string;
  /** By the id behind the dot: `BANGCHU`. */
  readonly calls: Readonly<Record<string, CustomFunction>>;
  /** Excel's error (`#VALUE!`) for a value that a function gave or threw; null when it is no error of a cell. */
  readonly errorOf: (value: unknown) => string | null;
}

/** For a host that no add-in with custom functions is tried in. */
export const noCustomFunctions: CustomFunctions = { namespace: "", calls: {}, errorOf: () => null };

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

function valueObjectOf(answer: unknown, { errorOf }: CustomFunctions): BaseValueObject {
  const error = errorOf(answer);
  if (error !== null) return ErrorValueObject.create(error as ErrorType);
  if (typeof answer === "number") return NumberValueObject.create(answer);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  return StringValueObject.create(String(answer));
}

function answerCells(
  call: CustomFunction,
  given: readonly BaseValueObject[][][],
  functions: CustomFunctions,
): BaseValueObject {
  // As in Excel, a function is not called with an error: the error is the answer.
  const error = given.flat(2).find((value) => value?.isError());
  if (error) return error;
  let answers: readonly (readonly unknown[])[];
  try {
    answers = call(...given.map((rows) => rows.map((row) => row.map(givenBy))));
  } catch (fault) {
    if (functions.errorOf(fault) === null) throw fault;
    return valueObjectOf(fault, functions);
  }
  const calculateValueList = answers.map((row) => row.map((answer) => valueObjectOf(answer, functions)));
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

function executorOf(call: CustomFunction, functions: CustomFunctions): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override minParams = 1;
    override maxParams = Math.max(1, call.length);
    override needsReferenceObject = true;
    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      return answerCells(call, variants.map(cellsOf), functions);
    }
  };
}

const namesOf = ({ namespace, calls }: CustomFunctions): string[] =>
  Object.keys(calls).map((id) => `${namespace}.${id}`);

/** Lets formulas call the add-in's custom functions, `=BANGVANG.BANGCHU(A1)`, in the place of those that were there before. */
export function replaceCustomFunctions(
  service: IFunctionService,
  before: CustomFunctions,
  functions: CustomFunctions,
): void {
  service.unregisterExecutors(...namesOf(before));
  for (const [id, call] of Object.entries(functions.calls)) {
    const Executor = executorOf(call, functions);
    service.registerExecutors(new Executor(`${functions.namespace}.${id}`));
  }
}
