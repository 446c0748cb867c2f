import { sumVnd, vnd, type Vnd } from "../money/vnd";
import type { BudgetEntry } from "./budget-entry";
import type { Fund } from "../model/budget-line";
import { priceLine } from "./price-line";
import { purposeOf } from "./purpose-of";

/** Money planned, committed and spent; what is not known counts 0. */
export interface Spending {
  readonly lines: number;
  readonly amount: Vnd;
  readonly spent: Vnd;
  readonly committed: Vnd;
}

/** The same of one group; `title` null = lines that stand in no group. */
export interface GroupSpending extends Spending {
  readonly title: string | null;
  /** Without the lines that are award money, for which the honorees' own sum stands. */
  readonly besideAwards: Spending;
}

/** The budget against what became of it. */
export interface SpendingTotals {
  /** In the order in which the groups first appear. */
  readonly groups: readonly GroupSpending[];
  readonly funds: Readonly<Record<Fund, Spending>>;
  readonly all: Spending;
  readonly besideAwards: Spending;
}

type Spent = Pick<
  BudgetEntry,
  "item" | "group" | "quantity" | "unitPrice" | "typedAmount" | "fund" | "purpose" | "committed" | "spent"
>;

/** Totals budget, commitments and spending by group and fund. */
export function totalSpending(entries: readonly Spent[]): SpendingTotals {
  const isCost = (entry: Spent): boolean => purposeOf(entry) !== "award-money";
  const of = (fund: Fund) => spendingOf(entries.filter((entry) => entry.fund === fund));
  return {
    groups: [...new Set(entries.map(({ group }) => group))].map((title) => {
      const inGroup = entries.filter(({ group }) => group === title);
      return { title, ...spendingOf(inGroup), besideAwards: spendingOf(inGroup.filter(isCost)) };
    }),
    funds: { award: of("award"), meeting: of("meeting"), other: of("other") },
    all: spendingOf(entries),
    besideAwards: spendingOf(entries.filter(isCost)),
  };
}

function spendingOf(entries: readonly Spent[]): Spending {
  const sum = (figure: (entry: Spent) => Vnd | null) => sumVnd(entries.map((entry) => figure(entry) ?? vnd(0)));
  return {
    lines: entries.length,
    amount: sum((entry) => priceLine(entry).amount),
    spent: sum(({ spent }) => spent),
    committed: sum(({ committed }) => committed),
  };
}
