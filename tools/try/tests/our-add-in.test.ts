/** @jest-environment jsdom */
import { formulaEngine } from "@tools/excel-host/host/calculation/formula-engine";
import { customFunctions } from "../our-add-in";

const place = { sheet: 0, row: 0, column: 5 };

function evaluate(formula: string, ...values: (string | number | boolean | { error: string })[]): unknown {
  const engine = formulaEngine();
  engine.useCustomFunctions(customFunctions);
  engine.load([{ rowCount: 10, columnCount: 10, cells: values.map((value, row) => ({ row, column: 0, value })) }]);
  return engine.evaluate(formula, place);
}

describe("custom functions in formulas", () => {
  test("call the add-in's own functions", () => {
    expect(evaluate("=BANGVANG.BANGCHU(sheet_0!A1)", 1_490_000)).toBe("Một triệu bốn trăm chín mươi nghìn đồng");
    expect(evaluate('=BANGVANG.INWORDS(sheet_0!A1+5000,"lẻ")', 100_000)).toBe("Một trăm lẻ năm nghìn đồng");
    expect(evaluate('=BANGVANG.TIENTHUONG("GK_XA","Cá nhân",sheet_0!A1)*2', 43_936)).toBe(460_000);
    expect(evaluate("=BANGVANG.TENSAPXEP(sheet_0!A1)", "Bà Lê Thị Hoa")).toBe("Hoa Thị Lê");
    expect(evaluate('=BANGVANG.SANGUNICODE(sheet_0!A1,"VNI")', "Vaên")).toBe("Văn");
  });

  test("take ranges: each cell has its answer", () => {
    expect(evaluate("=INDEX(BANGVANG.BANGCHU(sheet_0!A1:A2),2,1)", 1000, 2000)).toBe("Hai nghìn đồng");
  });

  test("give Excel's errors; an error among the cells is the answer", () => {
    expect(evaluate("=BANGVANG.BANGCHU(sheet_0!A1)", -5)).toEqual({ error: "#NUM!" });
    expect(evaluate("=BANGVANG.BANGCHU(sheet_0!A1)", { error: "#DIV/0!" })).toEqual({ error: "#DIV/0!" });
    expect(evaluate('=IFERROR(BANGVANG.BANGCHU(sheet_0!A1),"hỏi")', "x")).toBe("hỏi");
  });

  test("a blank cell is blank, and a name that is none of ours is #NAME?", () => {
    expect(evaluate("=BANGVANG.BANGCHU(sheet_0!B9)")).toBe("");
    expect(formulaEngine().hasFunction("BANGVANG.KHONGCO")).toBe(false);
  });
});
