import { checkNorms } from "@/domain/checks/check-norms";
import { multiplier } from "@/domain/money/multiplier";

const line = (code: string, figure: number | null, verified: boolean) => ({
  code,
  nameVi: `Tên ${code}`,
  multiplier: figure === null ? null : multiplier(figure),
  amount: null,
  verified,
});
const lines = [
  line("A", 300, true),
  line("B", 300, false),
  line("C", null, false),
  line("D", 300, true),
  line("D", 150, true),
];

describe("checkNorms", () => {
  test("only what prices something is told", () => {
    const told = checkNorms(lines, ["A", "B", "B", "C", "D", "E"]).map(({ code, params }) => [code, params]);
    expect(told).toEqual([
      ["norm-not-verified", { norm: "B", name: "Tên B", rows: 2 }],
      ["norm-ambiguous", { norm: "D", name: "Tên D", rows: 1 }],
    ]);
  });

  test("a norm that nobody uses is nobody's doubt", () => expect(checkNorms(lines, [])).toEqual([]));
});
