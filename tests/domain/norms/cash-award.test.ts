import fc from "fast-check";
import { priceAward } from "@/domain/norms/cash-award";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const price = (thousandths: number, baseSalary: number) =>
  priceAward({ multiplier: multiplier(thousandths), baseSalary: vnd(baseSalary) }).amount;

describe("priceAward", () => {
  const bases = [1_490_000, 1_800_000, 2_340_000, 2_530_000];
  // The decree's multipliers at each base salary, rounded up to ten thousand đồng once.
  test.each([
    [150, [230_000, 270_000, 360_000, 380_000]],
    [300, [450_000, 540_000, 710_000, 760_000]],
    [450, [680_000, 810_000, 1_060_000, 1_140_000]],
    [600, [900_000, 1_080_000, 1_410_000, 1_520_000]],
    [800, [1_200_000, 1_440_000, 1_880_000, 2_030_000]],
    [1000, [1_490_000, 1_800_000, 2_340_000, 2_530_000]],
    [1500, [2_240_000, 2_700_000, 3_510_000, 3_800_000]],
    [2000, [2_980_000, 3_600_000, 4_680_000, 5_060_000]],
    [3000, [4_470_000, 5_400_000, 7_020_000, 7_590_000]],
    [3500, [5_220_000, 6_300_000, 8_190_000, 8_860_000]],
    [4500, [6_710_000, 8_100_000, 10_530_000, 11_390_000]],
    [8000, [11_920_000, 14_400_000, 18_720_000, 20_240_000]],
    [12000, [17_880_000, 21_600_000, 28_080_000, 30_360_000]],
  ])("%d thousandths at the four base salaries", (thousandths, amounts) => {
    expect(bases.map((base) => price(thousandths, base))).toEqual(amounts);
  });

  test("rounding up agrees with official practice under the earlier decree", () => {
    expect([300, 100, 1500].map((each) => price(each, 1_210_000))).toEqual([370_000, 130_000, 1_820_000]);
  });

  test("a collective's doubled multiplier is rounded once", () => {
    expect(price(300, 1_490_000)).toBe(450_000);
    expect(2 * price(150, 1_490_000)).toBe(460_000);
  });

  test.each<[string, number, number | null, number, Parameters<typeof priceAward>[1], number]>([
    ["a collective, multipliers first", 300, 2000, 1_490_000, { rounding: "up", order: "multipliers-first" }, 450_000],
    ["a collective, individual first", 300, 2000, 1_490_000, { rounding: "up", order: "individual-first" }, 460_000],
    ["a household, multipliers first", 450, 1500, 2_340_000, { rounding: "up", order: "multipliers-first" }, 1_060_000],
    ["a household, individual first", 450, 1500, 2_340_000, { rounding: "up", order: "individual-first" }, 1_070_000],
    [
      "a figure of its own knows no individual",
      800,
      null,
      1_490_000,
      { rounding: "up", order: "individual-first" },
      1_200_000,
    ],
    ["not rounded", 150, null, 1_490_000, { rounding: "none", order: "multipliers-first" }, 223_500],
    ["not rounded, twice", 300, 2000, 1_490_000, { rounding: "none", order: "individual-first" }, 447_000],
    ["to the nearest", 150, null, 1_490_000, { rounding: "nearest", order: "multipliers-first" }, 220_000],
    ["to the nearest, half up", 1500, null, 1_490_000, { rounding: "nearest", order: "multipliers-first" }, 2_240_000],
  ])("by option: %s", (_, figure, times, baseSalary, options, amount) => {
    const figures = { multiplier: multiplier(figure), baseSalary: vnd(baseSalary) };
    expect(priceAward({ ...figures, times: times === null ? null : multiplier(times) }, options).amount).toBe(amount);
  });

  test("the individual's money is kept next to what was made of it", () => {
    const award = priceAward(
      { multiplier: multiplier(450), baseSalary: vnd(2_340_000), times: multiplier(1500) },
      { rounding: "up", order: "individual-first" },
    );
    expect(award).toMatchObject({ individual: { times: 1500, product: 702_000, amount: 710_000 }, product: 1_065_000 });
  });

  test("the steps accompany the amount", () => {
    expect(priceAward({ multiplier: multiplier(150), baseSalary: vnd(1_490_000) })).toEqual({
      multiplier: 150,
      baseSalary: 1_490_000,
      product: 223_500,
      roundingUnit: 10_000,
      rounding: "up",
      amount: 230_000,
    });
  });
});

describe("properties", () => {
  const thousandths = fc.integer({ min: 0, max: 100_000 });
  const bases = fc.integer({ min: 1, max: 10_000_000 });

  test("the amount is a multiple of ten thousand, never below the product and less than ten thousand above it", () => {
    fc.assert(
      fc.property(thousandths, bases, (m, base) => {
        const { product, amount } = priceAward({ multiplier: multiplier(m), baseSalary: vnd(base) });
        expect(amount % 10_000).toBe(0);
        expect(amount - product).toBeGreaterThanOrEqual(0);
        expect(amount - product).toBeLessThan(10_000);
      }),
    );
  });

  test("a higher multiplier or base salary never pays less", () => {
    fc.assert(
      fc.property(thousandths, bases, fc.nat(5000), (m, base, more) => {
        expect(price(m + more, base)).toBeGreaterThanOrEqual(price(m, base));
        expect(price(m, base + more)).toBeGreaterThanOrEqual(price(m, base));
      }),
    );
  });
});
