import fc from "fast-check";
import { totalBudget } from "@/domain/budget/budget-totals";
import { totalSpending } from "@/domain/budget/total-spending";
import { vnd } from "@/domain/money/vnd";
import { aBudgetEntry } from "../../support/a-budget-entry";

test("by group and fund; award money apart", () => {
  const spending = totalSpending([
    aBudgetEntry({ group: "A", quantity: 2, unitPrice: vnd(100), spent: vnd(150), committed: vnd(180) }),
    aBudgetEntry({
      group: "A",
      item: "Tiền thưởng cá nhân",
      fund: "award",
      quantity: 1,
      unitPrice: vnd(50),
      spent: vnd(50),
    }),
    aBudgetEntry({ group: null, quantity: null, unitPrice: null, fund: "other" }),
  ]);
  expect(spending.groups).toEqual([
    {
      title: "A",
      lines: 2,
      amount: 250,
      spent: 200,
      committed: 180,
      besideAwards: { lines: 1, amount: 200, spent: 150, committed: 180 },
    },
    {
      title: null,
      lines: 1,
      amount: 0,
      spent: 0,
      committed: 0,
      besideAwards: { lines: 1, amount: 0, spent: 0, committed: 0 },
    },
  ]);
  expect(spending.funds.award).toEqual({ lines: 1, amount: 50, spent: 50, committed: 0 });
  expect(spending.besideAwards).toEqual({ lines: 2, amount: 200, spent: 150, committed: 180 });
});

describe("properties", () => {
  const entry = fc
    .record({
      group: fc.constantFrom("A", "B", null),
      fund: fc.constantFrom("award", "meeting", "other"),
      item: fc.constantFrom("Hoa", "Tiền thưởng cá nhân"),
      quantity: fc.option(fc.integer({ min: 0, max: 500 })),
      unitPrice: fc.option(fc.integer({ min: 0, max: 5_000_000 }).map(vnd)),
      spent: fc.option(fc.integer({ min: 0, max: 5_000_000 }).map(vnd)),
    })
    .map((facts) => aBudgetEntry(facts));

  test("groups and funds each sum to the whole, which is the budget's own total", () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { groups, funds, all, besideAwards } = totalSpending(entries);
        const budget = totalBudget(entries, vnd(0));
        const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
        for (const key of ["lines", "amount", "spent"] as const) {
          expect(sum(groups.map((group) => group[key]))).toBe(all[key]);
          expect(sum(Object.values(funds).map((fund) => fund[key]))).toBe(all[key]);
        }
        expect(all.amount).toBe(budget.total);
        expect(besideAwards.amount).toBe(budget.grand);
      }),
    );
  });
});
