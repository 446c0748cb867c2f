import { checkBudgetFund } from "../rules/budget/check-budget-fund";
import { checkBudgetNorms } from "../rules/budget/check-budget-norms";
import { checkBudgetPayroll } from "../rules/budget/check-budget-payroll";
import { checkBudgetQuantities, proposeBasis } from "../rules/budget/check-budget-quantities";
import { checkBudgetSpending } from "../rules/budget/check-budget-spending";
import { checkBudgetTasks, findTasks, type TaskState } from "../rules/budget/check-budget-tasks";
import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { costTasksIn } from "@/domain/funds/cost-tasks";
import { shareOfFund, type FundShare } from "@/domain/budget/fund-share";
import { purposeOf } from "@/domain/budget/purpose-of";
import { totalSpending, type SpendingTotals } from "@/domain/budget/total-spending";
import { priceLine } from "@/domain/budget/price-line";
import { sumVnd, vnd } from "@/domain/money/vnd";
import type { PlanTexts } from "@/domain/plan/plan-texts";
import { checkSettlement } from "../rules/documents/check-settlement";
import { settleAwards, type AwardPayment, type Settlement } from "@/domain/settlement/settle-awards";
import type { Issue } from "@/issues/issue";
import type { EvaluatedWorkbook } from "./evaluate-workbook";
import { vietnamese } from "@/messages/vietnamese";

/** What the budget and the settlement come to. */
export interface EvaluatedMoney {
  readonly spending: SpendingTotals;
  readonly share: FundShare;
  readonly tasks: readonly TaskState[];
  readonly payments: readonly AwardPayment[];
  readonly settlement: Settlement;
}

/** Assesses budget, award fund, tasks of the plan and settlement of a workbook that was read; writes nothing. */
export function evaluateMoney(evaluated: EvaluatedWorkbook, plan: PlanTexts): EvaluatedMoney {
  const entries = entriesOf(evaluated);
  const payments = evaluated.records.honorees.map((row, index): AwardPayment => {
    const { priced } = evaluated.assessed[index] ?? {};
    return {
      name: row.record.name,
      source: row.record.source,
      payableByWard: priced?.payableByWard ?? vnd(0),
      handedOver: row.handedOver,
      unclaimedReason: row.unclaimedReason,
    };
  });
  return {
    spending: totalSpending(entries),
    share: shareOfFund(entries, evaluated.funds.awardFund, evaluated.law.norms),
    tasks: tasksOf(evaluated, plan),
    payments,
    settlement: settleAwards(payments, evaluated.funds),
  };
}

/** Every doubt about the budget and the settlement that the workbook itself shows. */
export function checkMoney(evaluated: EvaluatedWorkbook, money: EvaluatedMoney): readonly Issue[] {
  const entries = entriesOf(evaluated);
  const sum = (some: readonly BudgetEntry[]) => sumVnd(some.map((entry) => priceLine(entry).amount ?? vnd(0)));
  const bases = entries.map((entry) => entry.basis ?? proposeBasis(entry, evaluated.quantities));
  return [
    ...checkBudgetQuantities(entries, evaluated.quantities),
    ...checkBudgetNorms(
      entries,
      evaluated.law.norms.filter(({ kind }) => kind === "conference"),
    ),
    ...checkBudgetSpending(entries),
    ...checkBudgetFund(money.share, {
      awards: money.settlement.payable,
      awardMoney: sum(entries.filter((entry) => entry.fund === "award" && purposeOf(entry) === "award-money")),
    }),
    ...(entries.length > 0 ? checkBudgetTasks(money.tasks) : []),
    ...checkBudgetPayroll(
      evaluated.records.delegates.map(({ record, payroll }) => ({ delegate: record, payroll })),
      bases,
    ),
    ...checkSettlement(money.payments, money.settlement),
  ];
}

const entriesOf = (evaluated: EvaluatedWorkbook): readonly BudgetEntry[] =>
  evaluated.records.budget.map(({ record }) => record);

function tasksOf(evaluated: EvaluatedWorkbook, { programme, assignments }: PlanTexts): readonly TaskState[] {
  const free = assignments.filter(({ needsNoMoney }) => needsNoMoney).flatMap(({ task }) => costTasksIn(task));
  const paid = assignments.filter(({ needsNoMoney }) => !needsNoMoney);
  const planned = new Set([...paid.map(({ task }) => task), ...programme.map(({ item }) => item)].flatMap(costTasksIn));
  return findTasks({
    items: evaluated.records.budget.map(({ record }) => record.item),
    planTexts: [...paid.map(({ task }) => task), ...programme.map(({ item }) => item)],
    waivers: {
      ...Object.fromEntries(
        free.filter((task) => !planned.has(task)).map((task) => [task, vietnamese("word:waiver.assignment")]),
      ),
      ...evaluated.funds.waivers,
    },
    hasCertificates: (evaluated.quantities.certificates ?? 0) > 0,
  });
}
