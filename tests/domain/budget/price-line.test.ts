import fc from "fast-check";
import { priceLine } from "@/domain/budget/price-line";
import { vnd } from "@/domain/money/vnd";

const price = (quantity: number | null, unitPrice: number | null, typedAmount: number | null = null) =>
  priceLine({
    quantity,
    unitPrice: unitPrice === null ? null : vnd(unitPrice),
    typedAmount: typedAmount === null ? null : vnd(typedAmount),
  });

describe("priceLine", () => {
  test.each([
    [150, 20_000, 3_000_000, null],
    [1.5, 333, 500, "amount-not-whole"],
    [0.1, 30, 3, null],
    [0.1 + 0.2, 10, 3, null],
    [0.125, 4, 1, "amount-not-whole"],
    [-1, 20_000, -20_000, null],
    [0, 20_000, 0, null],
    [1_000_000, 999_999, 999_999_000_000, null],
    [1_000_000, 1_000_000, null, "amount-too-large"],
    [-1_000_000, 1_000_000, null, "amount-too-large"],
  ])("%d × %d = %d", (quantity, unitPrice, amount, issue) =>
    expect(price(quantity, unitPrice)).toEqual({ amount, issue }),
  );

  test("a line that only states its amount is a lump sum; with both factors the typed amount does not count", () => {
    expect(price(null, null, 5_700_000)).toEqual({ amount: 5_700_000, issue: null });
    expect(price(1, null, 5_700_000)).toEqual({ amount: 5_700_000, issue: null });
    expect(price(3, 500_000, 1_550_000)).toEqual({ amount: 1_500_000, issue: null });
  });

  test.each([
    [null, 20_000],
    [3, null],
    [null, null],
  ])("%p × %p is not known, and not nothing", (quantity, unitPrice) =>
    expect(price(quantity, unitPrice)).toEqual({ amount: null, issue: null }),
  );

  test.each([1 / 3, 0.0001, 1e14, Number.NaN])("%d is no quantity, so there is no amount", (quantity) =>
    expect(price(quantity, 30_000)).toEqual({ amount: null, issue: "quantity-too-precise" }),
  );
});

describe("properties", () => {
  const quantities = fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
  const prices = fc.integer({ min: 0, max: 1e8 });

  test("amounts are exact to the thousandth and rounded half up", () => {
    fc.assert(
      fc.property(quantities, prices, (quantity, unitPrice) => {
        const exact = BigInt(Math.round(quantity * 1000)) * BigInt(unitPrice);
        const { amount, issue } = price(quantity, unitPrice);
        expect(issue).toBe(exact % 1000n === 0n ? null : "amount-not-whole");
        expect(BigInt(amount ?? -1)).toBe((exact * 2n + 1000n) / 2000n);
      }),
    );
  });

  test("more of a thing, or a higher price, never costs less", () => {
    fc.assert(
      fc.property(quantities, prices, fc.nat(1000), (quantity, unitPrice, more) => {
        const { amount } = price(quantity, unitPrice);
        expect(price(quantity, unitPrice + more).amount ?? -1).toBeGreaterThanOrEqual(amount ?? 0);
        expect(price(quantity + more, unitPrice).amount ?? -1).toBeGreaterThanOrEqual(amount ?? 0);
      }),
    );
  });
});
