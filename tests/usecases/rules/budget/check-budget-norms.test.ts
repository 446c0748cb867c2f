import type { ConferenceNorm } from "@/domain/budget/budget-ceiling";
import { checkBudgetNorms } from "@/usecases/rules/budget/check-budget-norms";
import { vnd } from "@/domain/money/vnd";
import { aBudgetEntry } from "../../../support/a-budget-entry";

const norm = (facts: Partial<ConferenceNorm> = {}): ConferenceNorm => ({
  code: "MEAL_COMMUNE",
  nameVi: "Tiền ăn",
  legalBasis: "TT 40/2017/TT-BTC, Điều 12 khoản 4c",
  multiplier: null,
  amount: vnd(100_000),
  ...facts,
});
const meal = (price: number | null) =>
  aBudgetEntry({ item: "Tiền ăn", normCode: "MEAL_COMMUNE", unitPrice: price === null ? null : vnd(price) });

test("a price above its norm is told with both figures and the article; a price at it is not", () => {
  expect(checkBudgetNorms([meal(100_001), meal(100_000), meal(null)], [norm()])).toEqual([
    {
      code: "price-above-norm",
      severity: "warning",
      at: expect.objectContaining({ field: "unitPrice", row: 9 }),
      params: { item: "Tiền ăn", price: 100_001, ceiling: 100_000, basis: "TT 40/2017/TT-BTC, Điều 12 khoản 4c" },
    },
  ]);
});

test("a norm that nobody stands for holds no line, and is told once for all of them", () => {
  const found = checkBudgetNorms([meal(500_000), meal(600_000)], [norm({ isUsable: false })]);
  expect(found.map(({ code, params }) => [code, params["rows"]])).toEqual([["budget-norm-unconfirmed", 2]]);
});

test("of two figures none is chosen", () => {
  expect(checkBudgetNorms([meal(500_000)], [norm(), norm({ amount: vnd(90_000) })]).map(({ code }) => code)).toEqual([
    "budget-norm-ambiguous",
  ]);
});

test("a line without a norm is paid by invoice", () => {
  expect(checkBudgetNorms([aBudgetEntry({ unitPrice: vnd(9_000_000) })], [norm()])).toEqual([]);
});
