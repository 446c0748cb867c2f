import { findCeiling, type ConferenceNorm } from "@/domain/budget/budget-ceiling";
import { vnd } from "@/domain/money/vnd";

const norm = (facts: Partial<ConferenceNorm> = {}): ConferenceNorm => ({
  code: "MEAL_COMMUNE",
  nameVi: "Tiền ăn",
  legalBasis: "TT 40/2017/TT-BTC, Điều 12",
  multiplier: null,
  amount: vnd(100_000),
  isUsable: true,
  ...facts,
});

test("the one figure in force is the ceiling, letters' case aside", () => {
  expect(findCeiling("meal_commune", [norm()])).toMatchObject({ kind: "figure", amount: 100_000 });
});

test("the unit's own figure with its document is the ceiling where it is lower", () => {
  const own = norm({ unitAmount: vnd(80_000), unitSource: "NQ 09/2017/NQ-HĐND" });
  expect(findCeiling("MEAL_COMMUNE", [own])).toMatchObject({ kind: "figure", amount: 80_000 });
});

test.each([
  ["none", null, [norm()]],
  ["none", "REFRESH", [norm()]],
  ["none", "MEAL_COMMUNE", [norm({ amount: null })]],
  ["unconfirmed", "MEAL_COMMUNE", [norm({ isUsable: false })]],
  ["ambiguous", "MEAL_COMMUNE", [norm(), norm({ amount: vnd(90_000) })]],
] as const)("%s: nothing is compared with a figure that is not one", (kind, code, norms) => {
  expect(findCeiling(code, norms).kind).toBe(kind);
});
