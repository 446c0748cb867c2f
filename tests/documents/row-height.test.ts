import fc from "fast-check";
import { tableRowHeights, textLines } from "@/documents/row-height";

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

describe("properties", () => {
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
