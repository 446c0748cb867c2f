import { checkChangedNorms } from "@/usecases/rules/norms/check-changed-norms";
import { multiplier, type Multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";
import type { Norm, NormSet } from "@/domain/model/norm";

const row = (code: string, figure: Multiplier | null, verified = true): Norm => ({
  code,
  nameVi: code,
  nameEn: code,
  recipient: "individual",
  multiplier: figure,
  amount: code === "REFRESH" ? vnd(20_000) : null,
  unit: "lần",
  note: "",
  verified,
});
const shipped: readonly NormSet[] = [
  {
    id: "award",
    title: "",
    kind: "award",
    legalBasis: { number: "Nghị định 91/2017/NĐ-CP", article: "", url: "" },
    effectiveFrom: null,
    effectiveTo: null,
    rounding: null,
    rows: [row("GK_XA", multiplier(150)), row("GDVH", null, false), row("REFRESH", null)],
  },
];
const standing = (code: string, figure: Multiplier | null, setId = "award") => ({
  code,
  nameVi: code,
  multiplier: figure,
  amount: code === "REFRESH" ? vnd(20_000) : null,
  setId,
  legalBasis: "Nghị định 91/2017/NĐ-CP, Điều 73",
  row: 9,
});

describe("checkChangedNorms", () => {
  test("a verified figure that was written over is told with the decree's", () => {
    expect(checkChangedNorms([standing("GK_XA", multiplier(500))], shipped)).toEqual([
      expect.objectContaining({
        code: "norm-changed",
        at: { file: "", sheet: "Định mức", row: 9, column: "Hệ số", field: "multiplier" },
        params: expect.objectContaining({ found: 0.5, law: 0.15 }) as unknown,
      }),
    ]);
  });

  test("a figure that was wiped out is told too", () => {
    expect(checkChangedNorms([standing("GK_XA", null)], shipped)).toHaveLength(1);
  });

  test("rows as shipped, rows to fill in and rows of the user's own are not", () => {
    const rows = [
      standing("GK_XA", multiplier(150)),
      standing("GDVH", multiplier(100)),
      standing("REFRESH", null),
      standing("GK_XA", multiplier(500), ""),
    ];
    expect(checkChangedNorms(rows, shipped)).toEqual([]);
  });
});
