import { cellValue } from "@/files/spreadsheets/cell-value";

const number = (v: number, z: string) => ({ t: "n", v, z }) as const;

describe("cellValue", () => {
  test.each([
    ["a day", number(43895, "dd/mm/yyyy"), "05/03/2020"],
    ["a day in another form", number(43895, "d\\-mmm\\-yy"), "05/03/2020"],
    ["a day with its month first", number(43895, "m/d/yy"), "05/03/2020"],
    ["a month", number(43891, "mmm"), "01/03/2020"],
    ["a day with the time", number(43895.5, "dd/mm/yyyy hh:mm"), "05/03/2020 12:00"],
    ["a time", number(0.25, "h:mm"), "6:00"],
    ["a duration", number(1.5, "[h]:mm"), "36:00"],
    ["money with words in its format", number(450000, '#,##0 "đồng"'), 450000],
    ["a number with a colour", number(5, "[Red]0"), 5],
    ["a negative number in a date format is no day", number(-1, "dd/mm/yyyy"), -1],
    ["a day from 1900 on", number(1, "dd/mm/yyyy"), "01/01/1900"],
    ["an error", { t: "e", v: 0x2a }, "#N/A"],
    ["division by zero", { t: "e", v: 7 }, "#DIV/0!"],
    ["text", { t: "s", v: " chữ " }, " chữ "],
    ["empty text", { t: "s", v: "" }, null],
    ["a truth", { t: "b", v: false }, false],
    ["a real date", { t: "d", v: new Date(Date.UTC(2020, 2, 5)) }, "05/03/2020"],
    ["a stub", { t: "z" }, null],
    ["nothing", undefined, null],
  ] as const)("%s", (_what, cell, value) => expect(cellValue(cell, false)).toBe(value));

  test("days from 1904", () => expect(cellValue(number(43895 - 1462, "dd/mm/yyyy"), true)).toBe("05/03/2020"));
});
