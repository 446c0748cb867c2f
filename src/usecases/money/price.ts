import { useCase, workbookTables } from "../use-case";
import { totalsSheet, type TotalsContents } from "@/tables/sheets/totals-sheet";
import { totalAwards, type AwardTotals } from "@/domain/awards/award-totals";
import { type BudgetTotals, totalBudget } from "@/domain/budget/budget-totals";
import { costTaskWords } from "@/domain/funds/cost-tasks";
import { isAwardMoney } from "@/domain/budget/is-award-money";
import type { Issue } from "@/issues/issue";
import { budgetColumns } from "@/tables/lists/budget";
import { delegateColumns } from "@/tables/lists/delegates";
import { honoreeColumns } from "@/tables/lists/honorees";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { evaluateWorkbook, type EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { evaluateMoney, type EvaluatedMoney } from "../evaluate/evaluate-money";
import { compareCells } from "./compare-cells";
import { compareNorms } from "./compare-norms";
import { compareTotals } from "./compare-totals";
import { logOverrides } from "./log-overrides";
import { readPlanTexts } from "@/workbook/settings/read-plan-texts";
import { reprice, type Repricing } from "./price-changes";
import { writeBudgetColumns } from "./write-budget-columns";
import { writeAwardColumns } from "./write-award-columns";
import { writeSamePeople } from "../evaluate/write-same-people";

/** The workbook with its money. */
export interface PricedWorkbook {
  readonly evaluated: EvaluatedWorkbook;
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  /** Funds, spending, tasks without a line, settlement. */
  readonly money: EvaluatedMoney;
  /** Delegate rows that count as heads, by their order in the records. */
  readonly isHead: readonly boolean[];
  /** How each honoree was priced, and what is another than at the last pricing. */
  readonly repricing: Repricing;
  /** Where a calculated cell and our own computation disagree; none is the rule. */
  readonly differences: readonly Issue[];
}

/**
 * Prices the workbook: writes award codes, levels and reasons for not paying where they are blank or our own, tells what has changed since the
 * last pricing and which amounts a person set («Nhật ký»), renews «Tổng hợp», and compares what the formulas give with the same figures computed
 * here. What a person typed is not overwritten.
 */
export const price = useCase<void, PricedWorkbook>({
  step: "findCodes",
  reads: workbookTables,
  work(draft) {
    const evaluated = evaluateWorkbook(draft);
    const repricing = reprice(evaluated);
    // Before «Lần tính gần nhất» is overwritten: what changed is known by what is there.
    logOverrides(draft, evaluated, repricing);
    writeAwardColumns(draft, evaluated, repricing);
    writeBudgetColumns(draft, evaluated);
    const isHead = writeSamePeople(draft, evaluated);
    const awards = totalAwards(evaluated.assessed.map(({ priced }) => priced));
    const budget = totalBudget(
      evaluated.records.budget.map(({ record }) => record),
      awards.all.totalPayableByWard,
    );
    const money = evaluateMoney(evaluated, readPlanTexts(draft));
    draft.writeSheet(totalsSheet(totalsContents(evaluated, { budget, tasks: money.tasks })));
    return { evaluated, awards, budget, money, isHead, repricing, differences: [] };
  },
  verify(draft, priced) {
    const { evaluated, awards, budget, money, isHead } = priced;
    const contents = totalsContents(evaluated, { budget, tasks: money.tasks });
    const differences = [
      ...compareNorms(evaluated.law),
      ...compareCells(draft, evaluated),
      ...compareTotals(draft, { sheet: totalsSheet(contents), contents }, { evaluated, awards, budget, money, isHead }),
    ];
    return { ...priced, differences };
  },
});

function totalsContents(
  evaluated: EvaluatedWorkbook,
  { budget, tasks }: { readonly budget: BudgetTotals; readonly tasks: EvaluatedMoney["tasks"] },
): TotalsContents {
  const { KhenThuong: honorees, DuToan: lines, DaiBieu: delegates } = evaluated.records.tables;
  const has = ({ headings }: typeof lines, ...wanted: readonly string[]) =>
    wanted.every((heading) => headings.includes(heading));
  const codes = unique(evaluated.assessed.flatMap(({ priced }) => priced.code ?? []));
  return {
    delegateGroups: unique(evaluated.records.delegates.flatMap(({ record }) => record.group ?? [])),
    hasUnknownKinds: hasUnknownKinds(evaluated),
    hasSeats: evaluated.records.delegates.some(({ record }) => (record.seats ?? 0) > 0),
    awards: codes.map((code) => ({
      code,
      name:
        (evaluated.law.norms.find((norm) => norm.code === code) ?? evaluated.norms.find((norm) => norm.code === code))
          ?.nameVi ?? code,
    })),
    budgetGroups: unique(budget.groups.flatMap(({ title }) => title ?? [])),
    hasSpending:
      has(lines, budgetColumns.purpose, budgetColumns.spent, budgetColumns.committed, budgetColumns.voucher) &&
      has(honorees, honoreeColumns.handedOver, honoreeColumns.unclaimedReason) &&
      has(delegates, delegateColumns.payroll),
    missingTasks: tasks
      .filter(({ hasLine, waiver }) => !hasLine && waiver === null)
      .map(({ task }) => costTaskWords[task]),
    awardMoneyItems: unique(
      evaluated.records.budget.flatMap(({ record }) => (isAwardMoney(record.item) ? [record.item] : [])),
    ),
    inWords: sumInWords(budget.grand),
  };
}

/** Whether some honoree's row does not say whether it is a person, a collective or a household. */
const hasUnknownKinds = ({ assessed }: EvaluatedWorkbook): boolean =>
  assessed.some(({ honoree }) => honoree.kind === null);

/** In the order of first appearance; texts that Excel's criteria take for one (it knows no case) are one. */
function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text] as const).reverse()).values()].reverse();
}
