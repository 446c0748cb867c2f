import { columnLimit, rowLimit } from "../store";
import { writeReference, type ReferenceEnd, type WrittenReference } from "./cell-reference";
import { tokenizeFormula, type FormulaToken } from "./tokenize-formula";

/** Rows, columns or cells that came in or went; everything behind them has moved. */
export interface CellShift {
  readonly kind: "insert" | "delete";
  /** What moves: cells go down or up with `rows`, right or left with `columns`. */
  readonly axis: "rows" | "columns";
  /** Name of the sheet where it happens. */
  readonly sheet: string;
  /** The first row or column that was inserted or deleted, from 0. */
  readonly first: number;
  readonly count: number;
  /** Where only some cells moved: the columns (with `rows`) or rows (with `columns`) that they stand in. Left out, the whole sheet moved. */
  readonly across?: { readonly first: number; readonly last: number };
}

const other = { rows: "column", columns: "row" } as const;
const along = { rows: "row", columns: "column" } as const;

/** Where the cells from `first` to `last` stand afterwards; null when none of them is left. */
function moveSpan(first: number, last: number, shift: CellShift): { first: number; last: number } | null {
  const { count, first: at } = shift;
  if (shift.kind === "insert") {
    const moved = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    const limit = shift.axis === "rows" ? rowLimit : columnLimit;
    if (moved.first >= limit) return null;
    return { ...moved, last: Math.min(moved.last, limit - 1) };
  }
  const end = at + count;
  const kept = {
    first: first < at ? first : Math.max(first, end) - count,
    last: last >= end ? last - count : Math.min(last, at - 1),
  };
  return kept.first > kept.last ? null : kept;
}

/** Whether all cells of the reference stand in the strip that moved. */
function isAcross({ first, last }: WrittenReference, shift: CellShift): boolean {
  if (!shift.across) return true;
  const ends = [first[other[shift.axis]], (last ?? first)[other[shift.axis]]];
  if (ends[0] === null || ends[1] === null) return false;
  const [from = 0, to = 0] = ends as number[];
  return Math.min(from, to) >= shift.across.first && Math.max(from, to) <= shift.across.last;
}

function moveReference(reference: WrittenReference, shift: CellShift): WrittenReference | null {
  const key = along[shift.axis];
  const { first, last } = reference;
  const [from, to] = [first[key], (last ?? first)[key]];
  if (from === null || to === null || !isAcross(reference, shift)) return reference;
  const moved = moveSpan(Math.min(from, to), Math.max(from, to), shift);
  if (!moved) return null;
  const place = (end: ReferenceEnd, at: number): ReferenceEnd => ({ ...end, [key]: at });
  const isReversed = from > to;
  return {
    first: place(first, isReversed ? moved.last : moved.first),
    last: last && place(last, isReversed ? moved.first : moved.last),
  };
}

const isSameSheet = (a: string, b: string): boolean =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

function shiftToken(token: FormulaToken, shift: CellShift, formulaSheet: string): string {
  if (token.kind !== "reference" || !isSameSheet(token.sheet ?? formulaSheet, shift.sheet)) return token.text;
  const moved = moveReference(token.reference, shift);
  if (moved === token.reference) return token.text;
  const prefix = token.sheet === null ? "" : token.text.slice(0, token.text.lastIndexOf("!") + 1);
  return prefix + (moved ? writeReference(moved) : "#REF!");
}

/**
 * The formula (with its `=`) as Excel rewrites it when cells move: `formulaSheet` is the name of the sheet it stands on.
 * A reference whose cells are all deleted becomes `#REF!`. Structured references and names stay: they move with what they mean.
 */
export function shiftReferences(formula: string, shift: CellShift, formulaSheet: string): string {
  if (!formula.startsWith("=")) return formula;
  return `=${tokenizeFormula(formula.slice(1))
    .map((token) => shiftToken(token, shift, formulaSheet))
    .join("")}`;
}
