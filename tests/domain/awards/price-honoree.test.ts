import { findMultiplier, priceHonoree } from "@/domain/awards/price-honoree";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const norms = [
  { code: "GK_XA", multiplier: multiplier(150) },
  { code: "GDVH", multiplier: null },
  { code: "GK", multiplier: multiplier(300) },
  { code: "GK", multiplier: multiplier(300) },
];
const wardMayGrant = new Set(["GK_XA"]);
const basis = { norms, baseSalary: vnd(1_490_000), wardMayGrant };
const entry = { kind: "individual", code: "GK_XA", level: "ward", unpaidReason: null } as const;

describe("priceHonoree", () => {
  test("multiplier × base salary, rounded up, payable by the ward that signed", () => {
    expect(priceHonoree(entry, basis)).toMatchObject({
      multiplier: 150,
      amount: 230_000,
      payable: 230_000,
      payableByWard: 230_000,
    });
  });

  test("an award that another level signed is not the ward's to pay", () => {
    expect(priceHonoree({ ...entry, level: "city" }, basis)).toMatchObject({
      payable: 230_000,
      payer: "other",
      payableByWard: 0,
    });
  });

  test("without a level the ward pays what its chair may grant, and the rest is not settled", () => {
    expect(priceHonoree({ ...entry, level: null }, basis)).toMatchObject({ payer: "ward", payableByWard: 230_000 });
    const nobody = { ...basis, wardMayGrant: new Set<string>() };
    expect(priceHonoree({ ...entry, level: null }, nobody)).toMatchObject({
      payable: 230_000,
      payer: "unsettled",
      payableByWard: 0,
    });
  });

  test("an amount that a person set for an award without a code is the ward's", () => {
    const override = { amount: vnd(200_000), reason: "QĐ 5" };
    expect(priceHonoree({ ...entry, code: null, level: null, override }, basis)).toMatchObject({
      payer: "ward",
      payableByWard: 200_000,
    });
  });

  test("a reason for not paying leaves the amount and pays nothing", () => {
    expect(priceHonoree({ ...entry, unpaidReason: "x" }, basis)).toMatchObject({
      amount: 230_000,
      payable: 0,
      payableByWard: 0,
    });
  });

  test.each([
    ["no code", { ...entry, code: null }, basis],
    ["a line without a figure", { ...entry, code: "GDVH" }, basis],
    ["two lines with a figure", { ...entry, code: "GK" }, basis],
    ["no base salary", entry, { norms, baseSalary: null, wardMayGrant }],
  ])("%s: the amount is not known and nothing is payable", (_, each, law) => {
    expect(priceHonoree(each, law)).toMatchObject({ amount: null, payable: 0, payableByWard: 0, cashAward: null });
  });
});

test("findMultiplier asks for exactly one figure", () => {
  expect(["GK_XA", "GDVH", "GK", "NONE"].map((code) => findMultiplier(code, norms))).toEqual([150, null, null, null]);
});
