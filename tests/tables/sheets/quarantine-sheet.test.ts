import { quarantineSheet } from "@/tables/sheets/quarantine-sheet";

const line = {
  reason: "Dòng không có tên.",
  table: "Đại biểu",
  file: "a.csv",
  sheet: "",
  row: 5,
  cells: { "Họ và tên": null, "Số ĐT": "0912345678" },
  exact: "{}",
};

test("the reason stands first, then the list's own columns, then where the row came from", () => {
  const [table] = quarantineSheet(["Họ và tên", "Số ĐT", "Chức vụ"], [line]).tables;
  expect(table?.columns.map(({ heading }) => heading)).toEqual([
    "Lý do để riêng",
    "Họ và tên",
    "Số ĐT",
    "Chức vụ",
    "Bảng",
    "Tệp nguồn",
    "Sheet nguồn",
    "Dòng nguồn",
    "Đọc lại",
  ]);
  expect(table?.rows).toEqual([["Dòng không có tên.", null, "0912345678", null, "Đại biểu", "a.csv", "", 5, "{}"]]);
});

test("a figure that is typed to correct a cell stays a figure: no column is text by format, but the one that is read back is unseen", () => {
  const formats = quarantineSheet(["Số tiền"], [line]).tables[0]?.columns.map(({ style }) => style?.format);
  expect(formats).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, ";;;"]);
});

test("the hint counts the rows, and says when none is left", () => {
  const hint = (lines: Parameters<typeof quarantineSheet>[1]) => quarantineSheet([], lines).blocks[1]?.values[0]?.[0];
  expect(hint([line])).toMatch(/^1 dòng chưa vào bảng/);
  expect(hint([])).toBe("Không còn dòng nào.");
});
