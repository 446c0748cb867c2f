import fc from "fast-check";
import { absoluteAddress, areaAddress, cellAddress, columnLetters } from "@/sheet/cell-address";

test("letters and addresses", () => {
  expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA"]);
  expect(cellAddress(6, 1)).toBe("B7");
  expect(areaAddress({ top: 6, left: 1, bottom: 8, right: 3 })).toBe("B7:D9");
  expect(areaAddress({ top: 6, left: 1, bottom: 6, right: 1 })).toBe("B7");
  expect(absoluteAddress("Bảng 'A'", { top: 0, left: 0, bottom: 3, right: 0 })).toBe("'Bảng ''A'''!$A$1:$A$4");
});

describe("properties", () => {
  test("letters read back as the column", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (index) => {
        const back = Array.from(columnLetters(index)).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        expect(back - 1).toBe(index);
      }),
    );
  });
});
