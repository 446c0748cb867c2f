import fc from "fast-check";
import { createCalculator } from "../../../host/calculation/calculate";
import { addSheet, type StoreWorkbook } from "../../../host/store/workbook";
import { cellFor } from "../../../host/store/sheet";
import { aWorkbook, at, putName, putRows, putTable, rowOf, sheetOf } from "../../support/small-workbook";

const inForce =
  '=IF(HN_NgayQuyetDinh="","",IF(AND(OR([@[Từ ngày]]="",[@[Từ ngày]]<=HN_NgayQuyetDinh),OR([@[Đến ngày]]="",[@[Đến ngày]]>=HN_NgayQuyetDinh)),"Có","Không"))';
const multiplier =
  '=IF([@[Mã khen thưởng]]="","",IF(COUNTIFS(DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Áp dụng],"Có",DinhMuc[Hệ số],">0")=1,SUMIFS(DinhMuc[Hệ số],DinhMuc[Mã],[@[Mã khen thưởng]],DinhMuc[Áp dụng],"Có"),""))';
const amount = '=IF(OR([@[Hệ số]]="",HN_LuongCoSo=""),"",ROUNDUP(ROUND([@[Hệ số]]*HN_LuongCoSo,0),-4))';
const payable = '=IF(OR([@[Mức thưởng]]="",[@[Lý do không chi]]<>""),0,[@[Mức thưởng]])';
const byWard = '=IF(OR([@[Cấp khen]]="",[@[Cấp khen]]="Phường"),[@[Được chi]],0)';

const july2019 = 43647;
const july2023 = 45108;

/** The norms and honorees of a small conference, with the formulas that the add-in writes. */
function aConference(decisionDate: number | null): StoreWorkbook {
  const workbook = aWorkbook({
    "Hội nghị": [["Ngày quyết định", decisionDate]],
    "Định mức": [],
    "Khen thưởng": [],
    "Tổng hợp": [],
  });
  putName(workbook, "HN_NgayQuyetDinh", "='Hội nghị'!$B$1");
  putName(workbook, "HN_LuongCoSo", "='Tổng hợp'!$B$1");
  putTable(workbook, "DinhMuc", { sheet: sheetOf(workbook, "Định mức"), row: 2, column: 1 }, [
    ["Mã", "Nguồn: điều, khoản", "Hệ số", "Mức tiền", "Từ ngày", "Đến ngày", "Áp dụng"],
    ["BASE", "NĐ 38/2019", null, 1490000, july2019, july2023 - 1, inForce],
    ["BASE", "NĐ 24/2023", null, 1800000, july2023, null, inForce],
    ["GK_XA_CN", "NĐ 91/2017", 0.15, null, null, 45291, inForce],
    ["GK_XA_TT", "NĐ 91/2017", 0.3, null, null, 45291, inForce],
    ["LDTT", "NĐ 91/2017", 0.3, null, null, null, inForce],
    ["LDTT", "trùng", 0.3, null, null, null, inForce],
    ["HAI_LAN", "hai dòng, một dòng hết hạn", 1.1, null, null, 1, inForce],
    ["HAI_LAN", "hai dòng", 1.1, null, 2, null, inForce],
  ]);
  const formulas = [multiplier, amount];
  const rest = [payable, byWard];
  putTable(workbook, "KhenThuong", { sheet: sheetOf(workbook, "Khen thưởng") }, [
    [
      "Tên người, tập thể, hộ gia đình",
      "Cấp khen",
      "Mã khen thưởng",
      "Hệ số",
      "Mức thưởng",
      "Lý do không chi",
      "Được chi",
      "Phường chi",
    ],
    ["Nguyễn Văn An", "Phường", "GK_XA_CN", ...formulas, null, ...rest],
    ["Tổ dân phố 1", null, "GK_XA_TT", ...formulas, null, ...rest],
    ["Trần Thị Bình", "Thành phố", "GK_XA_CN", ...formulas, null, ...rest],
    ["Lê Văn Cường", "Phường", "GK_XA_CN", ...formulas, "đã chi mức cao hơn", ...rest],
    ["Phạm Thị Dung", "Phường", "LDTT", ...formulas, null, ...rest],
    ["Hộ ông Em", "Phường", null, ...formulas, null, ...rest],
    ["Đỗ Văn Giang", "Phường", "KHONG_CO", ...formulas, null, ...rest],
    ["Vũ Thị Hà", "Phường", "HAI_LAN", ...formulas, null, ...rest],
  ]);
  const base = 'SUMIFS(DinhMuc[Mức tiền],DinhMuc[Mã],"BASE",DinhMuc[Áp dụng],"Có")';
  const summary: [string, string][] = [
    ["Lương cơ sở", `=IF(${base}=0,"",${base})`],
    ["Số dòng", "=ROWS(KhenThuong)"],
    ["Được chi", "=SUM(KhenThuong[Được chi])"],
    ["Phường chi", "=SUM(KhenThuong[Phường chi])"],
    ["Không có mức", '=COUNTIFS(KhenThuong[Mức thưởng],"",KhenThuong[Tên người, tập thể, hộ gia đình],"<>")'],
    ["Cá nhân", '=SUMIFS(KhenThuong[Được chi],KhenThuong[Mã khen thưởng],"GK_XA_CN")'],
    ["Cao nhất", "=MAX(KhenThuong[Mức thưởng])"],
    ["Người cao nhất", "=INDEX(KhenThuong[Tên người, tập thể, hộ gia đình],MATCH(B7,KhenThuong[Mức thưởng],0))"],
  ];
  putTable(workbook, "TongHop", { sheet: sheetOf(workbook, "Tổng hợp") }, summary);
  return workbook;
}

async function calculated(workbook: StoreWorkbook): Promise<StoreWorkbook> {
  await createCalculator().calculate(workbook);
  return workbook;
}

describe("createCalculator", () => {
  test("calculates the formulas of an award list: multiplier, award, what is paid", async () => {
    const workbook = await calculated(aConference(43900));
    const honorees = sheetOf(workbook, "Khen thưởng");
    expect([2, 3, 4, 5, 6, 7, 8, 9].map((row) => rowOf(honorees, row, 8).slice(2))).toEqual([
      ["GK_XA_CN", 0.15, 230000, "", 230000, 230000],
      ["GK_XA_TT", 0.3, 450000, "", 450000, 450000],
      ["GK_XA_CN", 0.15, 230000, "", 230000, 0],
      ["GK_XA_CN", 0.15, 230000, "đã chi mức cao hơn", 0, 0],
      ["LDTT", "", "", "", 0, 0],
      ["", "", "", "", 0, 0],
      ["KHONG_CO", "", "", "", 0, 0],
      ["HAI_LAN", 1.1, 1640000, "", 1640000, 1640000],
    ]);
  });

  test("calculates the summary over the tables", async () => {
    const summary = sheetOf(await calculated(aConference(43900)), "Tổng hợp");
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((row) => at(summary, `B${row}`))).toEqual([
      1490000,
      8,
      2550000,
      2320000,
      3,
      460000,
      1640000,
      "Vũ Thị Hà",
    ]);
  });

  test("takes the base salary of the decision's day: 1,1 × 1.800.000 is 1.980.000 and no more", async () => {
    const workbook = await calculated(aConference(45200));
    expect(at(sheetOf(workbook, "Tổng hợp"), "B1")).toBe(1800000);
    expect(at(sheetOf(workbook, "Khen thưởng"), "E9")).toBe(1980000);
  });

  test("leaves everything blank while the decision's day is not known", async () => {
    const workbook = await calculated(aConference(null));
    expect(at(sheetOf(workbook, "Tổng hợp"), "B1")).toBe("");
    expect(at(sheetOf(workbook, "Khen thưởng"), "D2")).toBe("");
    expect(at(sheetOf(workbook, "Khen thưởng"), "H2")).toBe(0);
  });

  test("follows a change at the next calculation", async () => {
    const workbook = await calculated(aConference(43900));
    const cell = [...sheetOf(workbook, "Hội nghị").cells.values()][1];
    if (cell) cell.value = 45200;
    await calculated(workbook);
    expect(at(sheetOf(workbook, "Khen thưởng"), "E2")).toBe(270000);
  });

  test("two workbooks calculated at once keep apart", async () => {
    const [first, second] = [aConference(43900), aConference(45200)];
    const calculator = createCalculator();
    await Promise.all([calculator.calculate(first), calculator.calculate(second)]);
    expect([first, second].map((workbook) => at(sheetOf(workbook, "Tổng hợp"), "B1"))).toEqual([1490000, 1800000]);
  });

  test("a sheet's own name hides the workbook's; a table's totals row is not its data", async () => {
    const workbook = aWorkbook({
      "Bảng 1": [],
      "Bảng 2": [["=Gia*2", "=SUM(Diem[Điểm])", "=SUM(Diem[#Totals])", "=SUM(Diem[#All])"]],
    });
    putName(workbook, "Gia", "=5");
    workbook.names.push({ name: "gia", sheet: sheetOf(workbook, "Bảng 2"), formula: "=7", visible: true, comment: "" });
    putTable(workbook, "Diem", { sheet: sheetOf(workbook, "Bảng 1"), totals: true }, [["Điểm"], [1], [2], [100]]);
    await calculated(workbook);
    expect(rowOf(sheetOf(workbook, "Bảng 2"), 1, 4)).toEqual([14, 3, 100, 103]);
  });

  test("a hundred sums over a thousand rows, calculated twice", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [`P${i % 10}`, i]);
    const sums = Array.from({ length: 100 }, (_, i) => [`=SUMIFS(Dong[Tiền],Dong[Đơn vị],"P${i % 10}")`]);
    const workbook = aWorkbook({ Dòng: [], Tổng: sums });
    putTable(workbook, "Dong", { sheet: sheetOf(workbook, "Dòng") }, [["Đơn vị", "Tiền"], ...rows]);
    await calculated(workbook);
    await calculated(workbook);
    expect(at(sheetOf(workbook, "Tổng"), "A2")).toBe(49600);
  });
});

describe("calculating again", () => {
  const formulas = [
    "=SUM(A1:A4)",
    "=B1+A2",
    '=IF(A3="","",A3*2)',
    '=COUNTIF(A1:A4,">2")',
    "=SUM(T[Số])",
    "=C5+HN_So",
    "=T2!A1",
  ];

  /** Everything that somebody may do between two calculations. */
  const edits = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("value" as const), row: fc.nat(5), value: fc.constantFrom(1, 2, 5, "", "x") }),
      fc.record({ kind: fc.constant("formula" as const), row: fc.nat(6), text: fc.constantFrom(...formulas, null) }),
      fc.record({ kind: fc.constant("name" as const), cell: fc.constantFrom("$A$1", "$A$2") }),
      fc.record({ kind: fc.constant("table" as const), last: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("sheet" as const), isFirst: fc.boolean() }),
    ),
    { maxLength: 12 },
  );

  test("gives what calculating from the beginning gives, whatever was changed", async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const workbook = aWorkbook({ T1: [[1], [2], [3], [4]], T2: [[7]] });
        const sheet = sheetOf(workbook, "T1");
        const table = putTable(workbook, "T", { sheet, column: 5 }, [["Số"], [10], [20], [30], [40]]);
        putName(workbook, "HN_So", "=T1!$A$1");
        formulas.forEach((formula, row) => putRows(sheet, row, 1, [[formula]]));
        const again = createCalculator();
        await again.calculate(workbook);
        for (const step of steps) {
          if (step.kind === "value") cellFor(sheet, step.row, 0).value = step.value;
          if (step.kind === "formula") {
            const cell = cellFor(sheet, step.row, 1);
            if (step.text === null) Object.assign(cell, { formula: undefined, value: 9 });
            else cell.formula = step.text;
          }
          if (step.kind === "name") for (const name of workbook.names) name.formula = `=T1!${step.cell}`;
          if (step.kind === "table") table.area = { ...table.area, lastRow: step.last };
          if (step.kind === "sheet") {
            addSheet(workbook, `S${workbook.sheets.length}`);
            if (step.isFirst) workbook.sheets.unshift(...workbook.sheets.splice(-1));
          }
          await again.calculate(workbook);
          const values = [...sheet.cells].map(([key, { value }]) => [key, value]);
          await createCalculator().calculate(workbook);
          expect(values).toEqual([...sheet.cells].map(([key, { value }]) => [key, value]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
