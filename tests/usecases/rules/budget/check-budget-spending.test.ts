import { checkBudgetSpending } from "@/usecases/rules/budget/check-budget-spending";
import type { BudgetEntry } from "@/domain/budget/budget-entry";
import { vnd } from "@/domain/money/vnd";
import { aBudgetEntry } from "../../../support/a-budget-entry";

const codes = (facts: Partial<BudgetEntry>) =>
  checkBudgetSpending([aBudgetEntry({ quantity: 2, unitPrice: vnd(500_000), ...facts })]).map(({ code }) => code);

test.each([
  [{}, []],
  [{ spent: vnd(1_000_000), voucher: "PC 12" }, []],
  [{ spent: vnd(1_000_001), voucher: "PC 12" }, ["spent-over-budget"]],
  [{ committed: vnd(1_200_000) }, ["committed-over-budget"]],
  [{ spent: vnd(900_000) }, ["spent-without-voucher"]],
  [{ spent: vnd(0) }, []],
  [{ voucher: "PC 13" }, ["voucher-without-sum"]],
  [{ unitPrice: null, spent: vnd(1), voucher: "PC 14" }, ["spent-over-budget"]],
])("%j: %j", (facts, expected) => {
  expect(codes(facts)).toEqual(expected);
});

test("both figures are told, at the line's own cell", () => {
  const [issue] = checkBudgetSpending([
    aBudgetEntry({ quantity: 1, unitPrice: vnd(100), spent: vnd(150), voucher: "PC 1" }),
  ]);
  expect(issue).toMatchObject({ at: { field: "spent", row: 9 }, params: { spent: 150, amount: 100 } });
});
