import { anHonoree, assess } from "@tools/samples/an-honoree";
import { explainAward, type AwardGround } from "@/domain/explanations/explain-award";
import { defaultNormOptions } from "@/domain/norms/norm-options";
import { vnd } from "@/domain/money/vnd";

const ground: AwardGround = {
  decisionDate: "2020-03-10",
  baseSalary: vnd(1_490_000),
  baseNorm: null,
  options: defaultNormOptions,
  norm: { found: false, reason: "none" },
  competence: null,
  codeName: "",
  combination: { source: "NĐ 91/2017, Điều 66", verified: false },
};
const codesOf = (rows: Parameters<typeof assess>[0], index = 0, more: Partial<AwardGround> = {}) =>
  explainAward(assess(rows), index, { ...ground, ...more })?.steps.map(({ code }) => code);

describe("explainAward", () => {
  test("how the award was read, why there is no figure, what is paid", () => {
    expect(codesOf([anHonoree()])).toEqual(["award-read", "no-norm.none", "payer-ward", "result"]);
    expect(codesOf([anHonoree()], 0, { decisionDate: null })).toContain("no-date");
  });

  test("an unknown award has its reason, not a figure", () => {
    const explanation = explainAward(assess([anHonoree({ awardText: "Cúp vàng" })]), 0, { ...ground, norm: null });
    expect(explanation?.amount).toBe(0);
    expect(explanation?.steps.map(({ code }) => code)).toEqual(["no-code.not-recognised", "result"]);
  });

  test("of two titles of one period the lower one names the higher and the rule it follows", () => {
    const rows = [
      anHonoree({ awardText: "Chiến sĩ thi đua cơ sở", source: { file: "a.xlsx", sheet: "S", row: 3 } }),
      anHonoree({ awardText: "Lao động tiên tiến", source: { file: "a.xlsx", sheet: "S", row: 4 } }),
    ];
    expect(codesOf(rows, 0)).toContain("highest");
    const lower = explainAward(assess(rows), 1, ground)?.steps.find(({ code }) => code === "lower");
    expect(lower?.params).toMatchObject({
      other: "Chiến sĩ thi đua cơ sở",
      otherRow: 3,
      rule: "NĐ 91/2017, Điều 66",
      isRuleVerified: 0,
    });
  });

  test("a row that there is not has no explanation", () => {
    expect(explainAward([], 0, ground)).toBeNull();
  });
});
