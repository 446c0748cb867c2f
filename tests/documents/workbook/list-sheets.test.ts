import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import type { NormSet } from "@/domain/model/norm";
import { budgetColumns, budgetTable } from "@/tables/lists/budget";
import { rowIdHeading } from "@/tables/declaration/row-id";
import { listSheet } from "@/tables/look/list-sheet";
import { delegateColumns, delegateTable } from "@/tables/lists/delegates";
import { honoreeColumns, honoreeTable } from "@/tables/lists/honorees";
import { normColumns, awardCodesName, normSheet } from "@/tables/norms/norm-sheet";
import { assignmentColumns, assignmentSheet } from "@/tables/sheets/assignment-sheet";
import { programmeColumns, programmeSheet } from "@/tables/sheets/programme-sheet";
import { choiceNames } from "@/tables/settings/meeting-sheet";
import type { SheetModel, TableModel } from "@/sheet/sheet-model";

function tableOf(sheet: SheetModel): TableModel {
  const [table] = sheet.tables;
  if (!table) throw new Error("no table");
  return table;
}

const formulaOf = (sheet: SheetModel, heading: string): string | undefined =>
  tableOf(sheet).columns.find((column) => column.heading === heading)?.formula;

const norm = { nameEn: "", unit: "lần", note: "", verified: true, amount: null, recipient: "individual" as const };
const basis = { number: "NĐ 91/2017/NĐ-CP", article: "Điều 69", url: "" };
const span = { effectiveFrom: "2017-10-01", effectiveTo: "2023-12-31", rounding: null };
const sets: readonly NormSet[] = [
  {
    ...span,
    id: "conf",
    title: "",
    kind: "conference",
    legalBasis: basis,
    rows: [{ ...norm, code: "NUOC", nameVi: "Nước uống", multiplier: null, amount: vnd(20_000) }],
  },
  {
    ...span,
    id: "award",
    title: "",
    kind: "award",
    legalBasis: basis,
    rows: [
      { ...norm, code: "GK_XA", nameVi: "Giấy khen cấp xã", multiplier: multiplier(150), article: "Điều 73" },
      { ...norm, code: "GK_HGD", nameVi: "Giấy khen hộ gia đình", multiplier: null, verified: false },
    ],
  },
  {
    ...span,
    id: "base-2019",
    title: "",
    kind: "baseSalary",
    legalBasis: { ...basis, article: "" },
    effectiveFrom: "2019-07-01",
    effectiveTo: null,
    rows: [{ ...norm, code: "BASE", nameVi: "Mức lương cơ sở", multiplier: null, amount: vnd(1_490_000) }],
  },
];

test.each([
  [listSheet(delegateTable), "DaiBieu", "Đại biểu", delegateColumns],
  [listSheet(honoreeTable), "KhenThuong", "Khen thưởng", honoreeColumns],
  [listSheet(budgetTable), "DuToan", "Dự toán", budgetColumns],
  [normSheet(sets), "DinhMuc", "Định mức", normColumns],
  [programmeSheet(), "ChuongTrinh", "Chương trình", programmeColumns],
  [assignmentSheet(), "PhanCong", "Phân công", assignmentColumns],
] as const)(
  "sheet %#: table, headings in order, header frozen and repeated on paper",
  (sheet, table, name, columns) => {
    expect(sheet.name).toBe(name);
    expect(tableOf(sheet).name).toBe(table);
    const headings = tableOf(sheet).columns.map(({ heading }) => heading);
    const hidden = (sheet.hiddenColumns ?? []).map((index) => headings[index]);
    expect(hidden).toEqual(["DaiBieu", "KhenThuong", "DuToan"].includes(table) ? [rowIdHeading] : []);
    expect(headings).toEqual([...Object.values(columns), ...hidden]);
    const header = tableOf(sheet).row;
    expect(sheet.frozenRows).toBe(header + 1);
    expect(sheet.print).toMatchObject({
      orientation: "landscape",
      titleRows: { first: header, last: header },
      fitToWidth: true,
    });
    for (const { width } of tableOf(sheet).columns) expect(width).toBeGreaterThanOrEqual(6);
  },
);

test("phones are text, money has separators, and the drop-downs say the words of the law", () => {
  const column = (sheet: SheetModel, heading: string) => tableOf(sheet).columns.find((one) => one.heading === heading);
  expect(column(listSheet(delegateTable), "Điện thoại")?.style?.format).toBe("@");
  expect(column(listSheet(delegateTable), "Giới tính")?.choices).toEqual(["Nam", "Nữ"]);
  expect(column(listSheet(honoreeTable), "Loại")?.choices).toEqual(["Cá nhân", "Tập thể", "Hộ gia đình"]);
  expect(column(listSheet(honoreeTable), "Mức thưởng")?.style?.format).toBe("#,##0");
  expect(column(listSheet(honoreeTable), "Mã khen thưởng")?.choices).toBe(`=${awardCodesName}`);
  expect(column(listSheet(budgetTable), "Nguồn kinh phí")?.choices).toBe(`=${choiceNames.fund}`);
  expect(column(listSheet(honoreeTable), "Cấp khen")?.choices).toBe(`=${choiceNames.level}`);
});

test("a drop-down value never holds the comma that separates values", () => {
  for (const sheet of [listSheet(delegateTable), listSheet(honoreeTable), listSheet(budgetTable), normSheet(sets)])
    for (const { choices, heading } of tableOf(sheet).columns)
      if (Array.isArray(choices))
        expect([heading, choices.filter((value: string) => value.includes(","))]).toEqual([heading, []]);
});

test("award money: blank unless one norm that may be used has the figure; a person's amount counts with a reason", () => {
  const sheet = listSheet(honoreeTable);
  const figure = (column: string) =>
    `=IF([@[Mã khen thưởng]]="","",IF(COUNTIFS(DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Được dùng],"Có",DinhMuc[${column}],">0")=1,SUMIFS(DinhMuc[${column}],DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Được dùng],"Có"),""))`;
  expect(formulaOf(sheet, "Hệ số")).toBe(figure("Hệ số"));
  expect(formulaOf(sheet, "Mức thưởng")).toBe(figure("Mức áp dụng"));
  expect(formulaOf(sheet, "Được chi")).toBe(
    '=IF([@[Lý do không chi]]<>"",0,IF(AND(SUM([@[Mức sửa]])>0,[@[Lý do sửa]]<>""),ROUND([@[Mức sửa]],0),IF([@[Mức thưởng]]="",0,[@[Mức thưởng]])))',
  );
  expect(formulaOf(sheet, "Phường chi")).toBe(
    '=IF([@[Cấp khen]]="Phường",[@[Được chi]],IF([@[Cấp khen]]<>"",0,IF([@[Mã khen thưởng]]="",[@[Được chi]],IF(COUNTIFS(DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Áp dụng],"Có",DinhMuc[Cấp được tặng],"*Phường*")>0,[@[Được chi]],0))))',
  );
  expect(formulaOf(listSheet(budgetTable), "Thành tiền")).toBe(
    '=IF(OR([@[Số lượng tính]]="",[@[Đơn giá]]=""),IF([@[Số tiền trong danh sách]]="","",[@[Số tiền trong danh sách]]),IFERROR(ROUND([@[Số lượng tính]]*[@[Đơn giá]],0),IF([@[Số tiền trong danh sách]]="","",[@[Số tiền trong danh sách]])))',
  );
});

test("norms stand by kind and date; what is not known is blank", () => {
  const { rows } = tableOf(normSheet(sets));
  expect(rows.map(([code]) => code)).toEqual(["BASE", "GK_XA", "GK_HGD", "NUOC"]);
  expect(rows[0]).toEqual([
    "BASE",
    "Mức lương cơ sở",
    "Lương cơ sở",
    "Cá nhân",
    null,
    null,
    1_490_000,
    "lần",
    null,
    "NĐ 91/2017/NĐ-CP",
    43647,
    null,
    null,
    "Có",
    ...Array<null>(7).fill(null),
    "",
    "",
    "base-2019",
  ]);
  expect(rows[1]?.slice(4, 10)).toEqual([0.15, null, null, "lần", null, "NĐ 91/2017/NĐ-CP, Điều 73"]);
  expect(rows[2]?.slice(4, 7)).toEqual([null, null, null]);
  expect(rows[2]?.[13]).toBe("Chưa");
});

test("the drop-down of award codes covers the award norms only", () => {
  expect(normSheet(sets).names).toContainEqual({
    name: awardCodesName,
    area: { top: 5, left: 0, bottom: 6, right: 0 },
  });
  expect(normSheet([]).names.map(({ name }) => name)).toContain(awardCodesName);
  expect(normSheet([]).conditionalFills).toEqual([]);
});

test("on paper stand the columns that a person reads, in type of 6.5 points at least, and no source", () => {
  // A4 landscape less 12 mm on either side; a character is 7 pixels at 96 dpi.
  const paper = ((297 - 24) / 25.4) * 96;
  for (const sheet of [listSheet(delegateTable), listSheet(honoreeTable), listSheet(budgetTable)]) {
    const last = sheet.print.lastColumn ?? Infinity;
    const printed = tableOf(sheet).columns.filter((_, index) => index <= last);
    expect(printed.map(({ heading }) => heading)).not.toContain("Tệp nguồn");
    const width = printed.reduce((sum, column) => sum + column.width * 7, 0);
    expect((sheet.font.size * paper) / width).toBeGreaterThanOrEqual(6.5);
  }
  const headings = (sheet: SheetModel) =>
    tableOf(sheet)
      .columns.slice(0, (sheet.print.lastColumn ?? 0) + 1)
      .map(({ heading }) => heading);
  expect(headings(listSheet(honoreeTable))).toEqual(
    expect.arrayContaining(["Hình thức khen thưởng", "Được chi", "Phường chi"]),
  );
  expect(headings(listSheet(budgetTable))).toEqual(
    expect.arrayContaining(["Thành tiền", "Đã chi", "Số chứng từ", "Chênh lệch"]),
  );
});
