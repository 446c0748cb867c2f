import fc from "fast-check";
import { formatDate, formatDateInWords, parseBirthYear, parseDate } from "@/language/dates/dates";

describe("parseDate", () => {
  test.each([
    "5/3/2020",
    "05/03/2020",
    "05/3/2020",
    "05-03-2020",
    "05.3.2020",
    "5 / 3 / 2020",
    "2020-03-05",
    "ngày 05 tháng 3 năm 2020",
    "Ngày 5 tháng 03 năm 2020",
    "(05/3/2020)",
    "05/03/2020 08:30",
  ])("%s", (typed) => expect(parseDate(typed)).toEqual({ kind: "date", iso: "2020-03-05" }));
  test.each([
    ["10/1965", { kind: "month", year: 1965, month: 10 }],
    ["tháng 10 năm 1965", { kind: "month", year: 1965, month: 10 }],
    ["1965", { kind: "year", year: 1965 }],
    ["năm 1965", { kind: "year", year: 1965 }],
    ["5/3/20", { kind: "ambiguous", readings: ["2020-03-05", "1920-03-05"] }],
    ["3/19/2020", { kind: "ambiguous", readings: ["2020-03-19"] }],
    ["31/2/2020", { kind: "unreadable" }],
    ["29/2/2019", { kind: "unreadable" }],
    ["sẽ thông báo sau", { kind: "unreadable" }],
    ["", { kind: "unreadable" }],
  ])("%s", (typed, reading) => expect(parseDate(typed)).toEqual(reading));
});

describe("formatDate", () => {
  test("zero before small days and before January and February only", () => {
    expect(formatDate("2020-03-05")).toBe("05/3/2020");
    expect(formatDate("2020-02-15")).toBe("15/02/2020");
    expect(formatDateInWords("2020-03-05")).toBe("ngày 05 tháng 3 năm 2020");
    expect(formatDateInWords("2020-01-20")).toBe("ngày 20 tháng 01 năm 2020");
  });
  test.each(["", "2020-02-30", "5/3/2020"])("refuses «%s»", (iso) => expect(() => formatDate(iso)).toThrow(RangeError));
});

describe("parseBirthYear", () => {
  test.each([
    [1965, { kind: "year", year: 1965, iso: null }],
    ["1965", { kind: "year", year: 1965, iso: null }],
    ["(1965)", { kind: "year", year: 1965, iso: null }],
    ["1.965", { kind: "year", year: 1965, iso: null }],
    ["Sinh năm 1965", { kind: "year", year: 1965, iso: null }],
    ["10/1965", { kind: "year", year: 1965, iso: null }],
    ["19/6/1948", { kind: "year", year: 1948, iso: "1948-06-19" }],
    ["59", { kind: "ask", readings: [1959] }],
    [59, { kind: "ask", readings: [1959] }],
    ["05", { kind: "ask", readings: [2005, 1905] }],
    ["19/6/48", { kind: "ask", readings: [1948] }],
    ["19655", { kind: "invalid" }],
    [19655, { kind: "invalid" }],
    ["1965.0", { kind: "year", year: 1965, iso: null }],
    ["…/…/1965", { kind: "year", year: 1965, iso: null }],
    ["?/1965", { kind: "year", year: 1965, iso: null }],
    ["__/05/1965", { kind: "year", year: 1965, iso: null }],
    ["15\\08\\1965", { kind: "year", year: 1965, iso: "1965-08-15" }],
    ["05031965", { kind: "year", year: 1965, iso: "1965-03-05" }],
    [23806, { kind: "year", year: 1965, iso: "1965-03-05" }],
    ["57 tuổi", { kind: "invalid" }],
    ["khoảng 1965", { kind: "invalid" }],
    ["x", { kind: "invalid" }],
    [true, { kind: "invalid" }],
    [" ", { kind: "blank" }],
    [null, { kind: "blank" }],
  ])("%p", (value, reading) => expect(parseBirthYear(value)).toEqual(reading));
});

describe("properties", () => {
  const days = fc
    .date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2100, 11, 31)), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  test("a day that is written is read back, in both forms", () =>
    fc.assert(
      fc.property(days, (iso) => {
        expect(parseDate(formatDate(iso))).toEqual({ kind: "date", iso });
        expect(parseDate(formatDateInWords(iso))).toEqual({ kind: "date", iso });
      }),
    ));
});
