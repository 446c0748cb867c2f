import { checkNorms, type CheckedNorm } from "@/usecases/rules/norms/check-norms";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

const line = (
  code: string,
  figure: number | null,
  verified: boolean,
  more: Partial<CheckedNorm> = {},
): CheckedNorm => ({
  code,
  nameVi: `Tên ${code}`,
  multiplier: figure === null ? null : multiplier(figure),
  amount: null,
  verified,
  isUsable: verified,
  legalBasis: "Nghị định 91/2017/NĐ-CP",
  row: 12,
  ...more,
});
const law = (norms: readonly CheckedNorm[]) => ({ norms, baseSalary: vnd(1_490_000) });
const told = (norms: readonly CheckedNorm[], codes: readonly string[]) =>
  checkNorms(law(norms), codes).map(({ code, severity, at, params }) => [code, severity, at.field, params["norm"]]);

describe("checkNorms", () => {
  const lines = [
    line("A", 300, true),
    line("B", 300, false),
    line("C", null, false),
    line("D", 300, true),
    line("D", 150, true),
    line("E", 300, false, { isUsable: true }),
  ];

  test("of what prices something: who has not been verified prices nothing, who is confirmed is told, two are ambiguous", () => {
    expect(told(lines, ["A", "B", "B", "C", "D", "E", "F"])).toEqual([
      ["norm-not-verified", "warning", "confirmed", "B"],
      ["norm-ambiguous", "error", "code", "D"],
      ["norm-confirmed", "note", "confirmed", "E"],
    ]);
  });

  test("the row and how many awards wait for it are told", () => {
    const [issue] = checkNorms(law(lines), ["B", "B"]);
    expect(issue).toMatchObject({ at: { sheet: "Định mức", row: 12, column: "Xác nhận" }, params: { rows: 2 } });
  });

  test("a verified figure stands though another row of the code waits", () => {
    expect(told([line("A", 300, true), line("A", 200, false)], ["A"])).toEqual([]);
  });

  test("a norm that nobody uses is nobody's doubt", () => expect(checkNorms(law(lines), [])).toEqual([]));

  test("a unit's own figure above the ceiling is told with both", () => {
    const own = line("A", 150, true, { unitAmount: vnd(250_000), unitSource: "QĐ 5" });
    expect(checkNorms(law([own]), [])).toEqual([
      expect.objectContaining({
        code: "norm-unit-above-ceiling",
        severity: "error",
        params: expect.objectContaining({ unit: 250_000, ceiling: 230_000 }) as unknown,
      }),
    ]);
    expect(told([line("A", 150, true, { unitAmount: vnd(230_000), unitSource: "QĐ 5" })], [])).toEqual([]);
  });

  test("a unit's own figure without its document is told", () => {
    expect(told([line("A", 150, true, { unitAmount: vnd(200_000) })], [])).toEqual([
      ["norm-unit-without-source", "warning", "unitSource", "A"],
    ]);
  });
});
