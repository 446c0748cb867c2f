import { sumVnd, vnd, type Vnd } from "../money/vnd";
import type { BudgetLine, Fund } from "../model/budget-line";
import { priceLine } from "./price-line";
import { purposeOf, type Purpose } from "./purpose-of";

/** Sum of one budget group; `title` null = lines that stand in no group. */
export interface BudgetGroup {
  readonly title: string | null;
  readonly lines: number;
  /** Lines whose quantity or price is not known: they count 0 in `amount`. */
  readonly withoutAmount: number;
  readonly amount: Vnd;
}

/** Totals of the budget, in whole đồng; quantity × price counts, and the amount as typed only for a lump sum. */
export interface BudgetTotals {
  /** In the order in which the groups first appear. */
  readonly groups: readonly BudgetGroup[];
  readonly funds: Readonly<Record<Fund, Vnd>>;
  readonly total: Vnd;
  readonly withoutAmount: number;
  /** Of `total`, the lines that are themselves award money. */
  readonly awardMoney: Vnd;
  /** The meeting's whole cost: lines that are not award money, and the honorees' awards that the ward pays. */
  readonly grand: Vnd;
}

type Totalled = Pick<BudgetLine, "item" | "group" | "quantity" | "unitPrice" | "typedAmount" | "fund"> & {
  readonly purpose?: Purpose | null;
  readonly committed?: Vnd | null;
  readonly spent?: Vnd | null;
};

/** Totals the budget by group and fund, and with the awards payable by the ward. */
export function totalBudget(lines: readonly Totalled[], awardsPayableByWard: Vnd): BudgetTotals {
  const priced = lines.map((line) => ({ ...line, amount: priceLine(line).amount }));
  const sumOf = (some: readonly { readonly amount: Vnd | null }[]) =>
    sumVnd(some.map(({ amount }) => amount ?? vnd(0)));
  const withoutAmount = (some: typeof priced) => some.filter(({ amount }) => amount === null).length;
  const titles = [...new Set(priced.map(({ group }) => group))];
  const fund = (name: Fund) => sumOf(priced.filter((line) => line.fund === name));
  const total = sumOf(priced);
  const isAwardMoney = (line: Totalled): boolean => purposeOf(line) === "award-money";
  const awardMoney = sumOf(priced.filter(isAwardMoney));
  return {
    groups: titles.map((title) => {
      const inGroup = priced.filter(({ group }) => group === title);
      return { title, lines: inGroup.length, withoutAmount: withoutAmount(inGroup), amount: sumOf(inGroup) };
    }),
    funds: { award: fund("award"), meeting: fund("meeting"), other: fund("other") },
    total,
    withoutAmount: withoutAmount(priced),
    awardMoney,
    grand: vnd(total - awardMoney + awardsPayableByWard),
  };
}
