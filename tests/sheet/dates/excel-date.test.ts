import fc from "fast-check";
import { excelDate } from "@/sheet/dates/excel-date";

test("serial numbers of the 1900 system", () => {
  expect(excelDate("2020-03-10")).toBe(43900);
  expect(excelDate("1900-03-01")).toBe(61);
  expect(excelDate(null)).toBeNull();
});

test("what is no date is refused", () => {
  expect(() => excelDate("2020-02-31x")).toThrow(RangeError);
  expect(() => excelDate("hôm nay")).toThrow(RangeError);
});

describe("properties", () => {
  test("the next day is one more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 60_000 }), (days) => {
        const day = (serial: number): string =>
          new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(excelDate(day(days))).toBe(days);
        expect(excelDate(day(days + 1))).toBe(days + 1);
      }),
    );
  });
});
