import { explainNorm, explainNormFigure } from "@/domain/explanations/explain-norm";
import type { ExistingNorm } from "@/domain/explanations/explanation";
import { defaultNormOptions } from "@/domain/norms/norm-options";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const norm = (more: Partial<ExistingNorm> = {}): ExistingNorm => ({
  code: "GK_XA_TT",
  nameVi: "Giấy khen (tập thể)",
  multiplier: multiplier(300),
  times: multiplier(2000),
  amount: null,
  measure: "lần mức lương cơ sở",
  unitAmount: null,
  unitSource: null,
  isUsable: true,
  legalBasis: "NĐ 91/2017, Điều 73",
  effectiveFrom: "2017-10-01",
  effectiveTo: null,
  verified: true,
  confirmed: false,
  note: "",
  url: "https://example.org",
  roundingSource: "NĐ 91/2017, Điều 68 khoản 2",
  ...more,
});
const base = norm({ code: "BASE", multiplier: null, times: null, amount: vnd(1_490_000), legalBasis: "NĐ 38/2019" });
const ground = { decisionDate: "2020-03-10", baseSalary: vnd(1_490_000), baseNorm: base, options: defaultNormOptions };
const codes = (more: Partial<ExistingNorm>, options = defaultNormOptions) =>
  explainNormFigure(norm(more), { ...ground, options }).steps.map(({ code }) => code);

describe("explainNormFigure", () => {
  test("multiplier, base salary, product, rounding, each with what it rests on", () => {
    const { steps, sources } = explainNormFigure(norm(), ground);
    expect(steps.map(({ code }) => code)).toEqual(["norm", "base", "product", "rounded"]);
    expect(steps[3]?.params).toMatchObject({ product: 447_000, amount: 450_000, rule: "NĐ 91/2017, Điều 68 khoản 2" });
    expect(sources.map(({ source, trust }) => [source, trust])).toEqual([
      ["NĐ 91/2017, Điều 73", "verified"],
      ["NĐ 38/2019", "verified"],
    ]);
  });

  test.each<[string, Partial<ExistingNorm>, typeof defaultNormOptions, readonly string[]]>([
    [
      "the individual's first",
      {},
      { rounding: "up", order: "individual-first" },
      ["norm", "base", "individual", "times", "exact"],
    ],
    ["not rounded", {}, { rounding: "none", order: "multipliers-first" }, ["norm", "base", "product", "unrounded"]],
    [
      "a whole number of ten thousands",
      { multiplier: multiplier(1000), times: null },
      defaultNormOptions,
      ["norm", "base", "product", "exact"],
    ],
    ["an amount", { multiplier: null, amount: vnd(100_000) }, defaultNormOptions, ["norm-amount"]],
    ["with a note", { note: "Mức tối đa" }, defaultNormOptions, ["norm", "norm-note", "base", "product", "rounded"]],
    [
      "the unit's own",
      { unitAmount: vnd(1), unitSource: "QĐ" },
      defaultNormOptions,
      ["norm", "base", "product", "rounded", "unit"],
    ],
    [
      "the unit's own above it",
      { unitAmount: vnd(500_000), unitSource: "QĐ" },
      defaultNormOptions,
      ["norm", "base", "product", "rounded", "unit-above"],
    ],
    [
      "the unit's own without document",
      { unitAmount: vnd(1) },
      defaultNormOptions,
      ["norm", "base", "product", "rounded", "unit-no-source"],
    ],
    [
      "the unit's own alone",
      { multiplier: null, unitAmount: vnd(1), unitSource: "QĐ" },
      defaultNormOptions,
      ["unit-alone"],
    ],
  ])("%s", (_, more, options, expected) => expect(codes(more, options)).toEqual(expected));

  test("without a base salary that is said", () => {
    const { steps } = explainNormFigure(norm(), { ...ground, baseSalary: null, baseNorm: null });
    expect(steps.map(({ code }) => code)).toEqual(["norm", "no-base"]);
  });
});

describe("explainNorm", () => {
  const explain = (more: Partial<ExistingNorm>, isInForce = true) => {
    const { amount, steps } = explainNorm(norm(more), { ...ground, isInForce, date: "2020-03-10", isBase: false });
    return [amount, steps.map(({ code }) => code)];
  };

  test.each<[string, Partial<ExistingNorm>, boolean, readonly unknown[]]>([
    ["in force", {}, true, [450_000, ["norm", "base", "product", "rounded", "norm-result"]]],
    ["not in force", {}, false, [null, ["norm", "base", "product", "rounded", "norm-out"]]],
    ["nothing known", { multiplier: null, times: null }, true, [null, ["norm-none"]]],
    [
      "waiting",
      { isUsable: false, verified: false },
      true,
      [null, ["norm", "base", "product", "rounded", "no-norm.waiting"]],
    ],
    ["a share", { multiplier: multiplier(200), measure: "× tổng quỹ" }, true, [null, ["norm-share"]]],
  ])("%s", (_, more, isInForce, expected) => expect(explain(more, isInForce)).toEqual(expected));
});
