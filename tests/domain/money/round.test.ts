import fc from "fast-check";
import { multiplier } from "@/domain/money/multiplier";
import { divideHalfUp, roundDownTo, roundToNearest, roundUpTo, times } from "@/domain/money/round";
import { vnd } from "@/domain/money/vnd";

test.each([
  [223_500, 220_000],
  [225_000, 230_000],
  [224_999, 220_000],
  [-225_000, -230_000],
  [0, 0],
])("%d đồng to the nearest ten thousand are %d", (amount, rounded) =>
  expect(roundToNearest(vnd(amount), vnd(10_000))).toBe(rounded),
);

describe("times", () => {
  test.each([
    [150, 1_490_000, 223_500],
    [5250, 1_490_000, 7_822_500],
    [1, 500, 1],
    [1, 499, 0],
    [0, 1_490_000, 0],
  ])("%d thousandths of %d đồng are %d đồng", (thousandths, amount, product) =>
    expect(times(multiplier(thousandths), vnd(amount))).toBe(product),
  );

  test("a product beyond the safe integers is refused", () => {
    expect(() => times(multiplier(1_000_000), vnd(Number.MAX_SAFE_INTEGER))).toThrow(RangeError);
  });
});

describe("roundUpTo", () => {
  test.each([
    [223_500, 230_000],
    [230_000, 230_000],
    [230_001, 240_000],
    [0, 0],
    [-1, -10_000],
  ])("%d rounds up to %d", (amount, rounded) => expect(roundUpTo(vnd(amount), vnd(10_000))).toBe(rounded));

  test("a unit of nothing is refused", () => expect(() => roundUpTo(vnd(1), vnd(0))).toThrow("not a rounding unit: 0"));
});

test("roundDownTo leaves out what is above the multiple", () => {
  expect(roundDownTo(vnd(1_192_000), vnd(10_000))).toBe(1_190_000);
  expect(() => roundDownTo(vnd(1), vnd(-5))).toThrow("not a rounding unit: -5");
});

describe("properties", () => {
  const amounts = fc.integer({ min: 0, max: 1e12 }).map(vnd);
  const units = fc.integer({ min: 1, max: 1e6 }).map(vnd);

  test("rounding up gives the smallest multiple that is not below the amount", () => {
    fc.assert(
      fc.property(amounts, units, (amount, unit) => {
        const rounded = BigInt(roundUpTo(amount, unit));
        const [a, u] = [BigInt(amount), BigInt(unit)];
        expect(rounded).toBe(((a + u - 1n) / u) * u);
      }),
    );
  });

  test("rounding up and down are less than one unit apart and meet on multiples", () => {
    fc.assert(
      fc.property(amounts, units, (amount, unit) => {
        const gap = roundUpTo(amount, unit) - roundDownTo(amount, unit);
        expect(gap).toBe(amount % unit === 0 ? 0 : unit);
      }),
    );
  });

  test("multiplying agrees with exact halves-up over BigInt and keeps the order of amounts", () => {
    const thousandths = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(thousandths, fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }), (m, base, more) => {
        const product = times(multiplier(m), vnd(base));
        expect(BigInt(product)).toBe((BigInt(m) * BigInt(base) * 2n + 1000n) / 2000n);
        expect(times(multiplier(m), vnd(base + more))).toBeGreaterThanOrEqual(product);
      }),
    );
  });

  test("halves go away from zero on both sides", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (dividend, divisor) => {
          expect(divideHalfUp(-dividend, divisor)).toBe(-divideHalfUp(dividend, divisor));
        },
      ),
    );
  });
});
