import { checkConferenceNorms, checkNormOptions } from "@/usecases/rules/norms/check-norm-dates";

const meal = { code: "MEAL_COMMUNE", kind: "conference" as const, effectiveFrom: "2017-07-01" };

describe("checkConferenceNorms", () => {
  test.each([
    ["a dated set is in force", [meal], "2020-03-20", true, []],
    [
      "only sets without dates are",
      [{ ...meal, effectiveFrom: null }],
      "2020-03-20",
      true,
      ["conference-norms-missing"],
    ],
    ["none is", [], "2016-03-20", true, ["conference-norms-missing"]],
    ["none is, and there is no budget", [], "2016-03-20", false, []],
    ["the date is not known", [], null, true, []],
    [
      "rules on cash are no rates",
      [{ ...meal, code: "CASH_SMALL_MAX" }],
      "2017-05-01",
      true,
      ["conference-norms-missing"],
    ],
  ])("%s", (_, norms, date, hasBudget, codes) =>
    expect(checkConferenceNorms(norms, { date, hasBudget }).map(({ code }) => code)).toEqual(codes),
  );
});

test("another reading than the usual is told at its cell", () => {
  expect(checkNormOptions({ rounding: "up", order: "multipliers-first" })).toEqual([]);
  expect(
    checkNormOptions({ rounding: "none", order: "individual-first" }).map(({ code, at }) => [code, at.field]),
  ).toEqual([
    ["norm-rounding-chosen", "HN_CachLamTron"],
    ["norm-order-chosen", "HN_CachNhan"],
  ]);
});
