import { parseMoneyText, parseQuantity, timesPowerOfTen } from "@/language/numbers/parse-number";
import type { IssueCollector } from "../rows/issue-collector";
import type { Field } from "@/fields/field";
import type { MoneyScales } from "./money-unit";
import type { SumRow } from "../rows/list-row";

/** Codes of the issues for a wrong sum under a group and under all. */
export interface SumCodes {
  readonly subtotal: "sum-wrong" | "subtotal-wrong";
  readonly total: "sum-wrong" | "total-wrong";
}

export interface SumContext {
  readonly codes: SumCodes;
  readonly collector: IssueCollector;
  readonly scales?: MoneyScales | undefined;
  /** The sum of the tables above on the same sheet, which a total below the last may include. */
  readonly earlier?: number | undefined;
}

/**
 * Checks typed or calculated sums of a list against its records' own amounts (null = not known, left out).
 * A subtotal is right as the sum of its group or of everything since the last subtotal, a total as the sum of all.
 */
export function checkSums(
  sums: readonly SumRow[],
  amounts: readonly (number | null)[],
  { codes, collector, scales, earlier = 0 }: SumContext,
): void {
  let since = 0;
  for (const [index, sum] of sums.entries()) {
    const shown = shownAmount(sum, scales ?? {});
    if (sum.kind === "group" && shown === null) continue;
    const isFirst = sum.kind === "total" && sum.recordsBefore === 0;
    const end = isFirst
      ? amounts.length
      : sum.kind === "group"
        ? groupEnd(sums, index, amounts.length)
        : sum.recordsBefore;
    const start = sum.kind === "total" ? 0 : sum.kind === "group" ? sum.recordsBefore : Math.max(sum.groupStart, since);
    const expected = add(amounts, start, end);
    const isOnly = sum.kind === "subtotal" && !sums.some((other) => other.kind === "total");
    const isAll = sum.kind !== "group" && shown?.amount === earlier + add(amounts, 0, end);
    const isRight = isAll || shown?.amount === expected || (isOnly && shown?.amount === add(amounts, 0, end));
    if (shown !== null && !isRight && end > start) {
      const code = sum.kind === "total" ? codes.total : codes.subtotal;
      const unknown = amounts.slice(start, end).filter((amount) => amount === null).length;
      collector.issue(code, sum.rowIndex, shown.field, { shown: shown.amount, expected, unknown });
    }
    if (sum.kind === "subtotal") since = end;
  }
}

function shownAmount(sum: SumRow, scales: MoneyScales): { readonly field: Field; readonly amount: number } | null {
  for (const field of ["amount", "money"] as const) {
    const cell = sum.cells[field];
    if (!cell) continue;
    const scale = scales[field] ?? 1;
    if (typeof cell.value === "number")
      return { field, amount: timesPowerOfTen(cell.value, Math.log10(scale)) ?? Math.round(cell.value * scale) };
    const reading = scale === 1 ? parseMoneyText(cell.text) : parseQuantity(cell.text);
    if (reading.kind === "amount") return { field, amount: reading.amount };
    if (reading.kind === "quantity") return { field, amount: Math.round(reading.quantity * 1000) * (scale / 1000) };
  }
  return null;
}

function groupEnd(sums: readonly SumRow[], index: number, all: number): number {
  return sums.slice(index + 1).find((sum) => sum.kind === "group" || sum.kind === "total")?.recordsBefore ?? all;
}

function add(amounts: readonly (number | null)[], start: number, end: number): number {
  let sum = 0;
  for (const amount of amounts.slice(start, end)) sum += amount ?? 0;
  return sum;
}
