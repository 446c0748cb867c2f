import { assessHonorees, type AssessedHonoree } from "@/domain/awards/assess-honorees";
import type { Honoree } from "@/domain/model/honoree";
import type { BudgetLine } from "@/domain/model/budget-line";
import { multiplier } from "@/domain/money/multiplier";
import { vnd } from "@/domain/money/vnd";

/** An individual honoured by the ward, unless the test says otherwise. */
export function anHonoree(facts: Partial<Honoree> = {}): Honoree {
  return {
    name: "Trần Thị An",
    kind: "individual",
    honorific: null,
    position: null,
    orgUnit: "Tổ dân phố số 3",
    group: null,
    awardText: "Giấy khen của Chủ tịch UBND phường",
    period: "2019",
    typedAmount: null,
    representative: null,
    note: null,
    source: { file: "khen.xlsx", sheet: "Cá nhân", row: 7 },
    ...facts,
  };
}

/** A line that both is priced and belongs to the meeting. */
export function aBudgetLine(facts: Partial<BudgetLine> = {}): BudgetLine {
  return {
    item: "Hoa tươi",
    group: "Chi tổ chức hội nghị",
    measure: "lẵng",
    quantity: 3,
    unitPrice: vnd(500_000),
    typedAmount: null,
    fund: "meeting",
    note: null,
    source: { file: "du-toan.xlsx", sheet: "Dự toán", row: 9 },
    ...facts,
  };
}

/** Multipliers of NĐ 91/2017 as far as the tests use them, at the base salary of 2020. */
export const lawOf2020 = {
  baseSalary: vnd(1_490_000),
  norms: (
    [
      ["GK_XA", "Giấy khen của Chủ tịch UBND cấp xã", 150],
      ["GK_XA_TT", "Giấy khen của Chủ tịch UBND cấp xã (tập thể)", 300],
      ["GK", "Giấy khen", 300],
      ["GK_HGD", "Giấy khen cho hộ gia đình", null],
      ["LDTT", "Lao động tiên tiến", 300],
      ["CSTDCS", "Chiến sĩ thi đua cơ sở", 1000],
      ["TTLDTT", "Tập thể lao động tiên tiến", 800],
      ["BK_TINH", "Bằng khen cấp bộ, ban, ngành, tỉnh", 1000],
      ["BK_TTG", "Bằng khen của Thủ tướng Chính phủ", 3500],
      ["CO_CP", "Cờ thi đua của Chính phủ", 12_000],
      ["CO_TINH", "Cờ thi đua cấp tỉnh", 8000],
    ] as const
  ).map(([code, nameVi, figure]) => ({ code, nameVi, multiplier: figure === null ? null : multiplier(figure) })),
  wardMayGrant: new Set(["LDTT", "GDVH", "GK_XA", "GK_XA_TT", "GK_HGD"]),
};

/** Assesses honorees by that law; those of one name are one recipient. */
export function assess(honorees: readonly Honoree[]): readonly AssessedHonoree[] {
  return assessHonorees(honorees, lawOf2020, { recipients: honorees.map(({ name }) => name) });
}
