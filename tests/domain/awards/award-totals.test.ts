import fc from "fast-check";
import { totalAwards } from "@/domain/awards/award-totals";
import { vnd } from "@/domain/money/vnd";

const row = (
  kind: "individual" | "collective" | "household",
  amount: number | null,
  payable: number,
  byWard: number,
) => ({
  kind,
  amount: amount === null ? null : vnd(amount),
  payable: vnd(payable),
  payableByWard: vnd(byWard),
});

test("totalAwards counts and adds by kind", () => {
  const totals = totalAwards([
    row("individual", 230_000, 230_000, 230_000),
    row("individual", 450_000, 0, 0),
    row("collective", 2_980_000, 2_980_000, 0),
    row("household", null, 0, 0),
  ]);
  expect(totals.individual).toEqual({
    rows: 2,
    withNorm: 2,
    withoutNorm: 0,
    totalByNorm: 680_000,
    totalPayable: 230_000,
    totalPayableByWardOrUnsaid: 230_000,
  });
  expect(totals.household).toMatchObject({ rows: 1, withNorm: 0, withoutNorm: 1, totalByNorm: 0 });
  expect(totals.all).toEqual({
    rows: 4,
    withNorm: 3,
    withoutNorm: 1,
    totalByNorm: 3_660_000,
    totalPayable: 3_210_000,
    totalPayableByWardOrUnsaid: 230_000,
  });
});

describe("properties", () => {
  const rows = fc.array(
    fc.record({
      kind: fc.constantFrom("individual" as const, "collective" as const, "household" as const),
      amount: fc.option(fc.integer({ min: 0, max: 1e9 }).map(vnd)),
      payable: fc.integer({ min: 0, max: 1e9 }).map(vnd),
      payableByWard: fc.integer({ min: 0, max: 1e9 }).map(vnd),
    }),
  );

  test("the order of rows does not matter and the kinds add up to all", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const totals = totalAwards(list);
        expect(totalAwards([...list].reverse())).toEqual(totals);
        const { individual, collective, household, all } = totals;
        expect(individual.totalPayable + collective.totalPayable + household.totalPayable).toBe(all.totalPayable);
        expect(individual.rows + collective.rows + household.rows).toBe(all.rows);
      }),
    );
  });
});
