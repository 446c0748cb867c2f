import fc from "fast-check";
import { HIGHEST_ROW, splitByLines, tableRowHeights, textLines } from "@/sheet/row-height";

test("short text is one line, long text wraps, breaks count", () => {
  expect(textLines("Đức Giang", 20, 10)).toBe(1);
  expect(textLines("Giấy khen của Chủ tịch Ủy ban nhân dân phường", 20, 13)).toBeGreaterThanOrEqual(3);
  expect(textLines("một\nhai\nba", 20, 10)).toBe(3);
});

test("only rows with wrapped text of more than a line get a height", () => {
  const column = { heading: "Nội dung", width: 20, style: { wrap: true } };
  const table = {
    name: "T",
    row: 3,
    column: 0,
    columns: [column],
    rows: [["ngắn"], ["chữ ".repeat(30)], ['=IF("dài dài dài dài dài dài dài"="","","")']],
  };
  const heights = tableRowHeights(table, 13);
  expect(Object.keys(heights)).toEqual(["5"]);
  expect(heights[5]).toBeGreaterThan(2 * 13);
});

test("no row is higher than Excel allows", () => {
  const column = { heading: "Nội dung", width: 10, style: { wrap: true } };
  const table = { name: "T", row: 0, column: 0, columns: [column], rows: [["chữ ".repeat(900)]] };
  expect(tableRowHeights(table, 13)).toEqual({ 1: HIGHEST_ROW });
});

describe("properties", () => {
  test("the parts of a long text are the text, each of no more lines than asked", () => {
    const texts = fc.array(fc.stringMatching(/^[a-zđê]{1,9}$/u), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (list, most) => {
        const parts = splitByLines(list.join(" "), 20, 13, most);
        expect(parts.join(" ")).toBe(list.join(" "));
        for (const part of parts) expect(textLines(part, 20, 13)).toBeLessThanOrEqual(most);
      }),
    );
  });

  const words = fc.array(fc.stringMatching(/^[a-zđêôơư]{1,9}$/u), { minLength: 1, maxLength: 30 });
  test("a wider column never needs more lines", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (list, width) => {
        const text = list.join(" ");
        expect(textLines(text, width + 5, 13)).toBeLessThanOrEqual(textLines(text, width, 13));
      }),
    );
  });
});
