import fc from "fast-check";
import { isQuantity, priceLine } from "@/domain/budget/price-line";
import { vnd } from "@/domain/money/vnd";

const price = (quantity: number | null, unitPrice: number | null) =>
  priceLine({ quantity, unitPrice: unitPrice === null ? null : vnd(unitPrice) });

describe("priceLine", () => {
  test.each([
    [150, 20_000, 3_000_000, true],
    [1.5, 333, 500, false],
    [0.1, 30, 3, true],
    [0.125, 4, 1, false],
    [-1, 20_000, -20_000, true],
    [0, 20_000, 0, true],
  ])("%d × %d = %d", (quantity, unitPrice, amount, isWhole) =>
    expect(price(quantity, unitPrice)).toEqual({ amount, isWhole }),
  );

  test.each([
    [null, 20_000],
    [3, null],
    [null, null],
  ])("%p × %p is not known, and not nothing", (quantity, unitPrice) =>
    expect(price(quantity, unitPrice)).toEqual({ amount: null, isWhole: true }),
  );

  test("a quantity with more than three decimals is refused", () => {
    expect(() => price(1 / 3, 30_000)).toThrow("not a quantity of at most three decimals: 0.333");
    expect([1 / 3, 0.0001, 0.001, 1e13, Number.NaN, Infinity].map(isQuantity)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("properties", () => {
  const quantities = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000);
  const prices = fc.integer({ min: 0, max: 1e9 });

  test("amounts are exact: a thousand lines of a thousandth each are one line", () => {
    fc.assert(
      fc.property(quantities, prices, (quantity, unitPrice) => {
        const thousandths = BigInt(Math.round(quantity * 1000));
        const { amount, isWhole } = price(quantity, unitPrice);
        const exact = thousandths * BigInt(unitPrice);
        expect(isWhole).toBe(exact % 1000n === 0n);
        expect(BigInt(amount ?? -1)).toBe((exact * 2n + 1000n) / 2000n);
      }),
    );
  });

  test("more of a thing, or a higher price, never costs less", () => {
    fc.assert(
      fc.property(quantities, prices, fc.nat(1000), (quantity, unitPrice, more) => {
        const { amount } = price(quantity, unitPrice);
        expect(price(quantity, unitPrice + more).amount ?? -1).toBeGreaterThanOrEqual(amount ?? 0);
      }),
    );
  });
});
