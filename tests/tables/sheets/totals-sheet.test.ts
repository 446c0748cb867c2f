import { chartNames, totalsNames, totalsSheet, type TotalsContents } from "@/tables/sheets/totals-sheet";
import { planGroupWords } from "@/domain/model/words";
import type { CellInput, SheetModel } from "@/sheet/sheet-model";

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

function grandParts(sheet: SheetModel) {
  const [[grand]] = named(sheet, totalsNames.grand) as [[string]];
  const [, budget, less, awards] = /^=C(\d+)-C(\d+)\+C(\d+)$/.exec(grand) ?? [];
  const formula = (row?: string): unknown => at(sheet, Number(row) - 1, 2);
  return { budget: formula(budget), less: formula(less), awards: formula(awards), lessRow: Number(less), formula };
}

test("the grand total leaves out the budget's own award money, by its purpose", () => {
  const sheet = totalsSheet({ ...nothing, inWords: "Một triệu đồng" });
  expect(grandParts(sheet)).toMatchObject({
    budget: "=TH_DuToan",
    less: '=SUMIFS(DuToan[Thành tiền],DuToan[Khoản chi],"Tiền thưởng")',
    awards: "=TH_ThuongPhuongChi",
  });
  expect(named(sheet, totalsNames.inWords)).toEqual([["Một triệu đồng"]]);
});

test("a workbook without the columns of spending has no sections of it, and tells award money by the items", () => {
  const sheet = totalsSheet({ ...nothing, hasSpending: false, awardMoneyItems: ["Tiền thưởng cá nhân"] });
  const { less, lessRow, formula } = grandParts(sheet);
  const item = lessRow - 1;
  expect(less).toBe(`=SUM(C${item}:C${item})`);
  expect(formula(String(item))).toBe(`=SUMIFS(DuToan[Thành tiền],DuToan[Nội dung chi],$A${item})`);
  expect(sheet.charts).toEqual([]);
  const formulas = sheet.blocks.flatMap(({ values }) => values.flat()).filter((value) => String(value).startsWith("="));
  for (const missing of ["Đã chi", "Khoản chi", "Đã ký nhận", "Hưởng lương"])
    expect(formulas.filter((value) => String(value).includes(`[${missing}]`))).toEqual([]);
});

test("charts stand under all figures, on the printed page, each over the rows that it shows", () => {
  const sheet = totalsSheet({
    ...nothing,
    awards: [
      { code: "GK_XA", name: "Giấy khen" },
      { code: "LDTT", name: "Lao động tiên tiến" },
    ],
    budgetGroups: ["Chi tổ chức hội nghị"],
  });
  const charts = sheet.charts ?? [];
  expect(charts.map(({ name }) => name)).toEqual(Object.values(chartNames));
  const texts = (area: { top: number; bottom: number; left: number }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, i) => at(sheet, area.top + i, area.left));
  const [awards, spending, share] = charts;
  expect(awards && texts(awards.categories)).toEqual(["Giấy khen (GK_XA)", "Lao động tiên tiến (LDTT)"]);
  expect(spending && texts(spending.categories)).toEqual([
    "Chi tổ chức hội nghị",
    "(chưa ghi nhóm)",
    "Tiền thưởng phường chi (mục 2, mục 8)",
  ]);
  expect(share && texts(share.categories)).toEqual(["Mức tối đa", "Dự toán chi tổ chức tính vào quỹ"]);
  const lastFigure = Math.max(...sheet.names.map(({ area }) => area.bottom));
  for (const { area, values, categories, seriesNames, colors } of charts) {
    expect(area.top).toBeGreaterThan(lastFigure);
    expect(area.bottom).toBeLessThanOrEqual(sheet.print.area?.bottom ?? 0);
    expect(area.right).toBeLessThanOrEqual(sheet.print.area?.right ?? 0);
    expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
    expect([seriesNames.length, colors.length]).toEqual(Array(2).fill(values.right - values.left + 1));
  }
});

test("a chart of no awards is left out", () => {
  expect(totalsSheet(nothing).charts?.map(({ name }) => name)).toEqual([chartNames.spending, chartNames.fundShare]);
});

test("the settlement: advance, signed, unclaimed, explained, returned, and what is left over", () => {
  const rows = named(totalsSheet(nothing), totalsNames.settlement);
  expect(rows[0]).toEqual([undefined, '=IF(HN_TamUng="","",HN_TamUng)']);
  expect(rows[1]?.[1]).toBe('=SUMIFS(KhenThuong[Phường chi],KhenThuong[Phường chi],">0",KhenThuong[Đã ký nhận],"Có")');
  expect(rows[5]?.[1]).toMatch(/^=IF\(D(\d+)="","",D\1-D\d+-IF\(D(\d+)="",0,D\2\)\)$/);
});

test("tasks without a line are told, with no figure that would count", () => {
  const sheet = totalsSheet({ ...nothing, missingTasks: ["Hoa", "Văn nghệ"] });
  const labels = sheet.blocks
    .flatMap(({ values }) => values.flat())
    .filter((value) => String(value).startsWith("Chưa có dòng"));
  expect(labels).toEqual(["Chưa có dòng dự toán: Hoa", "Chưa có dòng dự toán: Văn nghệ"]);
});

test("every named place stands inside the printed area, and only allowed functions are used", () => {
  const sheet = totalsSheet({
    ...nothing,
    hasSeats: true,
    delegateGroups: ["A"],
    awards: [{ code: "GK_XA", name: "Giấy khen" }],
  });
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
  expect([...new Set(functions)].sort()).toEqual(["COUNTA", "COUNTIFS", "IF", "OR", "ROUND", "SUM", "SUMIFS"]);
});
