import { totalsNames, totalsSheet, type TotalsContents } from "@/documents/workbook/totals-sheet";
import { planGroupWords } from "@/domain/tables/table-columns";
import type { CellInput, SheetModel } from "@/documents/sheet-model";

const nothing: TotalsContents = {
  delegateGroups: [],
  awards: [],
  budgetGroups: [],
  awardMoneyItems: [],
  inWords: null,
};

function at(sheet: SheetModel, row: number, column: number): CellInput | undefined {
  for (const block of sheet.blocks)
    if (row >= block.row && row < block.row + block.values.length) {
      const value = block.values[row - block.row]?.[column - block.column];
      if (value !== undefined && value !== null) return value;
    }
  return undefined;
}

function named(sheet: SheetModel, name: string): readonly (readonly (CellInput | undefined)[])[] {
  const area = sheet.names.find((one) => one.name === name)?.area;
  if (!area) throw new Error(`no ${name}`);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (__, j) => at(sheet, area.top + i, area.left + j)),
  );
}

const counted = (column: string, row: number) => [
  `=COUNTIFS(DaiBieu[${column}],$A${row})`,
  `=COUNTIFS(DaiBieu[${column}],$A${row})-COUNTIFS(DaiBieu[${column}],$A${row},DaiBieu[Trùng với],"<>")`,
];
const others = (first: number, last: number) => [
  `=COUNTA(DaiBieu[Họ và tên])-SUM(C${first}:C${last})`,
  `=COUNTA(DaiBieu[Họ và tên])-COUNTA(DaiBieu[Trùng với])-SUM(D${first}:D${last})`,
];

test("each group has its line, and what stands in no group is the rest", () => {
  const sheet = totalsSheet({ ...nothing, delegateGroups: ["I. Lãnh đạo", "II. Đại biểu"] });
  expect(named(sheet, totalsNames.delegateGroups)).toEqual([
    counted("Nhóm đại biểu", 16),
    counted("Nhóm đại biểu", 17),
    others(16, 17),
  ]);
});

test("the plan's groups always have their lines, in the plan's order", () => {
  const sheet = totalsSheet(nothing);
  expect(named(sheet, totalsNames.planGroups)).toEqual([
    ...[6, 7, 8, 9, 10].map((row) => counted("Thành phần", row)),
    others(6, 10),
  ]);
  expect([5, 6, 7, 8, 9].map((row) => at(sheet, row, 0))).toEqual(Object.values(planGroupWords));
});

test("a title with signs that COUNTIFS reads otherwise is written out and escaped", () => {
  const sheet = totalsSheet({ ...nothing, budgetGroups: ['Chi *khác* "A"?', ">= 5 triệu", "x".repeat(300)] });
  const formulas = named(sheet, totalsNames.budgetGroups).map(([lines]) => String(lines));
  expect(formulas[0]).toBe('=COUNTIFS(DuToan[Nhóm chi],"=Chi ~*khác~* ""A""~?")');
  expect(formulas[1]).toBe('=COUNTIFS(DuToan[Nhóm chi],"=>= 5 triệu")');
  // With its `=` and its wildcard the text has 255 characters, the most that Excel takes.
  expect(formulas[2]).toMatch(/^=COUNTIFS\(DuToan\[Nhóm chi\],"=x{253}\*"\)$/);
});

test("awards by kind: rows, with norm, without, and three sums; all of them below", () => {
  const kinds = named(totalsSheet(nothing), totalsNames.awardsByKind);
  expect(kinds).toHaveLength(4);
  expect(kinds[0]).toEqual([
    "=COUNTIFS(KhenThuong[Loại],$A21)",
    '=COUNTIFS(KhenThuong[Loại],$A21,KhenThuong[Hệ số],">0")',
    '=COUNTIFS(KhenThuong[Loại],$A21)-COUNTIFS(KhenThuong[Loại],$A21,KhenThuong[Hệ số],">0")',
    "=SUMIFS(KhenThuong[Mức thưởng],KhenThuong[Loại],$A21)",
    "=SUMIFS(KhenThuong[Được chi],KhenThuong[Loại],$A21)",
    "=SUMIFS(KhenThuong[Phường chi],KhenThuong[Loại],$A21)",
  ]);
  expect(kinds[3]?.[5]).toBe("=SUM(H21:H23)");
});

test("the grand total leaves out the budget's own award money", () => {
  const sheet = totalsSheet({ ...nothing, awardMoneyItems: ["Tiền thưởng cá nhân"], inWords: "Một triệu đồng" });
  const [[grand]] = named(sheet, totalsNames.grand) as [[string]];
  const [, budget, less, awards] = /^=C(\d+)-C(\d+)\+C(\d+)$/.exec(grand) ?? [];
  const formula = (row?: string): unknown => at(sheet, Number(row) - 1, 2);
  expect(formula(budget)).toBe("=TH_DuToan");
  expect(formula(awards)).toBe("=TH_ThuongPhuongChi");
  const item = Number(less) - 1;
  expect(formula(less)).toBe(`=SUM(C${item}:C${item})`);
  expect(formula(String(item))).toBe(`=SUMIFS(DuToan[Thành tiền],DuToan[Nội dung chi],$A${item})`);
  expect(named(sheet, totalsNames.inWords)).toEqual([["Một triệu đồng"]]);
});

test("every named place stands inside the printed area, and only allowed functions are used", () => {
  const sheet = totalsSheet({ ...nothing, delegateGroups: ["A"], awards: [{ code: "GK_XA", name: "Giấy khen" }] });
  expect(sheet.names.map(({ name }) => name).sort()).toEqual(Object.values(totalsNames).sort());
  for (const { area } of sheet.names) {
    expect(area.bottom).toBeLessThanOrEqual(sheet.print.area?.bottom ?? 0);
    expect(area.right).toBeLessThanOrEqual(sheet.print.area?.right ?? 0);
  }
  const functions = sheet.blocks
    .flatMap(({ values }) => values.flat())
    .flatMap((value) =>
      typeof value === "string" && value.startsWith("=") ? (value.match(/[A-Z]+(?=\()/g) ?? []) : [],
    );
  expect([...new Set(functions)].sort()).toEqual(["COUNTA", "COUNTIFS", "SUM", "SUMIFS"]);
});
