import { wordsOfCell } from "@/functions/amount-words";
import { awardMoneyOfCell } from "@/functions/award-money";
import { sortNameOfCell } from "@/functions/sort-name";
import { unicodeOfCell } from "@/functions/to-unicode";
import { CellError } from "@/functions/cell-error";
import { isBlank, overCells } from "@/functions/over-cells";

const join = (...values: unknown[]): string => values.join("+");

describe("overCells", () => {
  test("one value meets each cell of a range, a row meets a column", () => {
    expect(overCells(join, [[1, 2]], [["a"]])).toEqual([["1+a", "2+a"]]);
    expect(overCells(join, [[1, 2]], [["a"], ["b"]])).toEqual([
      ["1+a", "2+a"],
      ["1+b", "2+b"],
    ]);
  });

  test("an absent argument is blank", () => {
    expect(overCells((value, option) => `${String(value)} ${isBlank(option)}`, [[1]], undefined)).toEqual([["1 true"]]);
  });

  test("ranges that do not fit together are refused as a whole", () => {
    expect(() => overCells(join, [[1, 2]], [["a", "b", "c"]])).toThrow(CellError);
  });

  test("an error of one cell leaves the others their answers; our own mistake is thrown", () => {
    const half = (value: unknown): number => {
      if (value === 0) throw new CellError("#NUM!", "amount-out-of-range");
      if (value === -1) throw new TypeError("ours");
      return 1 / Number(value);
    };
    const [[first, second] = []] = overCells(half, [[2, 0]]);
    expect(first).toBe(0.5);
    expect(second).toMatchObject({ code: "#NUM!", key: "amount-out-of-range" });
    expect(() => overCells(half, [[-1]])).toThrow("ours");
  });
});

test("isBlank: an empty cell, an absent argument, spaces; never 0 or FALSE", () => {
  expect([null, undefined, "", "  ", 0, false].map(isBlank)).toEqual([true, true, true, true, false, false]);
});

test("a blank cell that the desktop hands over as 0 is blank in every function that expects a text", () => {
  expect(sortNameOfCell(0, null)).toBe("");
  expect(sortNameOfCell("Nguyễn Văn An", 0)).toBe("An Văn Nguyễn");
  expect(unicodeOfCell(0, 0)).toBe("");
  expect(wordsOfCell(0, 0)).toBe("");
  expect(awardMoneyOfCell(0, 0, 0)).toBe("");
});
