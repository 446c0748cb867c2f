import { parseMoneyText } from "@/language/numbers/parse-number";
import { parseProduct } from "@/language/numbers/parse-product";
import { cellText } from "@/sheet/cell-text";
import { indexMerges } from "@/sheet/merge-index";
import type { CellValue, SourceGrid } from "@/sheet/grid";
import { item } from "@/fields/money/item";
import { calculation } from "@/fields/money/calculation";
import { amount } from "@/fields/money/amount";
import { findHeader, type HeaderHints } from "../header/find-header";

const fewestLines = 2;
const headings: readonly CellValue[] = [item.label, calculation.label, amount.label];

/**
 * A budget written as sentences, one a row («- Âm thanh: 01 buổi x 800.000đ = 800.000đ»), as a table of item, calculation and amount: each in its row.
 * Null for any other sheet.
 */
export function tableOfSentences(grid: SourceGrid, hints: HeaderHints = {}): SourceGrid | null {
  const texts = grid.rows.map(onlyText);
  const lines = texts.map((text) => (text === null ? null : lineOf(text)));
  const first = lines.findIndex((line) => line !== null);
  const count = lines.filter((line) => line !== null).length;
  if (count < fewestLines || findHeader(grid, indexMerges(grid), 0, hints) !== null) return null;
  const rows = grid.rows.map((row, index): readonly CellValue[] => {
    const line = lines[index] ?? (index > first ? amountOf(texts[index] ?? "") : null);
    return line ?? [texts[index] ?? cellText(row[0]), null, null];
  });
  return {
    ...grid,
    firstRow: grid.firstRow - 1,
    firstColumn: 1,
    merges: [],
    formulas: {},
    originals: {},
    rows: withHeadings(rows, first),
  };
}

/** The headings stand right above the first line, so that titles stay above them: every row keeps its number but those of the title, which move up. */
const withHeadings = (rows: readonly (readonly CellValue[])[], first: number): readonly (readonly CellValue[])[] => [
  ...rows.slice(0, first),
  headings,
  ...rows.slice(first),
];

function onlyText(row: readonly CellValue[]): string | null {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

function lineOf(text: string): readonly CellValue[] | null {
  const product = parseProduct(text);
  if (product?.price == null || product.label === "" || !/[:(]|^\s*[-–+*•]/u.test(text)) return null;
  return [
    product.label,
    text.slice(text.indexOf(product.label) + product.label.length).replace(/^[\s:(–-]+/u, ""),
    product.stated,
  ];
}

/** «Maket: 2.500.000đ» between the lines, and the total. */
function amountOf(text: string): readonly CellValue[] | null {
  const [, words = "", figure = ""] = /^(.*?)\s*[:=]\s*(\d[\d.,]*\s*(?:đ|đồng|vnđ)?)\s*[.;]?$/iu.exec(text) ?? [];
  const reading = parseMoneyText(figure);
  const label = words.replace(/^[-–—+•*\s]+/u, "");
  return reading.kind === "amount" && label !== "" ? [label, null, reading.amount] : null;
}
