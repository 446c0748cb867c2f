/** @jest-environment jsdom */
import { formulaEngine } from "../../../host/calculation/formula-engine";

const place = { sheet: 0, row: 0, column: 5 };

function loaded(...values: (string | number | boolean | { error: string })[]): ReturnType<typeof formulaEngine> {
  const engine = formulaEngine();
  const cells = values.map((value, column) => ({ row: 0, column, value }));
  engine.load([{ rowCount: 10, columnCount: 10, cells }]);
  return engine;
}

describe("formulaEngine", () => {
  test("works in a page, without waiting", () => {
    expect(loaded(1, 2).evaluate("=SUM(sheet_0!A1:B1)", place)).toBe(3);
  });

  test("gives each kind of value as itself", () => {
    const engine = loaded(1.5, "00123", true, { error: "#N/A" });
    const cells = ["A", "B", "C", "D", "E"].map((column) => engine.evaluate(`=sheet_0!${column}1`, place));
    expect(cells).toEqual([1.5, "00123", true, { error: "#N/A" }, 0]);
  });

  test("a value that is written is read by the formulas that follow", () => {
    const engine = loaded(1);
    engine.write({ sheet: 0, row: 0, column: 1 }, engine.evaluate("=sheet_0!A1+1", place));
    expect(engine.evaluate("=sheet_0!B1*10", place)).toBe(20);
  });

  test("a new load forgets the old cells", () => {
    loaded(1, 2, 3).evaluate("=SUM(sheet_0!A1:C1)", place);
    expect(loaded(5).evaluate("=SUM(sheet_0!A1:C1)", place)).toBe(5);
  });

  test("an empty text of a formula is no empty cell", () => {
    const engine = loaded(1);
    engine.write({ sheet: 0, row: 0, column: 1 }, "");
    expect(engine.evaluate("=COUNTA(sheet_0!A1:C1)", place)).toBe(2);
    expect(engine.evaluate('=sheet_0!B1=""', place)).toBe(true);
  });

  test("knows the functions that Univer has, and no others", () => {
    expect(["SUMIFS", "ROUNDUP", "MAU.KHONGCO"].map(formulaEngine().hasFunction)).toEqual([true, true, false]);
  });

  test("noise behind the fifteenth digit is gone; what is too large is #NUM!", () => {
    const engine = loaded();
    expect(engine.evaluate("=1.1*1.1", place)).toBe(1.21);
    expect(engine.evaluate("=1E300*1E300", place)).toEqual({ error: "#NUM!" });
  });
});
