import { createCalculator } from "../../../host/calculation/calculate";
import { calculateSheets } from "../../../host/calculation/calculate-sheets";
import { formulaEngine } from "../../../host/calculation/formula-engine";
import { aWorkbook, at, putName, putTable, rowOf, sheetOf } from "../../support/small-workbook";

/** The values of formulas that stand beside a small table of every kind of value. */
async function valuesOf(...formulas: string[]): Promise<unknown[]> {
  const workbook = aWorkbook({ "Dữ liệu": [], "Kết quả": formulas.map((formula) => [formula]) });
  putTable(workbook, "T", { sheet: sheetOf(workbook, "Dữ liệu") }, [
    ["Mã", "Tên người, tập thể", "Nguồn: tệp", "Trống", "Rỗng"],
    ["GK_TT", "Nguyễn Văn An", 0.15, null, '=IF(TRUE,"")'],
    ["GK_CN", "nguyễn văn an", 0.3, null, '=IF(TRUE,"")'],
    ["gk_tt", "Trần Thị Bình", null, null, "có"],
    [123, "00123", -2, null, '=IF(TRUE,"")'],
  ]);
  putName(workbook, "HN_HeSo", "='Dữ liệu'!$C$3");
  putName(workbook, "HN_Rong", "='Dữ liệu'!$D$2");
  await createCalculator().calculate(workbook);
  return formulas.map((_, index) => at(sheetOf(workbook, "Kết quả"), `A${index + 1}`));
}

describe("calculateSheets", () => {
  test.each<[string, unknown]>([
    ['=IF(1>2,"a","b")', "b"],
    ["=OR(FALSE,1>2)", false],
    ['=AND(TRUE,"x"="X")', true],
    ['=IFERROR(1/0,"lỗi")', "lỗi"],
    ["=SUM(T[Nguồn: tệp])", -1.55],
    ['=SUMIFS(T[Nguồn: tệp],T[Mã],"GK_TT")', 0.15],
    ['=SUMIFS(T[Nguồn: tệp],T[Nguồn: tệp],">0",T[Mã],"<>GK_CN")', 0.15],
    ['=COUNTIFS(T[Mã],"gk*",T[Nguồn: tệp],">0")', 2],
    ['=COUNTIF(T[Tên người, tập thể],"nguyễn văn an")', 2],
    ['=COUNTIF(T[Mã],"123")', 1],
    ['=COUNTIFS(T[Trống],"")', 4],
    ['=COUNTIFS(T[Rỗng],"")', 3],
    ['=COUNTIFS(T[Rỗng],"<>")', 4],
    ['=COUNTIFS(T[Rỗng],"=")', 0],
    ["=COUNTA(T[Rỗng])", 4],
    ["=COUNTA(T[Trống])", 0],
    ["=COUNTBLANK(T[Rỗng])", 3],
    ["=SUMPRODUCT(1/COUNTIF(T[Tên người, tập thể],T[Tên người, tập thể]))", 3],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUNDUP(ROUND(0.15*1490000,0),-4)", 230000],
    ["=ROUNDUP(ROUND(1.1*1800000,0),-4)", 1980000],
    ["=ROUNDUP(ROUND(HN_HeSo*1490000,0),-4)", 450000],
    ["=0.1+0.2", 0.3],
    ["=1.1*3", 3.3],
    ["=ROWS(T)", 4],
    ["=ROWS(T[#All])", 5],
    ["=MAX(T[Nguồn: tệp])", 0.3],
    ["=MIN(T[Nguồn: tệp])", -2],
    ['=INDEX(T[Tên người, tập thể],MATCH("gk_cn",T[Mã],0))', "nguyễn văn an"],
    ["=INDEX(T[#Headers],3)", "Nguồn: tệp"],
    ['=VLOOKUP("GK_CN",T[[Mã]:[Nguồn: tệp]],3,FALSE)', 0.3],
    ['=SUMPRODUCT((T[Nguồn: tệp]>0)*(T[Mã]="GK_TT"))', 1],
    ['=TEXT(1234567,"#,##0")', "1,234,567"],
    ["=HN_Rong", 0],
    ['=HN_Rong=""', true],
    ['=HN_Rong&""', ""],
    ['=IF(HN_Rong="","",1)', ""],
    ['="00123"', "00123"],
    ['="a"&1.50', "a1.5"],
    ["=SUM(OFFSET('Dữ liệu'!C1,1,0,2,1))", 0.45],
    ['=SUM(INDIRECT("A1"),1)', 2],
    ["=1/0", "#DIV/0!"],
    ['="abc"+1', "#VALUE!"],
    ['=MATCH("không",T[Mã],0)', "#N/A"],
    ["=INDEX(T[Mã],99)", "#REF!"],
    ["=SUM(T[Không có])", "#REF!"],
    ["=KHONG_CO(1)", "#NAME?"],
    ["=IFERROR(KHONG_CO(1),0)", "#NAME?"],
    ["=T[Mã]", "#SPILL!"],
    ["=SUM(", "#VALUE!"],
  ])("%s", async (formula, expected) => expect((await valuesOf("=1", formula))[1]).toBe(expected));

  test("formulas wait for what they read, wherever it stands", async () => {
    expect(await valuesOf("=A2+A4", "=A3*2", "=SUM(T[Nguồn: tệp])", "=SUM(A2:A3)")).toEqual([
      -7.75, -3.1, -1.55, -4.65,
    ]);
  });

  test("a circle of formulas ends, with 0", async () => {
    const workbook = aWorkbook({ S: [["=B1+1", "=A1+1", "=A1+5", "=SUM(D1:D2)"]] });
    await createCalculator().calculate(workbook);
    expect(rowOf(sheetOf(workbook, "S"), 1, 4)).toEqual([0, 0, 5, 0]);
    const { circular } = calculateSheets(
      {
        sheets: [{ rowCount: 1, columnCount: 1, cells: [] }],
        formulas: [{ sheet: 0, row: 0, column: 0, formula: "=A1" }],
        names: { sheet: () => 0, table: () => null, tableAt: () => null, definedName: () => null },
      },
      formulaEngine(),
    );
    expect([...circular]).toEqual([0]);
  });

  test("SORT inside another function leaves the range as it is for others", async () => {
    expect(await valuesOf("=INDEX(SORT(T[Nguồn: tệp],1,-1),1)", '=SUMIFS(T[Nguồn: tệp],T[Mã],"GK_CN")')).toEqual([
      0.3, 0.3,
    ]);
  });
});
