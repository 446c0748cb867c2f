import fc from "fast-check";
import { sumResults } from "@/documents/spreadsheet/sum-results";
import type { CellInput } from "@/sheet/sheet-model";

const results = (values: readonly (readonly CellInput[])[]): Record<string, number> =>
  Object.fromEntries(sumResults([{ row: 0, column: 0, values }]));

test("sums over cells, ranges and other sums are known; text and blanks count nothing", () => {
  expect(
    results([
      [1, "hai", 3],
      ["=SUM(A1:C1)", "=SUM(A2,C1)", null],
    ]),
  ).toEqual({ "1,0": 4, "1,1": 7 });
});

test("what is no plain sum, or rests on such a formula or on itself, is not guessed", () => {
  expect(results([[2, "=A1*2", "=SUM(A1:B1)", "=SUM(D1)", "=SUM(DaiBieu[Số])"]])).toEqual({});
});

describe("properties", () => {
  test("the sum of a column is the sum of its numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 30 }), (amounts) => {
        const values = [...amounts.map((amount) => [amount]), [`=SUM(A1:A${amounts.length})`]];
        expect(results(values)).toEqual({ [`${amounts.length},0`]: amounts.reduce((sum, amount) => sum + amount, 0) });
      }),
    );
  });
});
