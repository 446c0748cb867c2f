import fc from "fast-check";
import {
  areaOfReference,
  columnLetters,
  columnOfLetters,
  parseReference,
  writeArea,
  writeFixedArea,
  writeReference,
  writeSheetName,
} from "../../../host/formula/cell-reference";

describe("cell references", () => {
  test.each(["A1", "$B$2:C9", "A:C", "$A:$A", "3:5", "$1:$2", "XFD1048576"])("%s is read and written alike", (text) => {
    const reference = parseReference(text);
    expect(reference && writeReference(reference)).toBe(text);
  });

  test.each(["A", "1", "A0", "XFE1", "A1048577", "A1:B", "A:3", "A1:B2:C3", "HN_1", ""])("%s is no reference", (text) =>
    expect(parseReference(text)).toBeNull(),
  );

  test("an area runs from its upper left to its lower right, however it is written", () => {
    const reference = parseReference("C5:A2");
    expect(reference && areaOfReference(reference)).toEqual({ firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 2 });
  });

  test("areas are written short, or fixed for good", () => {
    const area = { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 2 };
    expect(writeArea(area)).toBe("A2:C5");
    expect(writeArea({ ...area, lastRow: 1, lastColumn: 0 })).toBe("A2");
    expect(writeFixedArea(area)).toBe("$A$2:$C$5");
    expect(writeFixedArea({ ...area, firstRow: 0, lastRow: 1048575 })).toBe("$A:$C");
    expect(writeFixedArea({ ...area, lastColumn: 16383 })).toBe("$2:$5");
  });

  test("a sheet's name is quoted wherever it could be misread", () => {
    expect(["Sheet1", "Đại_biểu", "Định mức", "A1", "R1C1", "it's", "2020"].map(writeSheetName)).toEqual([
      "Sheet1",
      "Đại_biểu",
      "'Định mức'",
      "'A1'",
      "'R1C1'",
      "'it''s'",
      "'2020'",
    ]);
  });

  describe("properties", () => {
    test("a column's letters are read back", () => {
      fc.assert(fc.property(fc.nat(16383), (column) => expect(columnOfLetters(columnLetters(column))).toBe(column)));
    });
  });
});
