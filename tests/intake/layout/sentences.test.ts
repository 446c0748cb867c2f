import { importGrids } from "@/intake/sheets/import-grids";
import { listGrid } from "../../support/list-grid";

const take = (...lines: readonly string[]) => importGrids([listGrid(lines.map((text) => [text]))]);

test("a budget written as sentences, with its total and the rows that it came from", () => {
  const { budget, sheets, issues } = take(
    "DỰ TOÁN KINH PHÍ",
    "- Âm thanh: 01 buổi x 800.000đ = 800.000đ",
    "- Nước uống: 30 người x 10.000đ/người x 2 buổi = 600.000đ",
    "Tổng cộng: 1.400.000đ",
  );
  expect(budget.map(({ item, quantity, unitPrice, source }) => [item, quantity, unitPrice, source.row])).toEqual([
    ["Âm thanh", 1, 800_000, 2],
    ["Nước uống", 60, 10_000, 3],
  ]);
  expect(sheets[0]?.skipped.find(({ reason }) => reason === "total")?.row).toBe(4);
  expect(issues).toEqual([]);
});

test("a product that differs from what the sentence states is asked about", () => {
  const { issues } = take("- Hoa: 3 lẵng x 200.000đ = 500.000đ", "- Nước: 10 chai x 5.000đ");
  expect(issues.map(({ code }) => code)).toContain("amount-differs");
});

test("other texts are no budget", () => {
  expect(take("Kính gửi UBND phường", "Khổ giấy 20 x 30", "Khổ giấy 30 x 40").budget).toEqual([]);
});
