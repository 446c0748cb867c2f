import fc from "fast-check";
import { dataCell, modelCell } from "@/excel/ground/cell-input";

test.each([
  ["Nguyễn Văn An", "Nguyễn Văn An"],
  ["TDP số 8", "TDP số 8"],
  ["0912345678", "'0912345678"],
  ["3/2020", "'3/2020"],
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+84", "'+84"],
  ["true", "'true"],
  ["Mar 3", "'Mar 3"],
  ["'nháy", "''nháy"],
  ["", ""],
])("the datum %p is written as %p", (input, cell) => {
  expect(dataCell(input)).toBe(cell);
});

test("numbers and truth values pass, an empty cell is the empty text", () => {
  expect([dataCell(0), dataCell(-1.5), dataCell(true), dataCell(null)]).toEqual([0, -1.5, true, ""]);
});

test("in a model a formula is a formula, and text that is marked already is not marked twice", () => {
  expect([modelCell("=A1"), modelCell("'=A1"), modelCell("2020")]).toEqual(["=A1", "'=A1", "'2020"]);
});

describe("properties", () => {
  test("no datum begins a formula, and what is marked is the datum behind one apostrophe", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = String(dataCell(text));
        expect(/^[=+\-@]/.test(cell)).toBe(false);
        expect(cell === text || cell === `'${text}`).toBe(true);
      }),
    );
  });
});
