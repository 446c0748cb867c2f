import type { Field } from "@/fields/field";
import { parseMoneyText, parseQuantity } from "@/language/numbers/parse-number";
import { saysPart } from "@/language/rows/closing-words";
import { ordinalDepth, readRowWords, withoutListMark } from "@/language/words/row-words";
import { cellText } from "@/sheet/cell-text";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import type { Table } from "../columns/split-tables";

/** What a row of a budget says, before it is known what it is. */
export interface BudgetRow {
  readonly rowIndex: number;
  readonly label: string;
  /** How deep its number or dash stands, the smaller the higher; null for a row without one. */
  readonly depth: number | null;
  /** The amount as typed or, where only the factors stand, their product; null for none. */
  readonly amount: number | null;
  readonly hasFactors: boolean;
  readonly isSum: boolean;
  /** A sum of all, by its words. */
  readonly isTotal: boolean;
}

/** Deeper than all numbers and dashes. */
const partDepth = 6;
const numbered =
  /^\(?([IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})+|\d{1,2}|[a-zđ])(?:[.)/:]\s*|(?<=\.\d{1,2})\s+)(?=\p{L})/u;

/** Reads the rows of a budget's table that say something; none below a signature. */
export function readBudgetRows(
  grid: SourceGrid,
  { matches, firstRow, lastRow, repeated, nextTitle }: Table,
): readonly BudgetRow[] {
  const columnOf = (...fields: readonly Field[]): number | undefined =>
    fields.flatMap((field) => matches.find((match) => match.field === field)?.heading.columnIndex ?? []).at(0);
  const [ordinals, items] = [columnOf("ordinal"), columnOf("item", "name")];
  const [quantities, prices] = [
    columnOf("quantity"),
    columnOf("unitPrice") ?? (columnOf("amount") === undefined ? undefined : columnOf("money")),
  ];
  const amounts = columnOf("amount") ?? columnOf("money");
  const rows: BudgetRow[] = [];
  // Letters stand over Roman numbers where they come first, else below them.
  let letterDepth: number | null = null;
  for (let rowIndex = firstRow; rowIndex <= lastRow; rowIndex += 1) {
    if (repeated.has(rowIndex) || nextTitle.has(rowIndex)) continue;
    const value = (column: number | undefined): CellValue =>
      column === undefined ? null : (grid.rows[rowIndex]?.[column] ?? null);
    const text = (column: number | undefined): string => cellText(value(column));
    const label = text(items) || firstWords(grid, rowIndex);
    const typed = numberIn(value(amounts), parseAmount);
    const [quantity, price] = [numberIn(value(quantities), parseCount), numberIn(value(prices), parseAmount)];
    if (label === "" && typed === null) continue;
    const hasFactors = quantity !== null && price !== null;
    const spoken = readRowWords(label) ?? readRowWords(text(ordinals));
    const ordinal = text(ordinals) || (numbered.exec(label)?.[1] ?? "");
    const isLetter = /^\(?[A-HĐ][.)/:]*$/u.test(ordinal);
    const plain = ordinalDepth(ordinal);
    letterDepth ??= isLetter ? 0 : plain === 1 ? 1.5 : null;
    rows.push({
      rowIndex,
      label,
      depth: saysPart(label)
        ? partDepth
        : isLetter
          ? letterDepth
          : (dotted(ordinal) ?? plain ?? (withoutListMark(label) === label ? null : 5)),
      amount: typed ?? (hasFactors ? Math.round(quantity * price) : null),
      hasFactors,
      isSum: !hasFactors && (spoken === "total" || spoken === "subtotal"),
      isTotal: !hasFactors && spoken === "total",
    });
  }
  return rows;
}

/** `1.2` lies over `1.2.1`; both below `1` and above `a`. */
const dotted = (ordinal: string): number | null =>
  /^\d{1,2}(?:\.\d{1,2})+\.?$/u.test(ordinal) ? 2 + (ordinal.replace(/\.$/u, "").split(".").length - 1) / 4 : null;

const firstWords = (grid: SourceGrid, row: number): string =>
  (grid.rows[row] ?? []).map(cellText).find((text) => /\p{L}/u.test(text)) ?? "";

function numberIn(value: CellValue, read: (text: string) => number | null): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /\d/u.test(value) ? read(value) : null;
}

function parseAmount(text: string): number | null {
  const isMinus = /^\s*[-–−(]/u.test(text);
  const reading = parseMoneyText(text.replace(/^\s*[-–−(]\s*|\)\s*$/gu, ""));
  const amount =
    reading.kind === "amount" ? reading.amount : reading.kind === "ambiguous" ? (reading.readings[0] ?? null) : null;
  return amount === null ? null : isMinus ? -amount : amount;
}

function parseCount(text: string): number | null {
  const reading = parseQuantity(text);
  return reading.kind === "quantity" ? reading.quantity : null;
}
