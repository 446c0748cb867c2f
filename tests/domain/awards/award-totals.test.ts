import type { Payer } from "@/domain/awards/payer";
import fc from "fast-check";
import { payableByOthers, totalAwards } from "@/domain/awards/award-totals";
import { vnd } from "@/domain/money/vnd";

const row = (
  kind: "individual" | "collective" | "household",
  amount: number | null,
  payable: number,
  payer: Payer,
) => ({
  kind,
  amount: amount === null ? null : vnd(amount),
  payable: vnd(payable),
  payer,
});

test("totalAwards counts and adds by kind", () => {
  const totals = totalAwards([
    row("individual", 230_000, 230_000, "ward"),
    row("individual", 450_000, 0, "ward"),
    row("collective", 2_980_000, 2_980_000, "other"),
    row("collective", 1_200_000, 1_200_000, "unsettled"),
    row("household", null, 0, "ward"),
  ]);
  expect(totals.individual).toEqual({
    rows: 2,
    withNorm: 2,
    withoutNorm: 0,
    totalByNorm: 680_000,
    totalPayable: 230_000,
    totalPayableByWard: 230_000,
    totalPayableUnsettled: 0,
  });
  expect(totals.household).toMatchObject({ rows: 1, withNorm: 0, withoutNorm: 1, totalByNorm: 0 });
  expect(totals.all).toEqual({
    rows: 5,
    withNorm: 4,
    withoutNorm: 1,
    totalByNorm: 4_860_000,
    totalPayable: 4_410_000,
    totalPayableByWard: 230_000,
    totalPayableUnsettled: 1_200_000,
  });
});

describe("properties", () => {
  const rows = fc.array(
    fc.record({
      kind: fc.constantFrom("individual" as const, "collective" as const, "household" as const),
      amount: fc.option(fc.integer({ min: 0, max: 1e9 }).map(vnd)),
      payable: fc.integer({ min: 0, max: 1e9 }).map(vnd),
      payer: fc.constantFrom<Payer>("ward", "other", "unsettled"),
    }),
  );

  test("the order of rows does not matter and the kinds add up to all", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const totals = totalAwards(list);
        expect(totalAwards([...list].reverse())).toEqual(totals);
        const { individual, collective, household, all } = totals;
        expect(individual.totalPayable + collective.totalPayable + household.totalPayable).toBe(all.totalPayable);
        for (const each of [individual, collective, household, all])
          expect(each.totalPayableByWard + payableByOthers(each) + each.totalPayableUnsettled).toBe(each.totalPayable);
        expect(individual.rows + collective.rows + household.rows).toBe(all.rows);
      }),
    );
  });
});
