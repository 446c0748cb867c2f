import { totalsSheet, type TotalsContents } from "@/tables/sheets/totals-sheet";
import { totalAwards, type AwardTotals } from "@/domain/awards/award-totals";
import { type BudgetTotals, totalBudget } from "@/domain/budget/budget-totals";
import { costTaskWords } from "@/domain/funds/cost-tasks";
import { isAwardMoney } from "@/domain/budget/is-award-money";
import type { Issue } from "@/issues/issue";
import { budgetColumns, delegateColumns, honoreeColumns } from "@/tables/columns/table-columns";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { evaluateWorkbook, type EvaluatedWorkbook } from "../evaluate/evaluate-workbook";
import { evaluateMoney, type EvaluatedMoney } from "../evaluate/evaluate-money";
import { compareCells } from "./compare-cells";
import { compareNorms } from "./compare-norms";
import { compareTotals } from "./compare-totals";
import { flowSteps } from "../progress-steps";
import { logOverrides } from "./log-overrides";
import type { World } from "../ports";
import { readPlanTexts } from "@/workbook/settings/read-plan-texts";
import { reprice, type Repricing } from "./price-changes";
import { writeBudgetColumns } from "./write-budget-columns";
import { writeAwardColumns } from "./write-award-columns";
import { writeSamePeople } from "../evaluate/write-same-people";

/** The book with its money. */
export interface PricedWorkbook {
  readonly book: EvaluatedWorkbook;
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
 * Prices the book: writes award codes, levels and reasons for not paying where they are blank or our own, tells what has changed since the
 * last pricing and which amounts a person set («Nhật ký»), renews «Tổng hợp», and holds what the formulas give against the same figures computed here. What a person typed is not overwritten.
 */
export async function price({ workbook, onStep }: Pick<World, "workbook" | "onStep">): Promise<PricedWorkbook> {
  onStep?.(flowSteps.readTables);
  const book = await evaluateWorkbook(workbook);
  onStep?.(flowSteps.findCodes);
  const repricing = reprice(book);
  // Before «Lần tính gần nhất» is written anew: what changed is told by what stands there.
  await logOverrides(workbook, book, repricing);
  await writeAwardColumns(workbook, book, repricing);
  await writeBudgetColumns(workbook, book);
  const isHead = await writeSamePeople(workbook, book);
  const awards = totalAwards(book.assessed.map(({ priced }) => priced));
  const budget = totalBudget(
    book.records.budget.map(({ record }) => record),
    awards.all.totalPayableByWardOrUnsaid,
  );
  const money = evaluateMoney(book, await readPlanTexts(workbook));
  onStep?.(flowSteps.writeTotals);
  const contents = totalsContents(book, { budget, tasks: money.tasks });
  const sheet = totalsSheet(contents);
  await workbook.writeSheet(sheet);
  onStep?.(flowSteps.compareSums);
  const differences = [
    ...compareNorms(book.law),
    ...(await compareCells(workbook, book)),
    ...(await compareTotals(workbook, { sheet, contents }, { book, awards, budget, money, isHead })),
  ];
  return { book, awards, budget, money, isHead, repricing, differences };
}

function totalsContents(
  book: EvaluatedWorkbook,
  { budget, tasks }: { readonly budget: BudgetTotals; readonly tasks: EvaluatedMoney["tasks"] },
): TotalsContents {
  const { KhenThuong: honorees, DuToan: lines, DaiBieu: delegates } = book.records.tables;
  const has = ({ headings }: typeof lines, ...wanted: readonly string[]) =>
    wanted.every((heading) => headings.includes(heading));
  const codes = unique(book.assessed.flatMap(({ priced }) => priced.code ?? []));
  return {
    delegateGroups: unique(book.records.delegates.flatMap(({ record }) => record.group ?? [])),
    awards: codes.map((code) => ({
      code,
      name:
        (book.law.norms.find((norm) => norm.code === code) ?? book.norms.find((norm) => norm.code === code))?.nameVi ??
        code,
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
      book.records.budget.flatMap(({ record }) => (isAwardMoney(record.item) ? [record.item] : [])),
    ),
    inWords: sumInWords(budget.grand),
  };
}

/** In the order of first appearance; texts that Excel's criteria take for one (it knows no case) are one. */
function unique(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text] as const).reverse()).values()].reverse();
}
