import { citeNorm } from "@/domain/model/legal-basis";
import type { Norm, NormSet } from "@/domain/model/norm";
import { multiplier } from "@/domain/money/multiplier";

const norm: Norm = {
  code: "GK_XA",
  nameVi: "Giấy khen của Chủ tịch UBND cấp xã",
  nameEn: "Certificate of the commune chair",
  recipient: "individual",
  multiplier: multiplier(300),
  amount: null,
  unit: "lần mức lương cơ sở",
  note: "",
  verified: true,
};
const set: NormSet = {
  id: "nd",
  title: "Mức tiền thưởng",
  kind: "award",
  legalBasis: { number: "Nghị định 152/2025/NĐ-CP", article: "Điều 49", url: "" },
  effectiveFrom: "2025-07-01",
  effectiveTo: null,
  rounding: null,
  rows: [norm],
};

test("a norm is cited by its own article, else by its set's, else by the document alone", () => {
  expect(citeNorm({ ...norm, article: "Điều 54 khoản 1e" }, set)).toBe("Nghị định 152/2025/NĐ-CP, Điều 54 khoản 1e");
  expect(citeNorm(norm, set)).toBe("Nghị định 152/2025/NĐ-CP, Điều 49");
  expect(citeNorm(norm, { ...set, legalBasis: { ...set.legalBasis, article: "" } })).toBe("Nghị định 152/2025/NĐ-CP");
});
