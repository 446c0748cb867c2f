import { honoreeColumns } from "@/tables/lists/honorees";
import type { PricedWorkbook } from "@/usecases/money/price";
import type { CostsView } from "../cost-view-model";

/** The budget, its funds, its tasks and the settlement as the pane shows them. */
export function describeCosts({ evaluated, budget, money }: PricedWorkbook): CostsView {
  const { spending, share, tasks, settlement } = money;
  const { award, meeting, other } = spending.funds;
  return {
    groups: spending.groups.map(({ title, amount, spent }) => ({
      title,
      amount,
      spent,
      withoutAmount: budget.groups.find((group) => group.title === title)?.withoutAmount ?? 0,
    })),
    funds: [
      { fund: "award", amount: award.amount, spent: award.spent },
      { fund: "meeting", amount: meeting.amount, spent: meeting.spent },
      { fund: "other", amount: other.amount, spent: other.spent },
    ],
    all: { amount: spending.all.amount, spent: spending.all.spent, withoutAmount: budget.withoutAmount },
    share,
    tasks,
    settlement,
    funding: evaluated.funds,
    canSettle: evaluated.records.tables.KhenThuong.headings.includes(honoreeColumns.handedOver),
  };
}
