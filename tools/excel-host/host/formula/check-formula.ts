import { intersection, areaOf } from "../store/area";
import { foldName, sheetNamed } from "../store/find";
import { parseStructuredReference, titleKey } from "./structured-reference";
import { tokenizeFormula, type FormulaToken } from "./tokenize-formula";
import type { StoreSheet } from "../store/sheet";
import type { StoreTable, StoreWorkbook } from "../store/workbook";
import { invalidArgument } from "../../protocol/office-error";

const formulaLimit = 8192;
/** Of a text in quotes. */
const textLimit = 255;

/** Signs for which Excel wants a column's title in brackets of its own: `Table[[Name, unit]]`; behind `@` a space is one too. */
const needsBrackets = /[\t\n\r,:.[\]#'"{}$^&*+=\-<>/]/;
const isBareTitle = (inside: string): boolean => !/^\s*@?\s*(?:\[|$|#)/.test(inside);
const standsBare = (inside: string): boolean =>
  !isBareTitle(inside) || !(needsBrackets.test(inside) || /^\s*@.*\S\s+\S/.test(inside));

/** Where a formula is entered. */
export interface FormulaHome {
  readonly workbook: StoreWorkbook;
  /** The table whose cells the formula stands in; `[@Column]` means a column of it. */
  readonly table: StoreTable | null;
}

/** The table that a cell lies in. */
export function tableOfCell(
  workbook: StoreWorkbook,
  sheet: StoreSheet,
  row: number,
  column: number,
): StoreTable | null {
  const cell = areaOf(row, column, 1, 1);
  return workbook.tables.find((table) => table.sheet === sheet && intersection(table.area, cell) !== null) ?? null;
}

/**
 * Refuses a formula that Excel would not take: unbalanced or unknown signs, an operator without its operand,
 * a sheet, table or column that does not exist (an unknown name or function is taken and gives `#NAME?`), a column title with
 * signs such as `,` or `:` that lacks brackets of its own, a text of more than 255 characters.
 */
export function checkFormula(formula: string, home: FormulaHome): void {
  const tokens = tokenizeFormula(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const last = tokens.at(-1);
  const isWhole =
    formula.length <= formulaLimit &&
    last !== undefined &&
    !(last.kind === "operator" && !["%", "#"].includes(last.text)) &&
    tokens.every(({ kind }) => kind !== "unknown") &&
    isBalanced(tokens) &&
    tokens.every((token) => isKnown(token, home));
  if (!isWhole) throw invalidArgument();
}

function isBalanced(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  for (const { kind } of tokens) {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isKnown(token: FormulaToken, { workbook, table }: FormulaHome): boolean {
  if (token.kind === "string") return token.text.slice(1, -1).replaceAll('""', '"').length <= textLimit;
  if (token.kind === "reference") return token.sheet === null || sheetNamed(workbook, token.sheet) !== null;
  if (token.kind !== "structured") return true;
  const { table: named } = token;
  const meant = named === null ? table : workbook.tables.find(({ name }) => foldName(name) === foldName(named));
  const reference = parseStructuredReference(token.inside);
  if (meant == null || reference === null || !standsBare(token.inside)) return false;
  const titles = new Set(meant.columns.map(({ name }) => titleKey(name)));
  const { columns } = reference;
  return columns === null || (titles.has(titleKey(columns.first)) && titles.has(titleKey(columns.last)));
}
