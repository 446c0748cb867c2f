import { partSideBySide } from "@/intake/layout/side-by-side";
import { listGrid, merged } from "../../support/list-grid";

const parts = (...[rows, rest]: Parameters<typeof listGrid>) =>
  partSideBySide(listGrid(rows, rest)).map(({ grid, partOf }) => [grid.sheet, partOf, grid.rows.length]);

test("a list by itself is not parted", () => {
  expect(
    parts([
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Nguyễn Văn An", "Bí thư"],
    ]),
  ).toEqual([["Sheet1", undefined, 2]]);
  const deputies = ["STT", "Họ và tên", "Chức vụ", "Người đại diện nhận", "Hình thức khen"];
  expect(parts([deputies, [1, "Nguyễn Văn An", "Bí thư", "Trần Thị Bình", "GK"]])).toHaveLength(1);
  const couple = ["STT", "Họ tên chồng", "Họ tên vợ", "Danh hiệu"];
  expect(parts([couple, [1, "Nguyễn Văn An", "Trần Thị Bình", "Gia đình văn hóa"]])).toHaveLength(1);
});

test("lists that begin again to the right are parted, and a title over all goes with each", () => {
  const [left, right] = partSideBySide(
    listGrid(
      [["DANH SÁCH ĐẠI BIỂU"], ["STT", "Họ và tên", "STT", "Họ và tên"], [1, "Nguyễn Văn An", 2, "Trần Thị Bình"]],
      { merges: [merged(0, 0, 0, 3)], firstRow: 3, firstColumn: 2, formulas: { "2,2": "=B5+1" } },
    ),
  );
  expect(left?.grid).toMatchObject({ sheet: "Sheet1 (B:C)", firstRow: 3, firstColumn: 2, formulas: {} });
  expect(right?.grid).toMatchObject({
    sheet: "Sheet1 (D:E)",
    firstRow: 3,
    firstColumn: 4,
    formulas: { "2,0": "=B5+1" },
  });
  expect(right?.grid.rows[0]?.[0]).toBe("DANH SÁCH ĐẠI BIỂU");
});

test("a list that lies across keeps the sheet's name", () => {
  const wide = ["STT", "Họ và tên", "Chức vụ", "Đơn vị"];
  const rows = [
    wide,
    [1, "Nguyễn Văn An", "Bí thư", "TDP 1"],
    ["TT", "Họ tên", "TT", "Họ tên"],
    [1, "Lê Thị Hoa", 2, "Vũ Thị Mai"],
  ];
  expect(parts(rows)).toEqual([
    ["Sheet1", "Sheet1", 2],
    ["Sheet1 (A3:B4)", "Sheet1", 2],
    ["Sheet1 (C3:D4)", "Sheet1", 2],
  ]);
});
