import fc from "fast-check";
import { priceNorm, type PricedLine } from "@/domain/norms/price-norm";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const base = vnd(1_490_000);
const line = (more: Partial<PricedLine> = {}): PricedLine => ({ multiplier: multiplier(150), ...more });
const figures = (more: Partial<PricedLine>, salary: typeof base | null = base) => {
  const { ceiling, applied, by } = priceNorm(line(more), salary);
  return [ceiling, applied, by];
};

describe("priceNorm", () => {
  test.each<[string, Partial<PricedLine>, readonly (number | string | null)[]]>([
    ["the law's figure", {}, [230_000, 230_000, "law"]],
    ["an unverified figure has a ceiling and prices nothing", { isUsable: false }, [230_000, null, null]],
    [
      "the unit's figure with its document",
      { unitAmount: vnd(200_000), unitSource: "QĐ 5" },
      [230_000, 200_000, "unit"],
    ],
    ["without its document", { unitAmount: vnd(200_000) }, [230_000, 230_000, "law"]],
    ["with a blank document", { unitAmount: vnd(200_000), unitSource: " " }, [230_000, 230_000, "law"]],
    ["above the ceiling", { unitAmount: vnd(250_000), unitSource: "QĐ 5" }, [230_000, 230_000, "law"]],
    [
      "where the law has none",
      { multiplier: null, unitAmount: vnd(250_000), unitSource: "QĐ 5" },
      [null, 250_000, "unit"],
    ],
    ["an amount", { multiplier: null, amount: vnd(100_000) }, [100_000, 100_000, "law"]],
    ["a share of a fund is no money", { measure: "× tổng quỹ" }, [null, null, null]],
    ["nothing known", { multiplier: null }, [null, null, null]],
  ])("%s", (_, more, expected) => expect(figures(more)).toEqual(expected));

  test("without a base salary a multiple of it is not known", () =>
    expect(figures({}, null)).toEqual([null, null, null]));
});

describe("properties", () => {
  test("what is applied is never above the law's figure", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 99_999_999 }), (figure, own) => {
        const norm = line({ multiplier: multiplier(figure), unitAmount: vnd(own), unitSource: "QĐ" });
        const { ceiling, applied } = priceNorm(norm, base);
        expect(applied ?? 0).toBeLessThanOrEqual(ceiling ?? 0);
        expect(applied).toBe(Math.min(own, ceiling ?? 0));
      }),
    );
  });
});
