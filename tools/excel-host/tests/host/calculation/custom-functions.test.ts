/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { createHost } from "../../../host/create-host";
import { noCustomFunctions, type CustomFunctions } from "../../../host/calculation/custom-functions";
import { formulaEngine } from "../../../host/calculation/formula-engine";
import { writeWorkbook } from "../../../workbook-file/write-workbook";
import { at, sheetOf } from "../../support/small-workbook";

const place = { sheet: 0, row: 0, column: 5 };
type Input = string | number | boolean | { error: string };

/** Excel's error as an add-in of our own throws or gives it. */
class MadeUpError extends Error {}

/** The functions of a made-up add-in: `=MAU.GAPDOI(A1:A2)` doubles numbers, `=MAU.LOAI(A1)` names what it was given. */
const customFunctions: CustomFunctions = {
  namespace: "MAU",
  calls: {
    GAPDOI: (cells) => cells.map((row) => row.map((value) => (value === "x" ? new MadeUpError() : Number(value) * 2))),
    LOAI: (cells) => [[`${typeof cells[0]?.[0]} «${String(cells[0]?.[0])}»`]],
    TUCHOI: () => {
      throw new MadeUpError();
    },
    HONG: () => {
      throw new Error("a fault of the add-in");
    },
  },
  errorOf: (value) => (value instanceof MadeUpError ? "#NUM!" : null),
};

function evaluate(formula: string, ...values: Input[]): unknown {
  const engine = formulaEngine();
  engine.useCustomFunctions(customFunctions);
  engine.load([{ rowCount: 10, columnCount: 10, cells: values.map((value, row) => ({ row, column: 0, value })) }]);
  return engine.evaluate(formula, place);
}

describe("custom functions in formulas", () => {
  test("are called with the values of cells and of calculations", () => {
    expect(evaluate("=MAU.GAPDOI(sheet_0!A1)+1", 20)).toBe(41);
    expect(evaluate("=MAU.GAPDOI(sheet_0!A1+5)", 20)).toBe(50);
    expect(evaluate("=MAU.LOAI(sheet_0!A1)", true)).toBe("boolean «true»");
    expect(evaluate("=MAU.LOAI(sheet_0!B9)")).toBe("string «»");
  });

  test("take ranges: each cell has its answer", () => {
    expect(evaluate("=INDEX(MAU.GAPDOI(sheet_0!A1:A2),2,1)", 1, 2)).toBe(4);
  });

  test("give Excel's errors, given or thrown; an error among the cells is the answer", () => {
    expect(evaluate("=MAU.GAPDOI(sheet_0!A1)", "x")).toEqual({ error: "#NUM!" });
    expect(evaluate("=MAU.TUCHOI(sheet_0!A1)", 1)).toEqual({ error: "#NUM!" });
    expect(evaluate("=MAU.LOAI(sheet_0!A1)", { error: "#DIV/0!" })).toEqual({ error: "#DIV/0!" });
    expect(evaluate('=IFERROR(MAU.GAPDOI(sheet_0!A1),"hỏi")', "x")).toBe("hỏi");
    expect(() => evaluate("=MAU.HONG(sheet_0!A1)", 1)).toThrow("a fault of the add-in");
  });

  test("are those of the host that calculates: another host's are unknown to it", async () => {
    const sheets = { S: [["=MAU.GAPDOI(21)"]] };
    const [withThem, without] = [createHost({ sheets, customFunctions }), createHost({ sheets })];
    for (const host of [withThem, without, withThem]) {
      host.type("S!B1", 1);
      await host.settle();
    }
    expect(at(sheetOf(withThem.workbook, "S"), "A1")).toBe(42);
    expect(at(sheetOf(without.workbook, "S"), "A1")).toBe("#NAME?");
    formulaEngine().useCustomFunctions(noCustomFunctions);
    expect(formulaEngine().hasFunction("MAU.GAPDOI")).toBe(false);
  });

  test("have their name and value in a file", async () => {
    const { workbook } = createHost({ sheets: { S: [["=MAU.GAPDOI(21)"]] }, customFunctions });
    const sheet = unzipSync(await writeWorkbook(workbook, { customFunctions }))["xl/worksheets/sheet1.xml"];
    expect(strFromU8(sheet ?? new Uint8Array())).toContain("<f>_xldudf_MAU_GAPDOI(21)</f><v>42</v>");
  });
});
