import { shareOfFund } from "@/domain/budget/fund-share";
import { checkBudgetFund } from "@/usecases/rules/budget/check-budget-fund";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import { aBudgetEntry } from "../../../support/a-budget-entry";

const norms = [{ code: "ORG_SHARE", multiplier: multiplier(200), legalBasis: "TT 28/2025/TT-BTC", isUsable: true }];
const organising = (amount: number) =>
  aBudgetEntry({ item: "Văn nghệ", fund: "award", quantity: 1, unitPrice: vnd(amount) });

const check = (amount: number, fund: number | null, awards = 0) =>
  checkBudgetFund(shareOfFund([organising(amount)], fund === null ? null : vnd(fund), norms), {
    awards,
    awardMoney: 0,
  });

test("a fifth of the fund may go into organising, and not a đồng more", () => {
  expect(check(4_000_000, 20_000_000)).toEqual([]);
  expect(check(4_000_001, 20_000_000)).toMatchObject([
    {
      code: "fund-share-exceeded",
      params: { organising: 4_000_001, limit: 4_000_000, percent: 20, basis: "TT 28/2025/TT-BTC" },
    },
  ]);
});

test("the fund must carry its lines and the awards; its own lines of award money are not counted twice", () => {
  expect(check(1_000_000, 10_000_000, 9_000_000)).toEqual([]);
  expect(check(1_000_000, 10_000_000, 9_000_001)).toMatchObject([
    { code: "award-fund-exceeded", params: { need: 10_000_001, fund: 10_000_000 } },
  ]);
  const share = shareOfFund([organising(1_000_000)], vnd(10_000_000), norms);
  expect(checkBudgetFund({ ...share, charged: vnd(6_000_000) }, { awards: 9_000_000, awardMoney: 5_000_000 })).toEqual(
    [],
  );
});

test("a fund that is not known is asked for only when organising is charged to it", () => {
  expect(check(1_000_000, null).map(({ code }) => code)).toEqual(["award-fund-unknown"]);
  expect(checkBudgetFund(shareOfFund([], null, norms), { awards: 5, awardMoney: 0 })).toEqual([]);
});
