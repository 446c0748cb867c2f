import { areaName, sheetPart, sideName, tableSourceName } from "@/sheet/sheet-part";

test.each([
  ["Khách mời", { sheet: "Khách mời", area: null, table: null }],
  ["Khách mời!B3:F40", { sheet: "Khách mời", area: "B3:F40", table: null }],
  ["Mời! gấp", { sheet: "Mời! gấp", area: null, table: null }],
  ["Mời!A1", { sheet: "Mời!A1", area: null, table: null }],
  ["Mời!A1!A1:B2", { sheet: "Mời!A1", area: "A1:B2", table: null }],
  ["Khách mời[BangMoi]", { sheet: "Khách mời", area: null, table: "BangMoi" }],
  ["Khách mời (A:D)", { sheet: "Khách mời", area: null, table: null }],
  ["Khách mời (2)", { sheet: "Khách mời (2)", area: null, table: null }],
  ["", { sheet: "", area: null, table: null }],
])("%s is read as what it names", (name, part) => expect(sheetPart(name)).toEqual(part));

test("a name is read back as it was made", () => {
  expect(sheetPart(areaName("DS 1", "$B$3:$F$40"))).toEqual({ sheet: "DS 1", area: "B3:F40", table: null });
  expect(sheetPart(tableSourceName("DS 1", "Bảng1"))).toEqual({ sheet: "DS 1", area: null, table: "Bảng1" });
});

test("one of several lists side by side is of its sheet", () => {
  expect(sheetPart("Khách mời (A:D)")).toEqual({ sheet: "Khách mời", area: null, table: null });
  expect(sheetPart("Khách mời!B3:F40 (B3:C9)")).toEqual({ sheet: "Khách mời", area: "B3:F40", table: null });
  expect(sideName("Khách mời (A:D)", "E:G")).toBe("Khách mời (E:G)");
  expect(sideName("", "A:D")).toBe("(A:D)");
});
