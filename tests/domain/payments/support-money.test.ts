import { vnd } from "@/domain/money/vnd";
import { paySupport, supportRate } from "@/domain/payments/support-money";
import { aDelegate } from "@tools/samples/a-delegate";

const norm = (amount: number, verified = true) => ({
  code: "MEAL_COMMUNE",
  amount: vnd(amount),
  legalBasis: "TT 40/2017/TT-BTC",
  verified,
});
const rate = (over: Partial<Parameters<typeof supportRate>[0]>) =>
  supportRate({ typed: null, typedBasis: null, norms: [], days: null, ...over });

describe("supportRate", () => {
  test("as typed, whatever the norms say", () => {
    expect(rate({ typed: vnd(75_000), typedBasis: "NQ 09", norms: [norm(100_000)], days: 1 })).toEqual({
      kind: "typed",
      amount: 75_000,
      basis: "NQ 09",
    });
  });

  test("the norm in force times the days; half a day makes half of it", () => {
    expect(rate({ norms: [norm(100_000)], days: 0.5 })).toMatchObject({
      kind: "norm",
      amount: 50_000,
      isVerified: true,
    });
    expect(rate({ norms: [norm(60_000, false)], days: 2 })).toMatchObject({ amount: 120_000, isVerified: false });
  });

  test("nothing is guessed: no norm, two norms that differ, days not known", () => {
    expect(rate({ days: 1 })).toEqual({ kind: "unknown", reason: "no-norm" });
    expect(rate({ norms: [norm(100_000), norm(80_000)], days: 1 })).toEqual({
      kind: "unknown",
      reason: "several-norms",
    });
    expect(rate({ norms: [norm(100_000)] })).toEqual({ kind: "unknown", reason: "no-days" });
  });
});

test("off the payroll, each person once; who is not decided is reported", () => {
  const candidate = (fullName: string, isOnPayroll: boolean | null, isFirst = true) => ({
    delegate: aDelegate({ fullName }),
    isOnPayroll,
    isFirst,
  });
  const sheet = paySupport(
    [
      candidate("A", false),
      candidate("A", false, false),
      candidate("B", true),
      candidate("C", null),
      candidate("", false),
    ],
    vnd(75_000),
  );
  expect(sheet.lines.map(({ ordinal, delegate }) => [ordinal, delegate.fullName])).toEqual([[1, "A"]]);
  expect(sheet.total).toBe(75_000);
  expect(sheet.undecided.map(({ fullName }) => fullName)).toEqual(["C"]);
  expect(paySupport([candidate("A", false)], null).lines).toEqual([]);
});
