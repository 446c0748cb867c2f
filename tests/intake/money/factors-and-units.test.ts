import { priceLine } from "@/domain/budget/price-line";
import { importGrids } from "@/intake/sheets/import-grids";
import type { CellValue } from "@/sheet/grid";
import { listGrid } from "../../support/list-grid";

const take = (...rows: readonly (readonly CellValue[])[]) => {
  const { budget, issues } = importGrids([listGrid(rows)]);
  return {
    amounts: budget.map((line) => priceLine(line).amount),
    codes: issues.map(({ code }) => code).filter((code) => code !== "lump-sum"),
  };
};

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["in a heading", [["STT", "Nội dung", "Thành tiền (Ngđ)"]]],
  ["in a heading without brackets", [["STT", "Nội dung", "Kinh phí, 1.000 đồng"]]],
  ["above the table, without a colon", [["Đơn vị tính nghìn đồng"], ["STT", "Nội dung", "Thành tiền"]]],
  [
    "above the table, at the right",
    [
      [null, null, "ĐVT: 1000đ"],
      ["STT", "Nội dung", "Thành tiền"],
    ],
  ],
  ["in brackets of the title", [["DỰ TOÁN (nghìn đồng)"], ["STT", "Nội dung", "Thành tiền"]]],
])("thousands %s", (_, head) => {
  expect(take(...head, [1, "In phông", 1250], [2, "Hoa bàn", 300.5])).toEqual({
    amounts: [1_250_000, 300_500],
    codes: [],
  });
});

test("millions with three decimals and more", () => {
  const list = take(["STT", "Nội dung", "Kinh phí (tr.đ)"], [1, "In phông", 1.125], [2, "Hoa bàn", 0.3255]);
  expect(list).toEqual({ amounts: [1_125_000, 325_500], codes: [] });
});

test("a sum of money in a title is no unit", () => {
  expect(take(["Hỗ trợ mỗi đơn vị 2 triệu đồng"], ["STT", "Nội dung", "Thành tiền"], [1, "In phông", 250_000])).toEqual(
    { amounts: [250_000], codes: [] },
  );
});

test("a unit that nobody names but the prices need, and one that makes them absurd, are asked about", () => {
  const headings = ["STT", "Nội dung", "Số lượng", "Đơn giá", "Thành tiền"];
  expect(take(headings, [1, "Nước", 100, 15, 1500]).codes).toEqual(["budget-unit-unsaid"]);
  const absurd = take(["Đơn vị: triệu đồng"], headings, [1, "Hoa", 2, 500_000, 1_000_000]);
  expect(absurd.codes).toContain("budget-unit-absurd");
});

test("all columns of factors count", () => {
  const headings = ["STT", "Nội dung", "Số người", "Số ngày", "Số bữa", "Mức chi", "Thành tiền"];
  expect(take(headings, [1, "Tiền ăn", 40, 2, 3, 50_000, 12_000_000])).toEqual({ amounts: [12_000_000], codes: [] });
});

test("a calculation in words is quantity and price, held against the amount", () => {
  const list = take(
    ["STT", "Nội dung", "Thuyết minh", "Thành tiền"],
    [1, "Nước", "120 người x 15.000đ/người", 1_800_000],
    [2, "Hoa", "3 lẵng x 400.000đ", 1_000_000],
    [3, "Phông", "Trọn gói", 700_000],
  );
  expect(list).toEqual({ amounts: [1_800_000, 1_200_000, 700_000], codes: ["amount-differs"] });
});

test("factors behind the item", () => {
  expect(take(["STT", "Nội dung chi", "Số tiền"], [1, "Nước uống: 40 người × 20.000đ", 800_000])).toEqual({
    amounts: [800_000],
    codes: [],
  });
});
