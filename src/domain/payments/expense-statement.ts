import { foldAccents } from "@/language/text/fold-accents";
import type { BudgetLine } from "../model/budget-line";
import { isAwardMoney } from "../budget/is-award-money";
import { sumVnd, type Vnd } from "../money/vnd";
import type { Source } from "@/sheet/grid";
import type { PaymentSheet } from "./payment-sheet";

export interface StatementLine {
  /** From 1 over the whole statement. */
  readonly ordinal: number;
  /** null = filled by hand. */
  readonly voucherNumber: string | null;
  readonly content: string;
  readonly amount: Vnd;
}

export interface StatementGroup {
  readonly title: string;
  readonly lines: readonly StatementLine[];
}

/** Everything that is paid out for the conference. */
export interface Statement {
  readonly groups: readonly StatementGroup[];
  readonly total: Vnd;
  /** Budget lines that have no amount, and so are not on it. */
  readonly withoutAmount: readonly Source[];
}

/** A budget line with what it comes to. */
export interface ExpenseLine {
  readonly line: BudgetLine;
  /** What was spent where that is known, else the estimate; null = neither. */
  readonly amount: Vnd | null;
  readonly voucherNumber: string | null;
}

const words = { collective: "tập thể", individual: "cá nhân", household: "hộ gia đình" } as const;

/** Money for delegates off a payroll, by its words in a budget. */
const isSupport = (item: string): boolean => /khong (?:co |huong )+luong|ho tro.*dai bieu/.test(foldAccents(item));

/** One line a budget item, and one for each list of award or support money; the budget's own lines for these give way to the lists. */
export function stateExpenses(
  expenses: readonly ExpenseLine[],
  payments: Omit<PaymentSheet, "notPaid">,
  support: { readonly total: Vnd; readonly count: number } | null,
): Statement {
  const isListed = ({ line }: ExpenseLine): boolean =>
    (payments.total > 0 && isAwardMoney(line.item)) || (support !== null && support.total > 0 && isSupport(line.item));
  const own = expenses.filter((expense) => !isListed(expense));
  const costs = own.flatMap(({ line, amount, voucherNumber }) =>
    amount === null || amount <= 0 ? [] : [{ content: line.item, amount, voucherNumber }],
  );
  const awards = payments.groups.map(({ kind, lines, subtotal }) => ({
    content: `Chi tiền thưởng ${words[kind]} (${lines.length} suất, danh sách ký nhận kèm theo)`,
    amount: subtotal,
    voucherNumber: null,
  }));
  const supports =
    support === null || support.total === 0
      ? []
      : [
          {
            content: `Chi hỗ trợ đại biểu không hưởng lương (${support.count} người, danh sách ký nhận kèm theo)`,
            amount: support.total,
            voucherNumber: null,
          },
        ];
  let ordinal = 0;
  const groups = [
    { title: "CHI TỔ CHỨC HỘI NGHỊ", lines: [...costs, ...supports] },
    { title: "CHI KHEN THƯỞNG", lines: awards },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => ({ ...line, ordinal: (ordinal += 1) })) }));
  return {
    groups,
    total: sumVnd(groups.flatMap(({ lines }) => lines.map(({ amount }) => amount))),
    withoutAmount: own.filter(({ amount }) => amount === null).map(({ line }) => line.source),
  };
}
