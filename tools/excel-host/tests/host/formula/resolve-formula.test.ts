import { resolveFormula, type FormulaNames } from "../../../host/formula/resolve-formula";
import type { FormulaTable } from "../../../host/formula/structured-reference";

const table: FormulaTable = {
  name: "DS",
  sheet: "Danh sách",
  area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 },
  hasHeader: true,
  hasTotals: false,
  columns: ["Tên người", "Tiền"],
};
const definedNames: Readonly<Record<string, string>> = {
  hn_luong: "='Danh sách'!$F$1",
  tong: "=SUM(DS[Tiền])*2",
  quanh: "=Quanh+1",
  ben: "=A1",
};
const names: FormulaNames = {
  sheet: (name) => ({ "danh sách": 0, tổng: 1 })[name.toLowerCase()] ?? null,
  table: (name) => (name.toLowerCase() === "ds" ? table : null),
  tableAt: ({ sheet, column }) => (sheet === 0 && column <= 1 ? table : null),
  definedName: (name) => definedNames[name.toLowerCase()] ?? null,
  hasFunction: (name) => ["SUM", "IF", "OFFSET", "LET", "INDEX", "XLOOKUP"].includes(name),
};
const resolved = (formula: string, place = { sheet: 0, row: 2, column: 1 }): string | null =>
  resolveFormula(formula, place, names).text;

describe("resolveFormula", () => {
  test.each([
    ["=[@[Tên người]]&DS[[#This Row],[Tiền]]", "=sheet_0!A3&sheet_0!B3"],
    [
      "=SUM(DS[Tiền],DS,'Danh sách'!A:A,Tổng!1:2)",
      "=SUM(sheet_0!B2:B4,sheet_0!A2:B4,sheet_0!A:A,sheet_0!1:2)".replace("sheet_0!1:2", "sheet_1!1:2"),
    ],
    ["=HN_Luong*2", "=sheet_0!F1*2"],
    ["=Tong+1", "=(SUM(sheet_0!B2:B4)*2)+1"],
    ["=DS[[#This Row],[Tên người]]:DS[[#This Row],[Tiền]]", "=sheet_0!A3:B3"],
    ["=@DS[Tiền]", "=sheet_0!B3"],
    ["=@A9:A20", "=#VALUE!"],
    ["=Không_có!A1+1", "=#REF!+1"],
    ["=DS[Không có]", "=#REF!"],
    ["=_xlfn.XLOOKUP(1,A1,B1)", "=XLOOKUP(1,sheet_0!A1,sheet_0!B1)"],
    ["=true+1.50", "=TRUE+1.5"],
    ["=SUM(\n A1 )", "=SUM( sheet_0!A1 )"],
    ["=_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
    ["=Ben", "=sheet_0!B3"],
  ])("%s", (formula, expected) => expect(resolved(formula)).toBe(expected));

  test.each(["=KHONG_CO(1)", "=MAU.KHONGCO(1)", "=Ten_la+1", "=IF(TRUE,1,Ten_la)", "=[1]Sheet1!A1", "=A1#", "=Quanh"])(
    "%s names something that does not exist",
    (formula) => expect(resolved(formula)).toBeNull(),
  );

  test("outside the table `@` finds no row, or no table", () => {
    expect(resolved("=DS[@Tiền]", { sheet: 1, row: 2, column: 0 })).toBe("=#VALUE!");
    expect(resolved("=[@Tiền]", { sheet: 1, row: 2, column: 0 })).toBeNull();
  });

  test("gives the cells it reads, and whether they are all known", () => {
    const { precedents, isDynamic } = resolveFormula("=SUM(DS[Tiền])+HN_Luong", { sheet: 1, row: 0, column: 0 }, names);
    expect(precedents).toEqual([
      { sheet: 0, area: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 } },
      { sheet: 0, area: { firstRow: 0, firstColumn: 5, lastRow: 0, lastColumn: 5 }, isWhole: false },
    ]);
    expect(isDynamic).toBe(false);
    expect(resolveFormula("=SUM(OFFSET(A1,1,1))", { sheet: 0, row: 9, column: 9 }, names).isDynamic).toBe(true);
    expect(resolveFormula("=SUM(A1:INDEX(A:A,3))", { sheet: 0, row: 9, column: 9 }, names).isDynamic).toBe(true);
  });
});
