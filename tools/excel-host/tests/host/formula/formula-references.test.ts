import fc from "fast-check";
import { moveFormula } from "../../../host/formula/formula-forms";
import { mapReferences, moveReferences, renameColumnIn, renameTableIn } from "../../../host/formula/formula-references";
import type { Area } from "../../../host/store/area";

/** One row more above row 3 (index 2). */
const insertRow = (area: Area): Area => ({
  ...area,
  firstRow: area.firstRow >= 2 ? area.firstRow + 1 : area.firstRow,
  lastRow: area.lastRow >= 2 ? area.lastRow + 1 : area.lastRow,
});

test.each([
  ["=A1+A3", "=A1+A4"],
  ["=SUM($B$2:$B$9)", "=SUM($B$2:$B$10)"],
  ["=Data!A5", "=Data!A6"],
  ["=Other!A5", "=Other!A5"],
  ["='Data'!A5", "=Data!A6"],
  ['="A5"&A5', '="A5"&A6'],
  ["=DuToan[Số lượng]*A5", "=DuToan[Số lượng]*A6"],
  ["=DuToan[[#Headers],[A5]]", "=DuToan[[#Headers],[A5]]"],
  ["=[@A5]+[@[A5 x]]", "=[@A5]+[@[A5 x]]"],
  ["=HN_A5+XYZ2024+LOG10(A5)", "=HN_A5+XYZ2024+LOG10(A6)"],
  ["=SUM(3:5)", "=SUM(4:6)"],
  ["=IF(A5>1E5,1,2)", "=IF(A6>1E5,1,2)"],
])("%s moves to %s", (formula, moved) => {
  expect(moveReferences(formula, "Data", "Data", insertRow)).toBe(moved);
});

test("references to cells that are gone become #REF!", () => {
  expect(moveReferences("=SUM(A1:A2,B5)", "Data", "Data", () => null)).toBe("=SUM(#REF!,#REF!)");
});

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ["=Data!A1:B2", "=Data!B3:C4"],
  ["=SUM($A:$A)", "=SUM($A:$A)"],
  ["=[@Số]*2+XYZ2024", "=[@Số]*2+XYZ2024"],
])("%s copied two rows down and one column right reads %s", (formula, copied) => {
  expect(moveFormula(formula, 2, 1)).toBe(copied);
});

test("a copy over the edge of the grid is #REF!", () => {
  expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
});

test("a table's new name stands wherever the old one did", () => {
  expect(renameTableIn('=SUM(Items[Số])+MoreItems[Số]+"Items[Số]"', "Items", "Goods")).toBe(
    '=SUM(Goods[Số])+MoreItems[Số]+"Items[Số]"',
  );
});

test.each([
  ["=[@Old]*Items[Old]", "=[@[New one]]*Items[New one]"],
  ["=[@[Old]]+[Old]", "=[@[New one]]+[New one]"],
  ["=SUM(Items[[#Totals],[Old]])", "=SUM(Items[[#Totals],[New one]])"],
  ["=SUM(Other[Old])", "=SUM(Other[Old])"],
])("a column's new title: %s reads %s", (formula, renamed) => {
  expect(renameColumnIn(formula, { table: "Items", isOwn: true, from: "Old", to: "New one" })).toBe(renamed);
});

describe("properties", () => {
  test("a formula whose references stay is the same formula", () => {
    const parts = fc.array(
      fc.constantFrom(
        "A1",
        "$B$2:C9",
        "SUM(",
        ")",
        "+",
        '"A1"',
        "Bảng[Cột A1]",
        "Data!D4",
        "'Đại biểu'!E5",
        "1E5",
        ",",
        "HN_A1",
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const formula = `=${list.join(" ")}`;
        const same = mapReferences(formula, ({ sheet, address }) => {
          if (sheet === null) return address;
          return sheet === "Data" ? `Data!${address}` : `'${sheet}'!${address}`;
        });
        expect(same).toBe(formula);
      }),
    );
  });

  test("a formula copied there and back is the same formula", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (rows, columns) => {
        const formula = "=SUM(B3:$C4)+D$5*'Đại biểu'!E6";
        expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
