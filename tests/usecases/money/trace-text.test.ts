import fc from "fast-check";
import type { PricingTrace } from "@/domain/awards/pricing-trace";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import { parseTrace, traceText } from "@/usecases/money/trace-text";

const trace: PricingTrace = {
  code: "GK_XA",
  multiplier: multiplier(150),
  baseSalary: vnd(1_490_000),
  legalBasis: "Nghị định 91/2017/NĐ-CP (31/7/2017)",
  by: "law",
  rounding: "up",
  order: "multipliers-first",
  amount: vnd(230_000),
  override: null,
  isUnpaid: false,
  level: "ward",
  payable: vnd(230_000),
  payableByWard: vnd(230_000),
};

test("a person can read how a row was priced", () => {
  expect(traceText(trace)).toBe(
    "GK_XA | 0,15 × 1.490.000 | Nghị định 91/2017/NĐ-CP (31/7/2017) | mức 230.000 | Làm tròn lên hàng chục nghìn | Nhân hệ số trước rồi làm tròn một lần | Phường | được chi 230.000 | phường chi 230.000",
  );
});

test("what somebody altered is not read", () => {
  expect(
    [null, "", "230.000", traceText(trace).replace("mức 230.000", "230.000"), `${traceText(trace)} | x`].map(
      parseTrace,
    ),
  ).toEqual([null, null, null, null, null]);
});

describe("properties", () => {
  const money = fc.integer({ min: 0, max: 999_999_999_999 }).map(vnd);
  const traces = fc
    .record({
      code: fc.constantFrom("GK_XA", "BK_TINH_TT", null),
      figures: fc.option(
        fc.record({ multiplier: fc.integer({ min: 1, max: 92_000 }).map(multiplier), baseSalary: money }),
      ),
      legalBasis: fc.constantFrom("Nghị định 91/2017/NĐ-CP", "QĐ 5 | phụ lục", null),
      rounding: fc.constantFrom("up" as const, "nearest" as const, "none" as const),
      order: fc.constantFrom("multipliers-first" as const, "individual-first" as const),
      amount: fc.option(money),
      isUnit: fc.boolean(),
      override: fc.option(fc.record({ amount: money, reason: fc.string({ minLength: 1 }) })),
      isUnpaid: fc.boolean(),
      level: fc.constantFrom("ward" as const, "department" as const, null),
      payable: money,
      payableByWard: money,
    })
    .map(({ figures, isUnit, ...rest }): PricingTrace => ({
      ...rest,
      multiplier: figures?.multiplier ?? null,
      baseSalary: figures?.baseSalary ?? null,
      by: rest.amount === null ? null : isUnit ? "unit" : "law",
      legalBasis: rest.legalBasis,
    }));

  test("what is written is read back, but for bars in a document's name", () => {
    fc.assert(
      fc.property(traces, (each) => {
        const legalBasis = each.legalBasis?.replaceAll(" | ", " ") ?? null;
        expect(parseTrace(traceText(each))).toEqual({ ...each, legalBasis });
      }),
    );
  });
});
