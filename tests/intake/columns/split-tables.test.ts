import { importGrids } from "@/intake/sheets/import-grids";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

const wide: readonly (readonly CellValue[])[] = [
  ["II. KINH PHÍ"],
  ["TT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền", "Ghi chú"],
  [1, "Maket", "cái", 1, 900_000, 900_000, null],
  [2, "Nước", "chai", 60, 6_000, 360_000, null],
];

test.each([
  [
    ["Họ và tên", "Chức vụ"],
    ["Phan Đăng Khôi", "Bí thư"],
    ["Ngô Thị Mận", "Tổ trưởng"],
  ],
  [
    ["TT", "Họ và tên", "Đơn vị"],
    [1, "Phan Đăng Khôi", "TDP số 4"],
    [2, "Ngô Thị Mận", "TDP số 5"],
  ],
])("a narrow list above a wide one is a list of its own", (...narrow) => {
  const { delegates, budget } = importGrids([listGrid([["I. THÀNH PHẦN"], ...narrow, [null], ...wide])]);
  expect(delegates.map(({ fullName }) => fullName)).toEqual(["Phan Đăng Khôi", "Ngô Thị Mận"]);
  expect(budget.map(({ item }) => item)).toEqual(["Maket", "Nước"]);
});

test("a line of a letterhead that says two words of headings is no table", () => {
  const { sheets, delegates } = importGrids([
    listGrid([
      ["Đơn vị", null, null, "Điện thoại", null],
      ["DANH SÁCH ĐẠI BIỂU"],
      ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại"],
      [1, "Phan Đăng Khôi", "Bí thư", "TDP số 4", "0912000111"],
    ]),
  ]);
  expect(sheets).toMatchObject([{ kind: "delegates", headerRow: 3 }]);
  expect(delegates).toHaveLength(1);
});

test("the title of the next table is no row of the one above", () => {
  const { budget, delegates, honorees } = importGrids([
    listGrid([
      ["Nội dung", "Thành tiền"],
      ["Maket", 900_000],
      [null],
      ["DANH SÁCH KHEN THƯỞNG"],
      ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức khen thưởng"],
      [1, "Phan Đăng Khôi", "Tổ trưởng", "TDP số 4", "Giấy khen"],
    ]),
  ]);
  expect(budget.map(({ item }) => item)).toEqual(["Maket"]);
  expect(delegates).toEqual([]);
  expect(honorees.map(({ name }) => name)).toEqual(["Phan Đăng Khôi"]);
});

test("numbered names above the heading are asked about, a letterhead is not", () => {
  const table = [
    ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại"],
    [1, "Phan Đăng Khôi", "Bí thư", "TDP số 4", "0912000111"],
  ] as const;
  const codesOver = (...above: readonly (readonly CellValue[])[]) =>
    importGrids([listGrid([...above, ...table])]).issues.map(({ code, params }) => [code, params]);
  expect(codesOver(["1. Ngô Thị Mận", "Tổ trưởng"], [2, "Lưu Quốc Bảo", "Tổ phó"], [null])).toEqual([
    ["rows-above-heading", { count: 2, rows: "1–2" }],
  ]);
  expect(codesOver(["UBND PHƯỜNG NAM"], ["1. DANH SÁCH ĐẠI BIỂU"], ["Người lập: Ngô Thị Mận"])).toEqual([]);
});
