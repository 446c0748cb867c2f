import { looksLikePerson } from "@/language/names/person-name";
import type { SkipReason } from "@/issues/issue";
import { isKindHeading } from "@/language/rows/kind-heading";
import {
  hasGroupNumbering,
  hasNumbering,
  isDatedPlace,
  isGroupOrdinal,
  isSignatureWords,
  ordinalNumber,
  readRowWords,
} from "@/language/words/row-words";

/** A cell of a row that says something; a merged block counts once, at its first column. */
export interface FilledCell {
  readonly columnIndex: number;
  /** Columns covered: 1 unless merged. */
  readonly width: number;
  readonly text: string;
  readonly isNumber: boolean;
}

/** What the rows of a table have in common, for telling records from other rows. */
export interface RowShape {
  readonly ordinalColumn: number | null;
  /** Column of the name or, in a budget, of the item. */
  readonly nameColumn: number;
  readonly moneyColumns: ReadonlySet<number>;
  /** Quantity and unit price: only records have them. */
  readonly factorColumns: ReadonlySet<number>;
  readonly fieldColumns: ReadonlySet<number>;
  readonly isBudget: boolean;
  /** True when nearly all records are numbered, so that a row without a number is suspect. */
  readonly isNumbered: boolean;
}

/** What came before a row. */
export interface RowPast {
  readonly afterSum: boolean;
  readonly afterSignature: boolean;
}

export type RowKind = "record" | Exclude<SkipReason, "letterhead" | "header" | "number-row" | "hidden">;

interface RowFacts {
  readonly cells: readonly FilledCell[];
  readonly first: FilledCell;
  readonly ordinal: string;
  readonly name: string;
  readonly others: readonly FilledCell[];
}

/** The cell of the number; in a list without such a column, a group's number left of the name. */
export function ordinalCell(cells: readonly FilledCell[], shape: RowShape): FilledCell | undefined {
  const { ordinalColumn, nameColumn } = shape;
  if (ordinalColumn !== null) return cells.find((cell) => cell.columnIndex === ordinalColumn);
  return cells.find((cell) => cell.columnIndex < nameColumn && isGroupOrdinal(cell.text));
}

/** Tells what a row of a table is. `nameText` is the name with merged blocks and split columns resolved. */
export function classifyRow(cells: readonly FilledCell[], nameText: string, shape: RowShape, past: RowPast): RowKind {
  const [first] = cells;
  if (!first) return "blank";
  const ordinal = ordinalCell(cells, shape)?.text ?? "";
  const others = cells.filter(
    (cell) => cell.columnIndex !== shape.ordinalColumn && cell.columnIndex !== shape.nameColumn,
  );
  const facts: RowFacts = { cells, first, ordinal, name: nameText, others };
  const isNumbered = ordinalNumber(ordinal) !== null;
  if (!shape.isBudget && others.length === 0 && isKindHeading(nameText)) return "group";
  if (isNumbered && nameText !== "" && readRowWords(nameText) !== "total") return "record";
  if (isNumbered && cells.length === 1) return "blank";
  return (
    kindByWords(facts, shape, past) ?? (isGroupRow(facts, shape, past) ? "group" : kindByFields(facts, shape, past))
  );
}

function kindByWords(facts: RowFacts, shape: RowShape, past: RowPast): RowKind | null {
  const { first, ordinal, name, others, cells } = facts;
  const factors = cells.filter((cell) => cell.isNumber && shape.factorColumns.has(cell.columnIndex)).length;
  // «Tổng vệ sinh» or «Duyệt chương trình» with a quantity and a price is a line of a budget, whatever its words.
  if (factors > 1) return null;
  const spoken = readRowWords(first.text) ?? (name === "" || name === first.text ? null : readRowWords(name));
  const fields = others.filter((cell) => shape.fieldColumns.has(cell.columnIndex));
  const isPersonHere = looksLikePerson(name) && fields.length > 0;
  const isPriced = shape.isBudget && cells.some((cell) => cell.isNumber && shape.moneyColumns.has(cell.columnIndex));
  if (spoken === "total" || spoken === "subtotal") return isPersonHere ? null : spoken;
  // «Thủ quỹ» beside a name is that person's post; over a signature the name stands in a row of its own.
  const isPost = spoken === "signature" && name !== "" && name !== first.text && readRowWords(name) === null;
  if (spoken !== null && !isPersonHere && !isPriced && !(isPost && fields.length > 1)) return spoken;
  if (ordinalNumber(ordinal) !== null || isPriced) return null;
  if (past.afterSignature)
    return looksLikePerson(name) && fields.length > 1 && !shape.isNumbered && !shape.isBudget ? null : "signature";
  const isUnderTable = past.afterSum || name === "" || name === first.text;
  const says = cells.filter((cell) => isSignatureWords(cell.text));
  const dated = cells.some((cell) => isDatedPlace(cell.text));
  if (dated && !isPersonHere) return "signature";
  const isSigned = says.length === cells.length && shape.isNumbered && isUnderTable && cells.length > 1;
  return isSigned || (past.afterSum && says.length > 0) ? "signature" : null;
}

function isGroupRow({ first, ordinal, name, others, cells }: RowFacts, shape: RowShape, past: RowPast): boolean {
  const words = cells.filter((cell) => !cell.isNumber || !shape.moneyColumns.has(cell.columnIndex));
  const hasFactors = cells.some((cell) => shape.factorColumns.has(cell.columnIndex) && cell.isNumber);
  if (hasFactors) return false;
  const [only, ...more] = words.filter((cell) => cell.columnIndex === shape.nameColumn || !isGroupOrdinal(cell.text));
  if (!only) return false;
  if (isGroupOrdinal(ordinal)) return shape.isBudget || !looksLikePerson(name);
  if (more.length > 0) return false;
  if (hasGroupNumbering(first.text) && !looksLikePerson(first.text)) return true;
  if (past.afterSum && !hasNumbering(first.text)) return false;
  const isWide = only.width > 1 && only.width >= Math.min(3, shape.fieldColumns.size);
  if (isWide) return true;
  if (only.columnIndex === shape.ordinalColumn) return ordinalNumber(only.text) === null;
  if (only.columnIndex < shape.nameColumn) return !only.isNumber;
  const isBareName = only.columnIndex === shape.nameColumn && others.length === 0;
  if (!isBareName || looksLikePerson(name)) return false;
  // In a budget without numbers only a heading of lines has neither measure nor amount.
  if (shape.isBudget && !shape.isNumbered) return !/^[-–—+•*]/u.test(name);
  return (shape.ordinalColumn !== null && shape.isNumbered) || (shape.fieldColumns.size > 1 && /[:：]$/u.test(name));
}

function kindByFields({ name, others, cells }: RowFacts, shape: RowShape, past: RowPast): RowKind {
  const fields = others.filter((cell) => shape.fieldColumns.has(cell.columnIndex));
  const isBareAfterSum = past.afterSum && shape.isNumbered && fields.length < 2;
  if (name !== "") return isBareAfterSum ? "signature" : "record";
  if (past.afterSum) return "footer";
  if (fields.length > 1) return "record";
  const [field] = fields;
  if (field?.isNumber === true && !shape.moneyColumns.has(field.columnIndex)) return "record";
  return cells.length > 0 &&
    fields.length > 0 &&
    !shape.isBudget &&
    shape.ordinalColumn !== null &&
    cells.length > fields.length
    ? "record"
    : "not-a-list";
}
