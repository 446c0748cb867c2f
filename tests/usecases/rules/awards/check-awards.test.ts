import { checkAwards } from "@/usecases/rules/awards/check-awards";
import type { Honoree } from "@/domain/model/honoree";
import { assessHonorees } from "@/domain/awards/assess-honorees";
import type { AwardOverride } from "@/domain/awards/price-honoree";
import { vnd } from "@/domain/money/vnd";
import { anHonoree, assess, lawOf2020 } from "@tools/samples/an-honoree";

const check = (...honorees: Partial<Honoree>[]) =>
  checkAwards(
    assess(
      honorees.map((facts, index) => anHonoree({ source: { file: "k.xlsx", sheet: "S", row: index + 7 }, ...facts })),
    ),
    true,
  );
const codes = (...honorees: Partial<Honoree>[]) => check(...honorees).map(({ code }) => code);

describe("checkAwards", () => {
  test("a ward's giấy khen with the right money is no doubt", () =>
    expect(check({ typedAmount: vnd(230_000) })).toEqual([]));

  test.each<[string, Partial<Honoree>]>([
    ["award-missing", { awardText: null }],
    ["award-without-norm", { awardText: "Gia đình hiếu học" }],
    ["award-without-norm", { awardText: "Phường tiêu biểu", kind: "collective" }],
    ["award-without-norm", { kind: "household" }],
    ["award-level-missing", { awardText: "Cờ thi đua", kind: "collective" }],
    ["award-several-in-one-cell", { awardText: "LĐTT, GK CT UBND phường" }],
    ["award-wrong-recipient", { awardText: "LĐTT", kind: "collective" }],
    ["award-not-paid-by-ward", { awardText: "Bằng khen UBND TP" }],
  ])("%s", (code, facts) => {
    expect(check(facts)).toEqual([
      expect.objectContaining({
        code,
        severity: "warning",
        at: { file: "k.xlsx", sheet: "S", row: 7, column: null, field: "awardText" },
        params: expect.objectContaining({
          name: "Trần Thị An",
          award: facts.awardText === undefined ? expect.any(String) : (facts.awardText ?? ""),
        }),
      }),
    ]);
  });

  test("an award without a norm is answered by a reason for not paying it", () => {
    const honoree = anHonoree({ awardText: "Gia đình hiếu học", typedAmount: vnd(200_000) });
    const [entry] = assess([honoree]);
    if (!entry) throw new Error("nobody was assessed");
    const answered = { ...entry, priced: { ...entry.priced, unpaidReason: "Chưa có định mức" } };
    expect(checkAwards([entry], true)).toHaveLength(2);
    expect(checkAwards([answered], true)).toEqual([]);
  });

  test("money beside an award without a norm is told, nothing typed or 0 is not", () => {
    expect(codes({ awardText: "Gia đình hiếu học", typedAmount: vnd(200_000) })).toEqual([
      "award-without-norm",
      "money-on-item-without-norm",
    ]);
    expect(codes({ awardText: "Gia đình hiếu học", typedAmount: vnd(0) })).toEqual(["award-without-norm"]);
  });

  test.each<[number, string, Partial<Honoree>]>([
    [220_000, "rounded-down", {}],
    [223_500, "not-rounded", {}],
    [230, "in-thousands", {}],
    [450_000, "other-recipient", {}],
    [500_000, "other", {}],
    [460_000, "literal-double", { kind: "collective" }],
    [230_000, "other-recipient", { kind: "collective" }],
    [1_190_000, "rounded-down", { kind: "collective", awardText: "TT LĐTT" }],
    [1_490, "in-thousands", { awardText: "CSTĐCS" }],
    [0, "other", {}],
  ])("%d đồng differ from the norm: %s", (typed, why, facts) => {
    const [issue] = check({ ...facts, typedAmount: vnd(typed) });
    expect(issue).toMatchObject({ code: "award-amount-differs", at: { field: "typedAmount" }, params: { typed, why } });
  });

  test("two titles of one period, told at the row that is not paid, with the other row", () => {
    expect(check({ awardText: "CSTĐCS" }, { awardText: "LĐTT" })).toEqual([
      expect.objectContaining({
        code: "two-awards-same-period",
        at: expect.objectContaining({ row: 8 }),
        params: expect.objectContaining({ otherAward: "CSTĐCS", otherRow: 7 }),
      }),
    ]);
  });

  test("a title and a form are a note at the later row", () => {
    expect(check({ awardText: "CSTĐCS" }, { period: "2015-2020" })).toEqual([
      expect.objectContaining({
        code: "two-awards-title-and-form",
        severity: "note",
        at: expect.objectContaining({ row: 8 }),
      }),
    ]);
  });

  test("the same award twice, and titles whose period is not said", () => {
    expect(codes({}, {})).toEqual(["award-twice"]);
    expect(codes({ awardText: "LĐTT" }, { awardText: "LĐTT" })).toEqual(["award-twice"]);
    expect(codes({ awardText: "LĐTT", period: null }, { awardText: "CSTĐCS" })).toEqual(["two-awards-period-missing"]);
  });

  test("before anything can be priced, only what the text itself says is told", () => {
    const list = assess([
      anHonoree({ awardText: "Gia đình hiếu học", typedAmount: vnd(1) }),
      anHonoree({ awardText: "Bằng khen UBND TP", name: "B" }),
    ]);
    expect(checkAwards(list, false).map(({ code }) => code)).toEqual(["award-without-norm", "award-not-paid-by-ward"]);
  });
});

describe("an amount that a person sets", () => {
  const told = (override: AwardOverride, facts: Partial<Honoree> = {}) => {
    const honorees = [anHonoree(facts)];
    const assessed = assessHonorees(honorees, lawOf2020, { recipients: ["a"], choices: [{ override }] });
    return checkAwards(assessed, true).map(({ code, severity, params }) => [
      code,
      severity,
      params["amount"],
      params["norm"],
    ]);
  };

  test.each<[string, AwardOverride, Partial<Honoree>, unknown]>([
    ["below the norm", { amount: vnd(200_000), reason: "QĐ" }, {}, ["award-overridden", "note", 200_000, 230_000]],
    [
      "above it",
      { amount: vnd(250_000), reason: "QĐ" },
      {},
      ["award-override-above-norm", "warning", 250_000, 230_000],
    ],
    [
      "with no norm",
      { amount: vnd(250_000), reason: "QĐ" },
      { kind: "household" },
      ["award-override-without-norm", "warning", 250_000, ""],
    ],
    [
      "without a reason",
      { amount: vnd(250_000), reason: null },
      {},
      ["award-override-without-reason", "warning", 250_000, 230_000],
    ],
    [
      "without an amount",
      { amount: null, reason: "QĐ" },
      {},
      ["award-override-without-amount", "warning", "", 230_000],
    ],
    ["of nothing", { amount: vnd(0), reason: "QĐ" }, {}, ["award-override-without-amount", "warning", 0, 230_000]],
  ])("%s", (_, override, facts, expected) => expect(told(override, facts)).toEqual([expected]));

  test("is what the list says too: no doubt about the list", () => {
    expect(told({ amount: vnd(200_000), reason: "QĐ" }, { typedAmount: vnd(200_000) })).toHaveLength(1);
  });
});
