import fc from "fast-check";
import { layOutLedger, type Ledger } from "@/documents/page/ledger";
import { landscapePage, pageHeight, portraitPage, type PageForm } from "@/documents/page/page-form";
import { textRow } from "@/documents/page/sheet-rows";
import type { SheetModel } from "@/sheet/sheet-model";
import { sumResults } from "@/documents/spreadsheet/sum-results";

interface Line {
  readonly text: string;
  readonly amount: number;
}

const ledgerOf = (groups: readonly (readonly Line[])[], form: PageForm, pageTotals = true): Ledger<Line> => ({
  name: "Danh sách",
  form,
  columns: [
    { heading: "Tên", width: 30, style: { border: true, wrap: true }, value: ({ text }) => text },
    {
      heading: "Số tiền",
      width: 12,
      style: { border: true, format: "#,##0" },
      isSummed: true,
      value: ({ amount }) => amount,
    },
    { heading: "Ký nhận", width: 17, style: { border: true }, value: () => null },
  ],
  groups: groups.map((lines, index) => ({ title: `Nhóm ${index + 1}`, sumLabel: `Cộng ${index + 1}`, lines })),
  lowestLine: 25.5,
  head: [textRow([0, 2], "ĐẦU", {}, 60)],
  totalLabel: "TỔNG CỘNG",
  foot: [textRow([0, 2], "Ký tên", {}, 120)],
  pageTotals,
});

/** Label in the first column and result in the second, row by row. */
function rowsOf(sheet: SheetModel): readonly { label: string; amount: number | null }[] {
  const results = sumResults(sheet.blocks);
  const cells = new Map<string, unknown>();
  for (const { row, column, values } of sheet.blocks)
    values.forEach((line, i) => line.forEach((value, j) => cells.set(`${row + i},${column + j}`, value)));
  return Array.from({ length: Object.keys(sheet.rowHeights).length }, (_, row) => {
    const value = cells.get(`${row},1`);
    return {
      label: String(cells.get(`${row},0`) ?? ""),
      amount: typeof value === "number" ? value : (results.get(`${row},1`) ?? null),
    };
  });
}

/** Rows of each page, without the repeated heading. */
function pagesOf(sheet: SheetModel): readonly (readonly number[])[] {
  const breaks = [0, ...(sheet.print.breaksBefore ?? []), Object.keys(sheet.rowHeights).length];
  return breaks.slice(1).map((end, index) => {
    const from = breaks[index] ?? 0;
    return Array.from({ length: end - from }, (_, at) => from + at);
  });
}

const line = (index: number): Line => ({ text: `Người ${index}`, amount: 10_000 * (index + 1) });
const lines = (count: number): Line[] => Array.from({ length: count }, (_, index) => line(index));

test("a list of one page: sums, one page total, no break", () => {
  const sheet = layOutLedger(ledgerOf([lines(2), lines(1)], landscapePage));
  expect(
    rowsOf(sheet)
      .slice(1)
      .map(({ label, amount }) => [label, amount]),
  ).toEqual([
    ["Tên", null],
    ["Nhóm 1", null],
    ["Người 0", 10_000],
    ["Người 1", 20_000],
    ["Cộng 1", 30_000],
    ["Nhóm 2", null],
    ["Người 0", 10_000],
    ["Cộng 2", 10_000],
    ["Cộng trang 1", 40_000],
    ["TỔNG CỘNG", 40_000],
    ["Ký tên", null],
  ]);
  expect(sheet.print.breaksBefore).toEqual([]);
});

test("nothing to list: no page total, and the total is 0", () => {
  const rows = rowsOf(layOutLedger(ledgerOf([], landscapePage)));
  expect(rows.map(({ label }) => label)).toEqual(["ĐẦU", "Tên", "TỔNG CỘNG", "Ký tên"]);
  expect(rows[2]?.amount).toBe(0);
});

test("more sums than Excel's function takes are sums of sums", () => {
  const formulas = layOutLedger(ledgerOf([lines(4500)], landscapePage))
    .blocks.flatMap(({ values }) => values.flat())
    .filter((value): value is string => typeof value === "string" && value.startsWith("=SUM("));
  for (const formula of formulas) {
    expect(formula.length).toBeLessThan(8192);
    expect(Math.max(...formula.split("SUM(").map((part) => part.split(",").length))).toBeLessThanOrEqual(255);
  }
});

describe("properties", () => {
  const group = fc.array(
    fc.record({
      text: fc.string({ maxLength: 120 }).map((text) => `T ${text.replace(/\s+/g, " ")}`),
      amount: fc.integer({ min: 1, max: 5_000_000 }),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const form = fc.constantFrom(landscapePage, portraitPage);

  test("page totals add up to the total, and what is carried is what stood before", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), form, (groups, own) => {
        const rows = rowsOf(layOutLedger(ledgerOf(groups, own)));
        const total = groups.flat().reduce((sum, { amount }) => sum + amount, 0);
        const pages = rows.filter(({ label }) => label.startsWith("Cộng trang")).map(({ amount }) => amount ?? NaN);
        expect(pages.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        expect(rows.find(({ label }) => label === "TỔNG CỘNG")?.amount).toBe(total);
        let before = 0;
        const carried = rows.filter(({ label }) => label === "Mang sang").map(({ amount }) => amount);
        expect(carried).toEqual(pages.slice(0, -1).map((amount) => (before += amount)));
      }),
      { numRuns: 40 },
    );
  });

  test("every page fits on A4, no line is lost, a title never ends a page and a sum never begins one", () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), form, fc.boolean(), (groups, own, pageTotals) => {
        const sheet = layOutLedger(ledgerOf(groups, own, pageTotals));
        const rows = rowsOf(sheet);
        const heading = sheet.rowHeights[1] ?? 0;
        pagesOf(sheet).forEach((page, index) => {
          const height = page.reduce((sum, row) => sum + (sheet.rowHeights[row] ?? 0), 0);
          expect(height + (index > 0 ? heading : 0)).toBeLessThanOrEqual(pageHeight(own));
          const labels = page.map((row) => rows[row]?.label ?? "");
          const inside = labels.filter((label) => !/^(Cộng trang|Mang sang)/.test(label));
          expect(inside.at(-1)).not.toMatch(/^Nhóm/);
          if (index > 0) expect(inside[0]).not.toMatch(/^(Cộng|TỔNG|Ký)/);
        });
        const texts = sheet.blocks
          .filter(({ column }) => column === 0)
          .flatMap(({ values }) => values.map(([value]) => value));
        expect(texts.filter((text) => typeof text === "string" && text.startsWith("T "))).toHaveLength(
          groups.flat().length,
        );
      }),
      { numRuns: 40 },
    );
  });
});
