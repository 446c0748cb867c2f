import {
  CellValueType,
  ConfigService,
  type ICellData,
  IConfigService,
  Injector,
  IUniverInstanceService,
  LocaleService,
  ObjectMatrix,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  AstRootNodeFactory,
  AstTreeBuilder,
  type BaseAstNode,
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  DefinedNamesService,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaDataModel,
  FormulaRuntimeService,
  FunctionNodeFactory,
  FunctionService,
  type FunctionVariantType,
  HyperlinkEngineFormulaService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  ISheetRowFilteredService,
  ISuperTableService,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  LambdaValueObjectObject,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SheetRowFilteredService,
  SuffixNodeFactory,
  SuperTableService,
  UnionNodeFactory,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import { isErrorValue, type CellValue } from "../store/cell";
import { registerConditionalFunctions } from "./conditional-functions";
import { noCustomFunctions, replaceCustomFunctions, type CustomFunctions } from "./custom-functions";
import { engineSheetName, type FormulaPlace } from "../formula/resolve-formula";

/** The cells of one sheet as the engine reads them: only what holds something. */
export interface EngineSheet {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: Iterable<{ readonly row: number; readonly column: number; readonly value: CellValue }>;
}

/** Univer's parser, functions and interpreter, without its workbook and its scheduling: one formula at a time, in the order we ask. */
export interface FormulaEngine {
  readonly hasFunction: (name: string) => boolean;
  /** From now on formulas may call these custom functions, and no others. */
  readonly useCustomFunctions: (functions: CustomFunctions) => void;
  /** Loads the cells; those of an earlier `load` are forgotten. */
  readonly load: (sheets: readonly EngineSheet[]) => void;
  /** The value of a resolved formula; what it reads must have been written before. */
  readonly evaluate: (formula: string, place: FormulaPlace) => CellValue;
  /** Puts a value into a loaded cell, for the formulas that follow. */
  readonly write: (place: FormulaPlace, value: CellValue) => void;
  /** Forgets the ranges it has read, so that they are read again. */
  readonly forgetRanges: () => void;
}

const unitId = "workbook";
const sheetId = (sheet: number): string => String(sheet);

/** A cell with a formula mark: without one the engine would take an empty text for an empty cell. */
function engineCell(value: CellValue, isFormula: boolean): ICellData {
  const mark = isFormula ? { f: "=" } : {};
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING, f: "=" };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...mark };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...mark };
  return { v: value, t: CellValueType.STRING, ...mark };
}

/** Excel counts with 15 significant digits; what stands behind them is noise of binary fractions. */
const withoutNoise = (number: number): number => Number(number.toPrecision(15));

function valueOfResult(result: BaseValueObject): CellValue {
  if (result.isError()) return { error: String(result.getValue()) };
  if (result.isNull()) return 0;
  const value = result.getValue();
  if (result.isBoolean()) return Boolean(value);
  if (typeof value !== "number") return String(value);
  return Number.isFinite(value) ? withoutNoise(value) : { error: "#NUM!" };
}

/** A result of several cells would spill in Excel; here it is refused, for all to see. */
function valueOfVariant(variant: FunctionVariantType): CellValue {
  if (variant instanceof BaseReferenceObject) {
    const { startRow, endRow, startColumn, endColumn } = variant.getRangePosition();
    return startRow === endRow && startColumn === endColumn
      ? valueOfResult(variant.getFirstCell())
      : { error: "#SPILL!" };
  }
  if (variant instanceof ArrayValueObject) {
    if (variant.getRowCount() * variant.getColumnCount() !== 1) return { error: "#SPILL!" };
    return valueOfResult(variant.getFirstCell());
  }
  if (variant instanceof LambdaValueObjectObject) return { error: "#CALC!" };
  return valueOfResult(variant);
}

function createInjector(): Injector {
  // The services reach for a Univer workbook only when they are given no cells: they always are.
  const noWorkbook = { getUnit: () => null, getCurrentUnitOfType: () => null } as unknown as IUniverInstanceService;
  return new Injector([
    [IConfigService, { useClass: ConfigService }],
    [LocaleService],
    [IUniverInstanceService, { useValue: noWorkbook }],
    [IFunctionService, { useClass: FunctionService }],
    [IDefinedNamesService, { useClass: DefinedNamesService }],
    [ISuperTableService, { useClass: SuperTableService }],
    [IHyperlinkEngineFormulaService, { useClass: HyperlinkEngineFormulaService }],
    [ISheetRowFilteredService, { useClass: SheetRowFilteredService }],
    [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
    [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
    [FormulaDataModel],
    [Interpreter],
    [AstTreeBuilder],
    [Lexer],
    [LexerTreeBuilder],
    [AstRootNodeFactory],
    [FunctionNodeFactory],
    [LambdaNodeFactory],
    [LambdaParameterNodeFactory],
    [OperatorNodeFactory],
    [PrefixNodeFactory],
    [ReferenceNodeFactory],
    [SuffixNodeFactory],
    [UnionNodeFactory],
    [ValueNodeFactory],
  ]);
}

/** Parsed formulas that are kept: enough for a large workbook, and no more. */
const parsedLimit = 50_000;

function createEngine(): FormulaEngine {
  const injector = createInjector();
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name)));
  registerConditionalFunctions(functions);
  const lexer = injector.get(Lexer);
  const trees = injector.get(AstTreeBuilder);
  const interpreter = injector.get(Interpreter);
  const current = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const parsed = new Map<string, BaseAstNode | { error: string }>();
  let custom = noCustomFunctions;
  let sheets: { matrix: ObjectMatrix<ICellData>; rowCount: number; columnCount: number }[] = [];

  function parse(formula: string): BaseAstNode | { error: string } {
    const known = parsed.get(formula);
    if (known) return known;
    if (parsed.size >= parsedLimit) parsed.clear();
    const lexed = lexer.treeBuilder(formula);
    const tree = lexed instanceof LexerNode ? trees.parse(lexed) : null;
    const result = tree ?? { error: typeof lexed === "string" ? lexed : "#NAME?" };
    parsed.set(formula, result);
    return result;
  }

  function forgetRanges(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  return {
    hasFunction: (name) => functions.hasExecutor(name),
    useCustomFunctions(other) {
      if (other === custom) return;
      replaceCustomFunctions(functions, custom, other);
      custom = other;
      // A parsed formula holds the functions that it calls.
      parsed.clear();
    },
    forgetRanges,
    load(engineSheets) {
      sheets = engineSheets.map(({ rowCount, columnCount, cells }) => {
        const rows: Record<number, Record<number, ICellData>> = {};
        for (const { row, column, value } of cells) (rows[row] ??= {})[column] = engineCell(value, false);
        return { matrix: new ObjectMatrix(rows), rowCount, columnCount };
      });
      const entries = sheets.map(({ matrix, ...size }, sheet) => [
        sheetId(sheet),
        { cellData: matrix, ...size, rowData: {}, columnData: {} },
      ]);
      runtime.reset();
      forgetRanges();
      current.setExecuteUnitId(unitId);
      current.load({
        allUnitData: { [unitId]: Object.fromEntries(entries) },
        unitSheetNameMap: {
          [unitId]: Object.fromEntries(sheets.map((_, sheet) => [engineSheetName(sheet), sheetId(sheet)])),
        },
        unitStylesData: {},
        formulaData: {},
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
      });
    },
    evaluate(formula, { sheet, row, column }) {
      const tree = parse(formula);
      if ("error" in tree) return tree;
      const { rowCount = 0, columnCount = 0 } = sheets[sheet] ?? {};
      current.setExecuteSubUnitId(sheetId(sheet));
      runtime.setCurrent(row, column, rowCount, columnCount, sheetId(sheet), unitId);
      const value = valueOfVariant(interpreter.execute({ node: tree, refOffsetX: 0, refOffsetY: 0 }));
      tree.resetCalculationState();
      // Univer's SORT sorts the kept copy of the range itself, so that copy must not be read again.
      if (/\bSORT\(/u.test(formula)) forgetRanges();
      return value;
    },
    write({ sheet, row, column }, value) {
      sheets[sheet]?.matrix.setValue(row, column, engineCell(value, true));
    },
  };
}

let engine: FormulaEngine | null = null;

/** The one engine of this process: Univer keeps its caches for all engines together, so a second one would read the first one's cells. */
export const formulaEngine = (): FormulaEngine => (engine ??= createEngine());
