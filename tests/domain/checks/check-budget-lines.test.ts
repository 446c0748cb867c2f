import { checkBudgetLines } from "@/domain/checks/check-budget-lines";
import { vnd } from "@/domain/money/vnd";
import { aBudgetLine } from "../../support/an-honoree";

test("checkBudgetLines tells of quantities and amounts that cannot be money", () => {
  const told = checkBudgetLines([
    aBudgetLine(),
    aBudgetLine({ quantity: null }),
    aBudgetLine({ quantity: 1 / 3 }),
    aBudgetLine({ quantity: 0.5, unitPrice: vnd(333) }),
    aBudgetLine({ quantity: 1e6, unitPrice: vnd(1e9) }),
  ]).map(({ severity, code }) => `${severity} ${code}`);
  expect(told).toEqual([
    "error budget-quantity-too-precise",
    "note budget-amount-not-whole",
    "error budget-amount-too-large",
  ]);
});
