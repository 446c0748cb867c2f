import type { AwardTotals } from "@/domain/awards/award-totals";
import type { BudgetTotals } from "@/domain/budget/budget-totals";
import { planGroups } from "@/domain/plan/plan-group";
import type { PlanGroup } from "@/domain/plan/plan-group";
import { totalsNames } from "@/documents/workbook/totals-sheet";
import type { Issue } from "@/domain/tables/issue";
import { sheetNames } from "@/domain/tables/table-columns";
import type { Workbook } from "./ports";

/** The totals as computed here. */
interface Totals {
  readonly awards: AwardTotals;
  readonly budget: BudgetTotals;
  readonly isHead: readonly boolean[];
  /** The plan's group of each delegate as it stands in the workbook. */
  readonly planGroups: readonly (PlanGroup | null)[];
}

/** Holds the named totals of «Tổng hợp», as its formulas give them, against our own. */
export async function compareTotals(
  workbook: Pick<Workbook, "readNames">,
  { awards, budget, isHead, planGroups: groups }: Totals,
): Promise<readonly Issue[]> {
  const kinds = [awards.collective, awards.individual, awards.household, awards.all];
  const expected: Readonly<Record<string, readonly (readonly number[])[]>> = {
    [totalsNames.entries]: [[isHead.length]],
    [totalsNames.heads]: [[isHead.filter((head) => head).length]],
    [totalsNames.planGroups]: [...planGroups, null].map((group) => {
      const members = isHead.filter((_, index) => groups[index] === group);
      return [members.length, members.filter((head) => head).length];
    }),
    [totalsNames.awardsByKind]: kinds.map((kind) => [
      kind.rows,
      kind.withNorm,
      kind.withoutNorm,
      kind.totalByNorm,
      kind.totalPayable,
      kind.totalPayableByWardOrUnsaid,
    ]),
    [totalsNames.budgetFunds]: [[budget.funds.award], [budget.funds.meeting], [budget.funds.other]],
    [totalsNames.budget]: [[budget.total]],
    [totalsNames.budgetAwardMoney]: [[budget.awardMoney]],
    [totalsNames.grand]: [[budget.grand]],
  };
  const found = await workbook.readNames(Object.keys(expected));
  return Object.entries(expected).flatMap(([name, rows]) =>
    rows.flatMap((row, i) =>
      row.flatMap((computed, j) => {
        const cells = found[name]?.[i] ?? [];
        // Of the funds' lines the last figure is the amount, before it stands the number of lines.
        const calculated = cells[name === totalsNames.budgetFunds ? cells.length - 1 : j] ?? null;
        return calculated === computed ? [] : [difference(name, String(calculated ?? ""), computed)];
      }),
    ),
  );
}

const difference = (name: string, calculated: string, computed: number): Issue => ({
  code: "computed-differs",
  severity: "error",
  at: { file: "", sheet: sheetNames.totals, row: 0, column: name, field: name },
  params: { cell: name, calculated, computed },
});
