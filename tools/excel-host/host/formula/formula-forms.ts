import {
  writeFixedArea,
  writeReference,
  writeSheetName,
  type ReferenceEnd,
  type WrittenReference,
} from "./cell-reference";
import type { FormulaNames, FormulaPlace } from "./resolve-formula";
import { areaOfStructuredReference, escapeTitle, parseStructuredReference, titleKey } from "./structured-reference";
import { tokenizeFormula, type FormulaToken } from "./tokenize-formula";
import { columnLimit, rowLimit } from "../store/area";

type Structured = Extract<FormulaToken, { kind: "structured" }>;

const rewrite = (formula: string, write: (token: FormulaToken) => string): string => {
  const [sign, text] = formula.startsWith("=") ? ["=", formula.slice(1)] : ["", formula];
  return sign + tokenizeFormula(text).map(write).join("");
};

/** Functions that came after Excel 2007: a file names them with a prefix, the formula bar does not. */
const laterFunctions = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BITAND BITOR BITXOR CEILING.MATH CHISQ.DIST CHISQ.INV COMBINA CONCAT " +
    "CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S DAYS DECIMAL ENCODEURL EXPON.DIST FLOOR.MATH FORECAST.LINEAR FORMULATEXT " +
    "IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC " +
    "QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTJOIN UNICHAR UNICODE VAR.P " +
    "VAR.S XOR Z.TEST LET LAMBDA RANDARRAY SEQUENCE SORTBY UNIQUE XLOOKUP XMATCH TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK " +
    "HSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND ARRAYTOTEXT VALUETOTEXT BYROW BYCOL MAP " +
    "REDUCE SCAN MAKEARRAY"
  ).split(" "),
);
const laterSheetFunctions = new Set(["FILTER", "SORT"]);
/** Functions of an add-in: `BANGVANG.BANGCHU` in the formula bar, `_xldudf_BANGVANG_BANGCHU` in a file. */
const addinFunction = /^([A-Z]+)\.([A-Z]+)$/u;
const addinFunctionInFile = /^_xldudf_([A-Z]+)_([A-Z]+)$/iu;

function fileFunction({ text, name }: { text: string; name: string }, namespace: string): string {
  if (laterSheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
  if (laterFunctions.has(name)) return `_xlfn.${name}`;
  return namespace !== "" && name.startsWith(`${namespace}.`) ? name.replace(addinFunction, "_xldudf_$1_$2") : text;
}

const isSimpleTitle = (text: string): boolean => /^[\p{L}\p{M}\p{N}_]+$/u.test(text);

/** `[#This Row],[Họ tên]` for the inside `@[Họ tên]`; other insides as they are. */
function fileInside(inside: string): string {
  const text = inside.trim();
  if (!text.startsWith("@")) return inside;
  const rest = text.slice(1).trim();
  if (rest === "") return "#This Row";
  return `[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}`;
}

/** Makes a formula what a file stores of it; `ownTable` is the table that the cell stands in. */
export type FileFormula = (formula: string, ownTable: string | null) => string;

/**
 * The formula as a file stores it: `[@X]` as `Table[[#This Row],[X]]`, later functions with their prefix, and functions of the add-in with
 * this namespace under the name that Excel gives them.
 */
export function fileFormula(formula: string, ownTable: string | null, namespace = ""): string {
  return rewrite(formula, (token) => {
    if (token.kind === "function") return fileFunction(token, namespace);
    if (token.kind !== "structured") return token.text;
    const table = token.table ?? ownTable;
    return table === null ? token.text : `${table}[${fileInside(token.inside)}]`;
  });
}

function barInside(inside: string): string | null {
  const reference = parseStructuredReference(inside);
  if (!reference || reference.parts.length !== 1 || reference.parts[0] !== "this row") return null;
  if (!reference.columns) return "@";
  const { first, last } = reference.columns;
  const [from, to] = [escapeTitle(first), escapeTitle(last)];
  if (first !== last) return `@[${from}]:[${to}]`;
  return isSimpleTitle(first) ? `@${from}` : `@[${from}]`;
}

/** The formula as the formula bar shows it: `Table[[#This Row],[X]]` as `[@X]` inside that table, `Table[X]` as `[X]`, functions without prefix. */
export function barFormula(formula: string, ownTable: string | null): string {
  return rewrite(formula, (token) => {
    if (token.kind === "function")
      return token.text.replace(addinFunctionInFile, "$1.$2").replace(/^(?:_xl(?:fn|ws|pm)\.)+/iu, "");
    if (token.kind !== "structured") return token.text;
    const isOwn = token.table === null || (ownTable !== null && titleKey(token.table) === titleKey(ownTable));
    const inside = barInside(token.inside) ?? token.inside;
    // Of its own table a formula shows the columns alone, but `Table[#All]` by name.
    const isNamed = !isOwn || parseStructuredReference(inside)?.columns === null;
    return `${isNamed && inside !== "@" ? (token.table ?? "") : ""}[${inside}]`;
  });
}

/** The formula as it reads when copied that many rows down and columns right; a reference that would leave the sheet becomes `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : end.row + rows,
    column: end.column === null || end.columnFixed ? end.column : end.column + columns,
  });
  const fits = ({ row, column }: ReferenceEnd): boolean =>
    (row ?? 0) >= 0 && (row ?? 0) < rowLimit && (column ?? 0) >= 0 && (column ?? 0) < columnLimit;
  return rewrite(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const { first, last } = token.reference;
    const moved: WrittenReference = { first: move(first), last: last && move(last) };
    const prefix = token.sheet === null ? "" : token.text.slice(0, token.text.lastIndexOf("!") + 1);
    return prefix + (fits(moved.first) && fits(moved.last ?? moved.first) ? writeReference(moved) : "#REF!");
  });
}

/** The formula with fixed cells in the place of structured references, as drop-downs and conditional formats of a file need it. */
export function withoutTables(formula: string, place: FormulaPlace, names: Omit<FormulaNames, "hasFunction">): string {
  const write = (token: Structured): string => {
    const table = token.table === null ? names.tableAt(place) : names.table(token.table);
    const reference = parseStructuredReference(token.inside);
    if (!table || !reference) return "#REF!";
    const area = areaOfStructuredReference(reference, table, place.row);
    return typeof area === "string" ? area : `${writeSheetName(table.sheet)}!${writeFixedArea(area)}`;
  };
  return rewrite(formula, (token) => (token.kind === "structured" ? write(token) : token.text));
}
