import fc from "fast-check";
import { shareOfFund, type ShareNorm } from "@/domain/budget/fund-share";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import { aBudgetEntry } from "../../support/a-budget-entry";

const rule = (code: string, facts: Partial<ShareNorm> = {}): ShareNorm => ({
  code,
  multiplier: multiplier(200),
  legalBasis: code,
  isUsable: true,
  ...facts,
});

const lines = [
  aBudgetEntry({ item: "Văn nghệ", fund: "award", quantity: 1, unitPrice: vnd(3_000_000) }),
  aBudgetEntry({ item: "Khung giấy khen", fund: "award", quantity: 10, unitPrice: vnd(45_000) }),
  aBudgetEntry({ item: "Tiền thưởng giấy khen cá nhân", fund: "award", quantity: 10, unitPrice: vnd(230_000) }),
  aBudgetEntry({ item: "Hoa", fund: "meeting", quantity: 1, unitPrice: vnd(500_000) }),
];

test("only organising is compared with the share: awards and their articles are what the fund is for", () => {
  expect(shareOfFund(lines, vnd(20_000_000), [rule("ORG_SHARE")])).toEqual({
    fund: 20_000_000,
    share: 200,
    legalBasis: "ORG_SHARE",
    limit: 4_000_000,
    organising: 3_000_000,
    charged: 5_750_000,
    used: 1500,
  });
});

test("the present rule takes precedence over the earlier one; two of one code, or an unverified one, are none", () => {
  const share = (norms: readonly ShareNorm[]) => shareOfFund(lines, vnd(1), norms).legalBasis;
  expect(share([rule("ORG_SHARE_MAX"), rule("ORG_SHARE")])).toBe("ORG_SHARE");
  expect(share([rule("ORG_SHARE_MAX"), rule("ORG_SHARE", { isUsable: false })])).toBe("ORG_SHARE_MAX");
  expect(share([rule("ORG_SHARE"), rule("ORG_SHARE"), rule("ORG_SHARE_MAX")])).toBeNull();
});

test("a fund that is not known has no limit and no part of it is used", () => {
  expect(shareOfFund(lines, null, [rule("ORG_SHARE")])).toMatchObject({
    limit: null,
    used: null,
    organising: 3_000_000,
  });
});

describe("properties", () => {
  test("the limit is the share of the fund to the đồng, and never more than the fund", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 1, max: 1000 }), (fund, thousandths) => {
        const { limit } = shareOfFund([], vnd(fund), [rule("ORG_SHARE", { multiplier: multiplier(thousandths) })]);
        expect(Math.abs(Number(limit) - (fund * thousandths) / 1000)).toBeLessThanOrEqual(0.5);
        expect(limit).toBeLessThanOrEqual(fund);
      }),
    );
  });
});
