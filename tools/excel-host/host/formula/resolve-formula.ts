import type { Area } from "../store/area";
import { areaOfReference, writeArea, type ReferenceEnd, type WrittenReference } from "./cell-reference";
import { areaOfStructuredReference, parseStructuredReference, type FormulaTable } from "./structured-reference";
import { rememberedText } from "./remembered";
import { tokenizeFormula, type FormulaToken } from "./tokenize-formula";

/** Where a formula stands: position of its sheet among the sheets, row and column from 0. */
export interface FormulaPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The names that formulas may use; every look-up answers null for what does not exist. */
export interface FormulaNames {
  readonly sheet: (name: string) => number | null;
  readonly table: (name: string) => FormulaTable | null;
  readonly tableAt: (place: FormulaPlace) => FormulaTable | null;
  /** What a defined name stands for, with its `=`; `sheet` is where it is used or what is written before it. */
  readonly definedName: (name: string, sheet: number) => string | null;
  readonly hasFunction: (name: string) => boolean;
}

/** Cells of one sheet that a formula reads. */
export interface Precedent {
  readonly sheet: number;
  readonly area: Area;
  /** Whole rows or whole columns are read: the area then runs to the sheet's last one. */
  readonly isWhole?: boolean;
}

/** A formula with nothing left in it but values, operators, functions and plain references. */
export interface ResolvedFormula {
  /** With its `=`, sheets written as `engineSheetName`; null when the formula uses a name or function that does not exist. */
  readonly text: string | null;
  readonly precedents: readonly Precedent[];
  /** Its cells are known only once it is calculated (OFFSET, INDIRECT, `A1:INDEX(…)`). */
  readonly isDynamic: boolean;
}

/** How a sheet is called in resolved formulas: needs no quotes, looks like no cell. */
export const engineSheetName = (sheet: number): string => `sheet_${sheet}`;

/** A reference still as an area, so that `:` and `@` can work on it. */
interface AreaPiece {
  readonly kind: "area";
  readonly precedent: Precedent;
  readonly whole: "rows" | "columns" | null;
}

/** One piece of the resolved formula; `unknown` names something that does not exist. */
type Piece = AreaPiece | { readonly kind: "text" | "unknown"; readonly text: string };

const nestingLimit = 32;
const dynamicFunctions = new Set(["OFFSET", "INDIRECT"]);
const bindingFunctions = new Set(["LET", "LAMBDA"]);
const withoutPrefix = (name: string): string => name.replace(/^(?:_xl(?:fn|ws|pm|udf)\.)+/iu, "");

const plain = (text: string): Piece => ({ kind: "text", text });
const unknown = (text: string): Piece => ({ kind: "unknown", text });
const cells = (sheet: number, area: Area): Piece => ({ kind: "area", precedent: { sheet, area }, whole: null });

function writeAreaPiece({ precedent: { sheet, area }, whole }: AreaPiece): string {
  const sheetName = engineSheetName(sheet);
  if (whole === null) return `${sheetName}!${writeArea(area)}`;
  const [first = "", last = first] = writeArea(area).split(":");
  if (whole === "columns") return `${sheetName}!${first.replace(/[0-9]+/u, "")}:${last.replace(/[0-9]+/u, "")}`;
  return `${sheetName}!${first.replace(/[A-Z]+/u, "")}:${last.replace(/[A-Z]+/u, "")}`;
}

/** `@A1:A9` in row 3 is A3; where neither row nor column meets it, `#VALUE!`. */
function intersect({ precedent: { sheet, area } }: AreaPiece, { row, column }: FormulaPlace): Piece {
  const oneColumn = area.firstColumn === area.lastColumn;
  const oneRow = area.firstRow === area.lastRow;
  if (oneColumn && oneRow) return cells(sheet, area);
  if (oneColumn && area.firstRow <= row && row <= area.lastRow)
    return cells(sheet, { ...area, firstRow: row, lastRow: row });
  if (oneRow && area.firstColumn <= column && column <= area.lastColumn)
    return cells(sheet, { ...area, firstColumn: column, lastColumn: column });
  return plain("#VALUE!");
}

function join(first: Precedent, last: Precedent): Piece {
  if (first.sheet !== last.sheet) return plain("#REF!");
  return cells(first.sheet, {
    firstRow: Math.min(first.area.firstRow, last.area.firstRow),
    firstColumn: Math.min(first.area.firstColumn, last.area.firstColumn),
    lastRow: Math.max(first.area.lastRow, last.area.lastRow),
    lastColumn: Math.max(first.area.lastColumn, last.area.lastColumn),
  });
}

/** The relative references of a defined name are written as seen from A1. */
function seenFrom({ row, column }: FormulaPlace, reference: WrittenReference): WrittenReference {
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : end.row + row,
    column: end.column === null || end.columnFixed ? end.column : end.column + column,
  });
  return { first: move(reference.first), last: reference.last && move(reference.last) };
}

interface Resolving {
  readonly names: FormulaNames;
  readonly place: FormulaPlace;
  /** 0 in the cell's own formula, 1 in a defined name that it uses, and so on. */
  readonly depth: number;
  /** Whether LET or LAMBDA may give meaning to any name. */
  readonly bindsNames: boolean;
}

type TokenOf<Kind extends FormulaToken["kind"]> = Extract<FormulaToken, { kind: Kind }>;

function resolveReference(token: TokenOf<"reference">, { names, place, depth }: Resolving): Piece {
  const sheet = token.sheet === null ? place.sheet : names.sheet(token.sheet);
  if (sheet === null) return plain("#REF!");
  const reference = depth === 0 ? token.reference : seenFrom(place, token.reference);
  const whole = reference.first.row === null ? "columns" : reference.first.column === null ? "rows" : null;
  const precedent = { sheet, area: areaOfReference(reference), isWhole: whole !== null };
  return { kind: "area", precedent, whole };
}

function resolveTable(table: FormulaTable, inside: string, { names, place }: Resolving): Piece {
  const reference = structuredOf(inside);
  const sheet = names.sheet(table.sheet);
  if (!reference || sheet === null) return plain("#REF!");
  const isThere = sheet === place.sheet || !reference.parts.includes("this row");
  const area = isThere ? areaOfStructuredReference(reference, table, place.row) : "#VALUE!";
  return typeof area === "string" ? plain(area) : cells(sheet, area);
}

function resolveStructured(token: TokenOf<"structured">, resolving: Resolving): Piece {
  const { names, place } = resolving;
  const table = token.table === null ? names.tableAt(place) : names.table(token.table);
  return table ? resolveTable(table, token.inside, resolving) : unknown(token.text);
}

function resolveName(token: TokenOf<"name">, resolving: Resolving): Piece[] {
  const { names, place, depth, bindsNames } = resolving;
  if (token.sheet === null && /^(?:true|false)$/iu.test(token.name)) return [plain(token.name.toUpperCase())];
  const sheet = token.sheet === null ? place.sheet : names.sheet(token.sheet);
  const formula = sheet === null ? null : names.definedName(token.name, sheet);
  if (formula !== null && depth < nestingLimit) {
    const pieces = resolvePieces(formula, { ...resolving, depth: depth + 1 });
    return pieces.length === 1 ? pieces : [plain("("), ...pieces, plain(")")];
  }
  const table = token.sheet === null ? names.table(token.name) : null;
  if (table) return [resolveTable(table, "", resolving)];
  return [bindsNames && token.sheet === null ? plain(withoutPrefix(token.name)) : unknown(token.text)];
}

function resolveToken(token: FormulaToken, resolving: Resolving): Piece[] {
  switch (token.kind) {
    case "space":
      return [plain(" ")];
    case "reference":
      return [resolveReference(token, resolving)];
    case "lost-reference":
      return [plain("#REF!")];
    case "structured":
      return [resolveStructured(token, resolving)];
    case "name":
      return resolveName(token, resolving);
    case "function": {
      const name = withoutPrefix(token.name);
      return [resolving.names.hasFunction(name) ? plain(name) : unknown(token.text)];
    }
    case "unknown":
      return [unknown(token.text)];
    case "number":
      // Joined to a text, 1.50 is 1.5 in Excel; the engine would keep what is written.
      return [plain(/\.(?:\d*0)?$/u.test(token.text) ? String(Number(token.text)) : token.text)];
    default:
      return [token.text === "#" ? unknown("#") : plain(token.text)];
  }
}

/** Lets `:` and `@` take effect wherever they stand between plain references. */
function applyReferenceOperators(pieces: readonly Piece[], place: FormulaPlace): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    const beforeLast = done.at(-2);
    const operator = last?.kind === "text" ? last.text : "";
    if (piece.kind === "area" && operator === ":" && beforeLast?.kind === "area")
      done.splice(-2, 2, join(beforeLast.precedent, piece.precedent));
    else if (piece.kind === "area" && operator === "@") done.splice(-1, 1, intersect(piece, place));
    else done.push(piece);
  }
  return done;
}

const tokensOf = rememberedText((formula) => tokenizeFormula(formula.replace(/^=/u, "").trim()));
const structuredOf = rememberedText(parseStructuredReference);

function resolvePieces(formula: string, resolving: Resolving): Piece[] {
  const tokens = tokensOf(formula);
  const bindsNames = tokens.some(
    (token) => token.kind === "function" && bindingFunctions.has(withoutPrefix(token.name)),
  );
  const pieces = tokens.flatMap((token) =>
    resolveToken(token, { ...resolving, bindsNames: resolving.bindsNames || bindsNames }),
  );
  return applyReferenceOperators(pieces, resolving.place);
}

/** Puts plain references in the place of names, tables and `@`, so that the engine needs to know none of them. */
export function resolveFormula(formula: string, place: FormulaPlace, names: FormulaNames): ResolvedFormula {
  const pieces = resolvePieces(formula, { names, place, depth: 0, bindsNames: false });
  return {
    text: pieces.some((piece) => piece.kind === "unknown")
      ? null
      : `=${pieces.map((piece) => (piece.kind === "area" ? writeAreaPiece(piece) : piece.text)).join("")}`,
    precedents: pieces.flatMap((piece) => (piece.kind === "area" ? [piece.precedent] : [])),
    isDynamic: pieces.some(
      (piece) => piece.kind === "text" && (piece.text === ":" || dynamicFunctions.has(piece.text)),
    ),
  };
}
