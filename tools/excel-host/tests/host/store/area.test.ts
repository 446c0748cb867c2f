import fc from "fast-check";
import {
  absoluteAddressOf,
  addressOf,
  columnLetters,
  columnNumber,
  parseAddress,
  quotedSheetName,
} from "../../../host/store/address";
import { columnsOf, intersection, rowsOf, without, type Area } from "../../../host/store/area";

test("addresses are read with and without sheet, dollars and quotes", () => {
  expect(parseAddress("B2")?.area).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 });
  expect(parseAddress("'Hội nghị''s'!$A$1:B2")).toEqual({
    sheet: "Hội nghị's",
    area: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
  });
  expect(parseAddress("C:A")?.area).toMatchObject({ firstColumn: 0, lastColumn: 2 });
  expect(parseAddress("Data!2:1")?.area).toMatchObject({ firstRow: 0, lastRow: 1 });
});

test.each(["", "A0", "XFE1", "A1048577", "A1:", "Hello", "A1:B2:C3", "A-1"])("%j is no address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test("sheet names that are no plain words are quoted", () => {
  expect(["Data", "Đại biểu", "A1", "2020", "O'Neil", "R"].map(quotedSheetName)).toEqual([
    "Data",
    "'Đại biểu'",
    "'A1'",
    "'2020'",
    "'O''Neil'",
    "'R'",
  ]);
});

describe("properties", () => {
  const area = fc
    .tuple(fc.nat(200), fc.nat(200), fc.nat(30), fc.nat(30))
    .map(([firstRow, firstColumn, rows, columns]): Area => {
      return { firstRow, firstColumn, lastRow: firstRow + rows, lastColumn: firstColumn + columns };
    });

  test("what is written as an address reads back", () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(parseAddress(addressOf(one))?.area).toEqual(one);
        expect(parseAddress(absoluteAddressOf(one))?.area).toEqual(one);
      }),
    );
  });

  test("letters and numbers of columns are one", () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnNumber(columnLetters(column)) === column));
  });

  test("what is left of an area and what was taken out make the area", () => {
    const size = (one: Area) => rowsOf(one) * columnsOf(one);
    fc.assert(
      fc.property(area, area, (one, hole) => {
        const parts = without(one, hole);
        const common = intersection(one, hole);
        const left = parts.reduce((sum, part) => sum + size(part), 0);
        expect(left + (common === null ? 0 : size(common))).toBe(size(one));
        for (const part of parts) expect(intersection(part, hole)).toBeNull();
      }),
    );
  });
});
