import { importGrids } from "@/intake/sheets/import-grids";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

const taken = (rows: readonly (readonly CellValue[])[], kind?: "delegates") =>
  importGrids(
    [listGrid(rows)],
    kind === undefined ? {} : { sources: [{ file: "danh-sach.xlsx", sheet: "Sheet1", kind }] },
  );

const payroll: readonly (readonly CellValue[])[] = [
  ["TT", "Họ và tên", "PHỤ CẤP", null, "THÀNH TIỀN", null, null],
  [null, null, "CV", "KV", "LƯƠNG", "KHEN THƯỞNG", "ĐƯỢC NHẬN"],
  [1, "Phan Đăng Khôi", 0.55, 0.3, "3,000,000", "5,000,000", "8,000,000"],
  [2, "Ngô Thị Mận", null, 0.3, "3,000,000", null, "3,000,000"],
];

test("a payroll is told as one, and nothing of it is taken", () => {
  const { delegates, honorees, issues, sheets } = taken(payroll);
  expect([...delegates, ...honorees]).toEqual([]);
  expect(sheets).toMatchObject([{ kind: "unknown", reason: "payroll" }]);
  expect(issues.map(({ code, params }) => [code, params])).toEqual([
    ["list-like-payroll", { headings: "«CV», «KV», «LƯƠNG», «ĐƯỢC NHẬN»" }],
  ]);
});

test("who chooses its kind gets the persons, but no figure as a post", () => {
  const { delegates } = taken(payroll, "delegates");
  expect(delegates.map(({ fullName, position }) => [fullName, position])).toEqual([
    ["Phan Đăng Khôi", null],
    ["Ngô Thị Mận", null],
  ]);
});

test("figures are no posts and amounts no awards", () => {
  const { honorees } = taken([
    ["TT", "Họ và tên", "Chức vụ", "Khen thưởng"],
    [1, "Phan Đăng Khôi", 0.55, "500,000"],
    [2, "Ngô Thị Mận", 0.4, "300,000"],
  ]);
  expect(honorees.map(({ position, awardText, typedAmount }) => [position, awardText, typedAmount])).toEqual([
    [null, null, 500_000],
    [null, null, 300_000],
  ]);
});

test("awards in the rows make a list of honorees, whatever it has besides", () => {
  const { honorees } = taken([
    ["TT", "Họ và tên", "Hình thức khen thưởng", "Hệ số lương", "Phụ cấp"],
    [1, "Phan Đăng Khôi", "Lao động tiên tiến", 2.34, 0.3],
  ]);
  expect(honorees).toMatchObject([{ awardText: "Lao động tiên tiến" }]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    "court-cases",
    [
      ["TT", "Số thụ lý", "Nguyên đơn", "Bị đơn", "Thẩm phán"],
      [1, "12/2020", "Phan Đăng Khôi", "Ngô Thị Mận", "Lưu Quốc Bảo"],
    ],
  ],
  [
    "contracts",
    [
      ["TT", "Số hợp đồng", "Nội dung", "Nhà thầu", "Giá trị hợp đồng"],
      [1, "01/HĐ", "Sửa trường", "Cty A", 100_000_000],
    ],
  ],
  [
    "assets",
    [
      ["TT", "Tên tài sản", "Số lượng", "Nguyên giá", "Giá trị còn lại"],
      [1, "Máy tính", 2, 10_000_000, 5_000_000],
    ],
  ],
])("%s are refused with the reason", (reason, rows) => {
  const { sheets, delegates, budget } = taken(rows);
  expect([...delegates, ...budget]).toEqual([]);
  expect(sheets).toMatchObject([{ kind: "unknown", reason }]);
});
