import { textOfCell } from "@/sheet/text-of-cell";

test("a cell's text is composed and trimmed, and null for a blank one", () => {
  expect([null, "  ", " Tổ\u0301 ", 12, true].map(textOfCell)).toEqual([null, null, "Tổ\u0301", "12", "true"]);
  expect(textOfCell("a\u0302")).toBe("â");
});
