import fc from "fast-check";
import { shiftReferences, type CellShift } from "@/embedded/host/formula/shift-references";

const rows = (kind: CellShift["kind"], first: number, count = 1): CellShift => ({
  kind,
  axis: "rows",
  sheet: "Bảng 1",
  first,
  count,
});
const columns = (kind: CellShift["kind"], first: number, count = 1): CellShift => ({
  ...rows(kind, first, count),
  axis: "columns",
});
const shifted = (formula: string, shift: CellShift, sheet = "Bảng 1"): string => shiftReferences(formula, shift, sheet);

describe("shiftReferences", () => {
  test.each<[string, CellShift, string]>([
    ["=A1+A5", rows("insert", 2), "=A1+A6"],
    ["=$A$5*2", rows("insert", 0, 3), "=$A$8*2"],
    ["=SUM(A2:A5)", rows("insert", 2), "=SUM(A2:A6)"],
    ["=SUM(A2:A5)", rows("insert", 5), "=SUM(A2:A5)"],
    ["=SUM(A5:A2)", rows("insert", 2), "=SUM(A6:A2)"],
    ["=SUM(A2:A5)", rows("delete", 1, 2), "=SUM(A2:A3)"],
    ["=SUM(A2:A5)", rows("delete", 0, 2), "=SUM(A1:A3)"],
    ["=SUM(A2:A5)", rows("delete", 1, 4), "=SUM(#REF!)"],
    ["=A2+B9", rows("delete", 1), "=#REF!+B8"],
    ["=SUM(A:A)+SUM(3:4)", rows("insert", 0), "=SUM(A:A)+SUM(4:5)"],
    ["=SUM(A:C)+B1", columns("delete", 1), "=SUM(A:B)+#REF!"],
    ["=SUM($B1:D$9)", columns("insert", 0, 2), "=SUM($D1:F$9)"],
    ["='Bảng 1'!A5&\"A5\"", rows("insert", 0), "='Bảng 1'!A6&\"A5\""],
    ["='Bảng 2'!A5+A5", rows("insert", 0), "='Bảng 2'!A5+A6"],
    ["=DinhMuc[A5]+LOG10(A5)", rows("insert", 0), "=DinhMuc[A5]+LOG10(A6)"],
    ['=IF([@[Hệ số]]="",HN_A5,A5)', rows("insert", 0), '=IF([@[Hệ số]]="",HN_A5,A6)'],
    ["=A1048576", rows("insert", 0), "=#REF!"],
    ["không phải công thức A5", rows("insert", 0), "không phải công thức A5"],
  ])("%s", (formula, shift, expected) => expect(shifted(formula, shift)).toBe(expected));

  test("a formula on another sheet follows only what it says of the sheet that moved", () => {
    expect(shifted("=A5+'Bảng 1'!A5+'bảng 1'!B1", rows("insert", 0), "Bảng 2")).toBe("=A5+'Bảng 1'!A6+'bảng 1'!B2");
  });

  test("cells pushed aside move only what stands wholly in their strip", () => {
    const down: CellShift = { ...rows("insert", 0), across: { first: 1, last: 2 } };
    expect(shifted("=A1+B1+SUM(B1:C4)+SUM(A1:C4)+SUM(1:1)", down)).toBe("=A1+B2+SUM(B2:C5)+SUM(A1:C4)+SUM(1:1)");
    const left: CellShift = { ...columns("delete", 1), across: { first: 0, last: 0 } };
    expect(shifted("=C1+C2+B1", left)).toBe("=B1+C2+#REF!");
  });

  describe("properties", () => {
    const shift = fc.record({
      axis: fc.constantFrom("rows" as const, "columns" as const),
      first: fc.nat(30),
      count: fc.integer({ min: 1, max: 5 }),
    });
    const cell = fc
      .tuple(fc.constantFrom("A", "$B", "K", "AA"), fc.integer({ min: 1, max: 40 }))
      .map((pair) => pair.join(""));
    const formula = fc.tuple(cell, cell, cell).map(([a, b, c]) => `=SUM(${a}:${b})*${c}+'Bảng 1'!${a}`);

    test("what is inserted and deleted again leaves the formula as it was", () => {
      fc.assert(
        fc.property(formula, shift, (text, change) => {
          const there = shifted(text, { ...change, kind: "insert", sheet: "Bảng 1" });
          expect(shifted(there, { ...change, kind: "delete", sheet: "Bảng 1" })).toBe(text);
        }),
      );
    });
  });
});
