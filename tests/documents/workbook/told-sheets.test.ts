import { issuesSheet } from "@/documents/workbook/issues-sheet";
import { journalSheet } from "@/documents/workbook/journal-sheet";

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

test("journal: sources, changes and skipped rows, three tables below one another", () => {
  const at = { file: "a.xlsx", sheet: "S", row: 5, column: "Họ và tên", field: "fullName" };
  const sheet = journalSheet(
    [
      {
        file: "a.xlsx",
        sheet: "S",
        kind: "delegates",
        headerRow: 7,
        encoding: "TCVN3",
        rowsRead: 10,
        rowsTaken: 8,
        skipped: [
          { row: 1, reason: "letterhead" },
          { row: 9, reason: "total" },
        ],
      },
    ],
    [{ rule: "extra-space", at, from: "Hòa  ", to: "Hòa" }],
  );
  expect(sheet.tables.map(({ name, row, rows }) => [name, row, rows])).toEqual([
    ["NhatKyNguon", 4, [[1, "a.xlsx", "S", "Đại biểu", "TCVN3", 10, 8, 2]]],
    ["NhatKySua", 8, [[1, "a.xlsx", "S", 5, "Họ và tên", "bỏ khoảng trắng thừa", "Hòa  ", "Hòa"]]],
    [
      "NhatKyBoQua",
      12,
      [
        [1, "a.xlsx", "S", 1, "tiêu đề văn bản"],
        [2, "a.xlsx", "S", 9, "dòng tổng cộng"],
      ],
    ],
  ]);
});
