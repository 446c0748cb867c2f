import { issuesSheet } from "@/tables/sheets/issues-sheet";
import { journalSheet } from "@/tables/sheets/journal-sheet";

test("issues: one row each, counted above, each severity in its colour", () => {
  const sheet = issuesSheet([
    {
      severity: "error",
      code: "sum-wrong",
      file: "du-toan.xlsx",
      sheet: "Du toan",
      row: 9,
      column: "Thành tiền",
      message: "Sai.",
    },
    { severity: "note", code: "x", file: "", sheet: "Khen thưởng", row: 0, column: null, message: '=HYPERLINK("x")' },
  ]);
  expect(sheet.tables[0]?.rows).toEqual([
    [1, "Lỗi", "Sai.", "du-toan.xlsx", "Du toan", 9, "Thành tiền", "sum-wrong"],
    [2, "Ghi chú", '\'=HYPERLINK("x")', "(sổ này)", "Khen thưởng", null, null, "x"],
  ]);
  expect(sheet.blocks[1]?.values[0]?.[0]).toContain("1 lỗi · 0 điều cần xem · 1 ghi chú");
  expect(sheet.conditionalFills.map(({ formula }) => formula)).toEqual([
    '=$B5="Lỗi"',
    '=$B5="Cần xem"',
    '=$B5="Ghi chú"',
  ]);
});

test("no issue: the table stands, and the hint says so", () => {
  const sheet = issuesSheet([]);
  expect(sheet.tables[0]?.rows).toEqual([]);
  expect(sheet.blocks[1]?.values[0]?.[0]).toBe("Không có điều gì cần xem.");
});

test("a long sentence gets a row that shows all of it", () => {
  const issue = { severity: "warning", code: "x", file: "", sheet: "", row: 0, column: null } as const;
  const sheet = issuesSheet([
    { ...issue, message: "Ngắn." },
    { ...issue, message: "Một câu dài hơn một dòng. ".repeat(8) },
  ]);
  expect(sheet.rowHeights[4]).toBeUndefined();
  expect(sheet.rowHeights[5]).toBeGreaterThan(30);
});

test("journal: one empty table whose texts stay texts, its header on every page, its last column unseen", () => {
  const sheet = journalSheet();
  expect(sheet.tables).toMatchObject([{ name: "NhatKy", rows: [] }]);
  const formats = sheet.tables[0]?.columns.map(({ heading, style }) => [heading, style?.format]);
  expect(formats).toEqual([
    ["STT", "0"],
    ...["Loại", "Tệp", "Sheet"].map((heading) => [heading, "@"]),
    ["Dòng", "0"],
    ...["Cột", "Nội dung", "Trong danh sách", "Ghi vào bảng"].map((heading) => [heading, "@"]),
    ["Đọc lại", ";;;"],
  ]);
  expect(sheet.print).toMatchObject({ orientation: "landscape", fitToWidth: true, titleRows: { first: 3, last: 3 } });
});
