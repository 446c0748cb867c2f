import { cellText } from "@/sheet/shown-text";

describe("text of a user in a cell", () => {
  test("what would begin a formula is marked as text", () => {
    expect(cellText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
    expect(cellText("-Chi bộ 4")).toBe("'-Chi bộ 4");
    expect(cellText("+84 912")).toBe("'+84 912");
    expect(cellText("'đã nháy")).toBe("''đã nháy");
  });

  test("other text and nothing stay as they are", () => {
    expect(cellText("Nguyễn Thị Hòa")).toBe("Nguyễn Thị Hòa");
    expect(cellText("")).toBe("");
    expect(cellText(null)).toBeNull();
  });
});
