import { countQuantities, mealDays, type QuantityMaterial } from "@/domain/budget/quantity-basis";

const award = (code: string | null, parts: Partial<QuantityMaterial["awards"][number]> = {}) => ({
  kind: "individual" as const,
  code,
  level: null,
  payableByWard: 0,
  ...parts,
});

const material: QuantityMaterial = {
  delegates: [
    { isHead: true, payroll: "no" },
    { isHead: false, payroll: "no" },
    { isHead: true, payroll: "yes" },
    { isHead: true, payroll: null },
  ],
  awards: [
    award("GK_XA", { level: "ward", payableByWard: 230_000 }),
    award("GK_TT", { kind: "collective" }),
    award("GK", { level: "district", payableByWard: 0 }),
    award("NTVT_XA", { payableByWard: 710_000 }),
    award("LDTT", { kind: "household", payableByWard: 450_000 }),
    award(null),
  ],
  halfDays: 2,
  halfDayMeals: null,
};

test("one person counts once; who is not known to be off the payroll is not counted as such", () => {
  expect(countQuantities(material)).toMatchObject({
    heads: 3,
    "heads-by-session": 6,
    "off-payroll": 1,
    "off-payroll-by-day": 1,
  });
});

test("seats given by number count beside the persons", () => {
  const seats = { isHead: false, payroll: "no" as const, seats: 28 };
  expect(countQuantities({ ...material, delegates: [...material.delegates, seats] })).toMatchObject({
    heads: 31,
    "heads-by-session": 62,
    "off-payroll": 29,
  });
});

test("certificates are those of the ward: one that another level signs is its own to print", () => {
  expect(countQuantities(material)).toMatchObject({ certificates: 2, attestations: 1, frames: 3, payments: 3 });
});

test("kinds of recipients count by rows", () => {
  expect(countQuantities(material)).toMatchObject({ individuals: 4, collectives: 1, households: 1, sessions: 2 });
});

test("what needs a fact that is missing is not known, and never 0", () => {
  const open = countQuantities({ ...material, halfDays: null });
  expect([open["heads-by-session"], open["off-payroll-by-day"], open.sessions]).toEqual([null, null, null]);
});

test.each([
  [1, null, null],
  [1, "whole", 1],
  [1, "half", 0.5],
  [1, "none", 0],
  [2, null, 1],
  [3, "whole", 2],
  [3, "half", 1.5],
  [3, "none", 1],
  [4, "none", 2],
  [null, "whole", null],
] as const)("%s half days with the rule %s are %s days of meals", (halfDays, halfDayMeals, days) => {
  expect(mealDays({ halfDays, halfDayMeals })).toBe(days);
});
