import { checkBudgetLines } from "@/usecases/rules/budget/check-budget-lines";
import { vnd } from "@/domain/money/vnd";
import { aBudgetLine } from "@tools/samples/an-honoree";

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

describe("a line that was typed into the workbook", () => {
  const typed = (facts: Parameters<typeof aBudgetLine>[0]) =>
    checkBudgetLines([aBudgetLine({ source: { file: "", sheet: "Dự toán", row: 7 }, ...facts })]).map(
      ({ code }) => code,
    );

  test("with a price and no quantity, or the reverse, is told as lists are", () => {
    expect(typed({ quantity: null })).toEqual(["quantity-missing"]);
    expect(typed({ unitPrice: null })).toEqual(["price-missing"]);
    expect(typed({ unitPrice: null, typedAmount: vnd(500_000) })).toEqual([]);
    expect(typed({})).toEqual([]);
  });

  test("of a list is told by the list itself", () => {
    expect(checkBudgetLines([aBudgetLine({ quantity: null })])).toEqual([]);
  });
});
