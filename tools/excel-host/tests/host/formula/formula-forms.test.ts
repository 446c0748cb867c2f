import { barFormula, fileFormula, moveFormula, withoutTables } from "../../../host/formula/formula-forms";

describe("formula forms", () => {
  test.each([
    ["=[@Mã]&[@[Họ tên]]", "=T[[#This Row],[Mã]]&T[[#This Row],[Họ tên]]"],
    ["=SUM([@[A b]:[C d]])", "=SUM(T[[#This Row],[A b]:[C d]])"],
    ["=SUM([@[A b]]:[@[C d]])", "=SUM(T[[#This Row],[A b]]:T[[#This Row],[C d]])"],
    ["=SUBTOTAL(109,[Số tiền])", "=SUBTOTAL(109,T[Số tiền])"],
    ["=DinhMuc[Mã]", "=DinhMuc[Mã]"],
    ["=XLOOKUP(1,A1,B1)+SORT(A1:A2)", "=_xlfn.XLOOKUP(1,A1,B1)+_xlfn._xlws.SORT(A1:A2)"],
  ])("%s is kept in a file as %s, and read as it was", (bar, file) => {
    expect(fileFormula(bar, "T")).toBe(file);
    expect(barFormula(file, "T")).toBe(bar);
  });

  test("outside its table a row has the table's name", () => {
    expect(barFormula("=T[[#This Row],[Họ tên]]+T[Mã]", null)).toBe("=T[@[Họ tên]]+T[Mã]");
    expect(fileFormula("=T[@[Họ tên]]+T[@]", null)).toBe("=T[[#This Row],[Họ tên]]+T[#This Row]");
  });

  test("parts of the own table keep its name", () => {
    expect(barFormula("=T[#All]&T[[#Totals],[Mã]]", "T")).toBe("=T[#All]&[[#Totals],[Mã]]");
  });

  test("an add-in's function has a name of its own in a file", () => {
    const typed = '=IF(A1=0,"",MAU.GAPDOI(A1))';
    const inFile = fileFormula(typed, null, "MAU");
    expect(inFile).toBe('=IF(A1=0,"",_xldudf_MAU_GAPDOI(A1))');
    expect(barFormula(inFile, null)).toBe(typed);
    expect(fileFormula(typed, null)).toBe(typed);
  });

  test("a copied formula moves its relative references, and no more", () => {
    expect(moveFormula("=A1+$A1+A$1+$A$1+LOG10(B2)+'S 1'!A1:B2+T[A1]&\"A1\"", 2, 1)).toBe(
      "=B3+$A3+B$1+$A$1+LOG10(C4)+'S 1'!B3:C4+T[A1]&\"A1\"",
    );
    expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  test("drop-downs and conditional formats get cells for tables", () => {
    const table = {
      name: "T",
      sheet: "Định mức",
      area: { firstRow: 0, firstColumn: 1, lastRow: 3, lastColumn: 1 },
      hasHeader: true,
      hasTotals: false,
      columns: ["Mã"],
    };
    const names = { sheet: () => 0, table: () => table, tableAt: () => null, definedName: () => null };
    expect(withoutTables("=COUNTIF(T[Mã],$A1)", { sheet: 1, row: 0, column: 0 }, names)).toBe(
      "=COUNTIF('Định mức'!$B$2:$B$4,$A1)",
    );
  });
});
