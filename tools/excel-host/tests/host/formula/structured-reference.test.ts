import fc from "fast-check";
import {
  areaOfStructuredReference,
  escapeTitle,
  parseStructuredReference,
  type FormulaTable,
} from "../../../host/formula/structured-reference";
import { writeArea } from "../../../host/formula/cell-reference";

const table: FormulaTable = {
  name: "KhenThuong",
  sheet: "Khen thưởng",
  area: { firstRow: 2, firstColumn: 1, lastRow: 6, lastColumn: 4 },
  hasHeader: true,
  hasTotals: true,
  columns: ["Mã", "Tên người, tập thể", "Nguồn: tệp", "Số '[1]"],
};

function areaOf(inside: string, row = 3, of = table): string | null {
  const reference = parseStructuredReference(inside);
  const area = reference && areaOfStructuredReference(reference, of, row);
  return area && typeof area === "object" ? writeArea(area) : area;
}

describe("structured references", () => {
  test.each([
    ["", "B4:E6"],
    ["Mã", "B4:B6"],
    ["mã", "B4:B6"],
    ["Tên người, tập thể", "C4:C6"],
    ["[Nguồn: tệp]", "D4:D6"],
    ["Số '''[1']", "E4:E6"],
    ["[Mã]:[Nguồn: tệp]", "B4:D6"],
    ["@", "B4:E4"],
    ["@Mã", "B4"],
    ["@[Tên người, tập thể]", "C4"],
    ["@[Mã]:[Nguồn: tệp]", "B4:D4"],
    ["#This Row", "B4:E4"],
    ["[#This Row],[Mã]", "B4"],
    [" [#This Row] , [Mã]:[Nguồn: tệp] ", "B4:D4"],
    ["#All", "B3:E7"],
    ["#Headers", "B3:E3"],
    ["#Totals", "B7:E7"],
    ["#Data", "B4:E6"],
    ["[#Headers],[#Data],[Mã]", "B3:B6"],
    ["[#Totals],[Nguồn: tệp]", "D7"],
    ["Không có", "#REF!"],
    ["[#This Row],[Mã],[Mã]", null],
  ])("[%s] means %s", (inside, expected) => expect(areaOf(inside)).toBe(expected));

  test("@ beside no row of the table is #VALUE!, a part that the table lacks #REF!", () => {
    expect(areaOf("@Mã", 2)).toBe("#VALUE!");
    expect(areaOf("@Mã", 6)).toBe("#VALUE!");
    expect(areaOf("#Totals", 3, { ...table, hasTotals: false })).toBe("#REF!");
    expect(areaOf("#Headers", 3, { ...table, hasHeader: false })).toBe("#REF!");
    expect(areaOf("Mã", 3, { ...table, hasHeader: false, hasTotals: false })).toBe("B3:B7");
  });

  describe("properties", () => {
    test("any title is found again once escaped", () => {
      const sign = fc.constantFrom("a", "ệ", "[", "]", "'", "#", "@", ",", ":", " ", '"');
      const title = fc.array(sign, { minLength: 1 }).map((all) => `x${all.join("")}`);
      fc.assert(
        fc.property(title, (text) => {
          expect(parseStructuredReference(`[${escapeTitle(text)}]`)?.columns).toEqual({ first: text, last: text });
          expect(parseStructuredReference(`@[${escapeTitle(text)}]`)?.columns).toEqual({ first: text, last: text });
        }),
      );
    });
  });
});
