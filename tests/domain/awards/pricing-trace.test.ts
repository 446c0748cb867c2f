import { causesOfChange, isOtherMoney, type PricingTrace } from "@/domain/awards/pricing-trace";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const trace = (more: Partial<PricingTrace> = {}): PricingTrace => ({
  code: "GK_XA",
  multiplier: multiplier(150),
  baseSalary: vnd(1_490_000),
  legalBasis: "NĐ 91/2017",
  by: "law",
  rounding: "up",
  order: "multipliers-first",
  amount: vnd(230_000),
  override: null,
  isUnpaid: false,
  level: "ward",
  payable: vnd(230_000),
  payableByWard: vnd(230_000),
  ...more,
});
const codes = (more: Partial<PricingTrace>) => causesOfChange(trace(), trace(more)).map(({ code }) => code);

test("the same calculation has no cause, and the same money is no change", () => {
  expect([codes({}), isOtherMoney(trace(), trace({ legalBasis: "NĐ 98/2023" }))]).toEqual([[], false]);
  expect(isOtherMoney(trace(), trace({ payableByWard: vnd(0) }))).toBe(true);
});

test.each<[string, Partial<PricingTrace>, readonly string[]]>([
  ["another base salary", { baseSalary: vnd(1_800_000), amount: vnd(270_000) }, ["base-salary"]],
  [
    "another decree and multiplier",
    { legalBasis: "NĐ 152", multiplier: multiplier(300) },
    ["legal-basis", "multiplier"],
  ],
  ["another code", { code: "GK" }, ["award-code"]],
  ["the unit's own figure", { by: "unit", amount: vnd(200_000) }, ["unit-norm"]],
  ["another rounding", { rounding: "none", amount: vnd(223_500) }, ["rounding"]],
  ["another order", { order: "individual-first" }, ["order"]],
  ["set by hand", { override: { amount: vnd(300_000), reason: "x" } }, ["override"]],
  ["no longer paid", { isUnpaid: true, payable: vnd(0) }, ["unpaid"]],
  ["another level", { level: "city", payableByWard: vnd(0) }, ["level"]],
  ["the norm's amount itself", { amount: vnd(240_000) }, ["norm"]],
])("%s", (_, more, expected) => expect(codes(more)).toEqual(expected));

test("a row that is paid again says so", () => {
  expect(causesOfChange(trace({ isUnpaid: true }), trace()).map(({ code }) => code)).toEqual(["paid"]);
});
