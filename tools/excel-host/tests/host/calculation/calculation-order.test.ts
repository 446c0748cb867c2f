import fc from "fast-check";
import { orderCalculation, type OrderedFormula } from "../../../host/calculation/calculation-order";

const formula = (row: number, ...reads: [first: number, last: number][]): OrderedFormula => ({
  place: { sheet: 0, row, column: 0 },
  precedents: reads.map(([firstRow, lastRow]) => ({
    sheet: 0,
    area: { firstRow, lastRow, firstColumn: 0, lastColumn: 0 },
  })),
});

describe("orderCalculation", () => {
  test("what is read comes before who reads it", () => {
    expect(orderCalculation([formula(0, [1, 3]), formula(1, [2, 2]), formula(2)]).order).toEqual([2, 1, 0]);
  });

  test("formulas that refer to each other in a circle are found, those who only read them are not", () => {
    const { circular, order } = orderCalculation([
      formula(0, [1, 1]),
      formula(1, [0, 0]),
      formula(2, [0, 1]),
      formula(3, [3, 3]),
    ]);
    expect([...circular].sort()).toEqual([0, 1, 3]);
    expect(order).toHaveLength(4);
  });

  test("a chain of a hundred thousand formulas is no trouble", () => {
    const chain = Array.from({ length: 100_000 }, (_, row) => formula(row, [row + 1, row + 1]));
    const { order, circular } = orderCalculation(chain);
    expect([order[0], order.at(-1), circular.size]).toEqual([99_999, 0, 0]);
  });

  describe("properties", () => {
    test("each formula comes once, after all it reads, unless they go in a circle", () => {
      const reads = fc.array(fc.tuple(fc.nat(15), fc.nat(2)), { maxLength: 3 });
      fc.assert(
        fc.property(fc.array(reads, { minLength: 1, maxLength: 12 }), (all) => {
          const formulas = all.map((areas, row) =>
            formula(row, ...areas.map(([first, more]): [number, number] => [first, first + more])),
          );
          const { order, circular } = orderCalculation(formulas);
          expect([...order].sort((a, b) => a - b)).toEqual(formulas.map((_, index) => index));
          formulas.forEach(({ precedents }, reader) => {
            for (const { area } of precedents)
              for (let read = area.firstRow; read <= Math.min(area.lastRow, formulas.length - 1); read++)
                if (!(circular.has(reader) && circular.has(read)))
                  expect(order.indexOf(read)).toBeLessThan(order.indexOf(reader));
          });
        }),
      );
    });
  });
});
