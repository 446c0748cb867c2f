import fc from "fast-check";
import { tokenizeFormula } from "../../../host/formula/tokenize-formula";

const kinds = (formula: string): string[] => tokenizeFormula(formula).map(({ kind, text }) => `${kind} ${text}`);

describe("tokenizeFormula", () => {
  test("separates references, names, functions, tables and texts", () => {
    expect(kinds("SUM(A1:$B$2,'Định mức'!C:C)*HN_Luong&\"A1\"")).toEqual([
      "function SUM",
      "open (",
      "reference A1:$B$2",
      "comma ,",
      "reference 'Định mức'!C:C",
      "close )",
      "operator *",
      "name HN_Luong",
      "operator &",
      'string "A1"',
    ]);
  });

  test("a structured reference is one piece, whatever its titles hold", () => {
    const formula = "DinhMuc[[#This Row],[Tên người, tập thể: (hộ)]]+[@[Số '[1']]]-KhenThuong[#All]";
    expect(kinds(formula).filter((token) => token.startsWith("structured"))).toEqual([
      "structured DinhMuc[[#This Row],[Tên người, tập thể: (hộ)]]",
      "structured [@[Số '[1']]]",
      "structured KhenThuong[#All]",
    ]);
  });

  test("what looks like a cell but is none", () => {
    expect(kinds("LOG10(A1)+TAX2020A+A1B+XFE1")).toEqual([
      "function LOG10",
      "open (",
      "reference A1",
      "close )",
      "operator +",
      "name TAX2020A",
      "operator +",
      "name A1B",
      "operator +",
      "unknown XFE1",
    ]);
  });

  test("numbers, errors, lost sheets and other workbooks", () => {
    expect(kinds("1.5E+3%-#REF!+Sheet1!#REF!+[Book.xlsx]Sheet1!A1")).toEqual([
      "number 1.5E+3",
      "operator %",
      "operator -",
      "error #REF!",
      "operator +",
      "lost-reference Sheet1!#REF!",
      "operator +",
      "unknown [Book.xlsx]Sheet1!",
      "reference A1",
    ]);
  });

  describe("properties", () => {
    test("the pieces joined are the formula again, whatever it is", () => {
      const piece = fc.constantFrom(
        "A1",
        ":",
        "'a b'!",
        "[",
        "]",
        "'",
        '"',
        "@",
        "T",
        "(",
        ")",
        ",",
        "#REF!",
        "ệ",
        " ",
        "1.5",
        "{",
        "&",
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            fc.array(piece).map((all) => all.join("")),
          ),
          (formula) => {
            expect(
              tokenizeFormula(formula)
                .map(({ text }) => text)
                .join(""),
            ).toBe(formula);
          },
        ),
      );
    });
  });
});
