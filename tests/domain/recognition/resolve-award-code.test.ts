import type { RecipientKind } from "@/domain/model/honoree";
import { recogniseAward } from "@/domain/recognition/recognise-award";
import { resolveAwardCode } from "@/domain/recognition/resolve-award-code";
import { multiplier } from "@/domain/money/multiplier";

const line = (code: string, nameVi = code, figure: number | null = 300) => ({
  code,
  nameVi,
  multiplier: figure === null ? null : multiplier(figure),
});
const lines = (codes: string) => codes.split(" ").map((code) => line(code));

const decrees = {
  "91/2017": lines(
    "CSTDTQ CSTD_TINH CSTDCS LDTT TTLDXS TTLDTT TDPVH CO_CP CO_TINH GDVH BK_TTG BK_TTG_TT BK_TINH BK_TINH_TT GK GK_TT GK_XA GK_XA_TT GK_HGD HUYCHUONG HC_DL1 AHLD KNC NTVT_TP NTVT_QUAN NTVT_PHUONG",
  ),
  "98/2023": [
    ...lines(
      "CSTDTQ CSTD_TINH CSTDCS LDTT TTLDXS TTLDTT XATIEUBIEU TDPVH CO_CP CO_TINH CO_QK BK_TTG BK_TINH GK GK_XA KNC",
    ),
    line("GK_TT", "Giấy khen, bằng khen (tập thể)", null),
    line("GK_HGD", "Bằng khen, giấy khen (hộ gia đình)", null),
  ],
  "152/2025": lines(
    "CSTDCS LDTT GDVH BK_TTG BK_TTG_TT BK_TINH BK_TINH_TT BK_TINH_HGD BK_QK GK GK_XA GK_TT GK_HGD KNC KNC_UBTVQH HC_LD3_TT AH_TT NTVT_TP NTVT_XA NTVT_PHUONG NTVT_QUAN",
  ),
};

const resolve = (decree: keyof typeof decrees, text: string, kind: RecipientKind) => {
  const { code, reason } = resolveAwardCode(recogniseAward(text), kind, decrees[decree]);
  return code ?? reason;
};

describe("resolveAwardCode", () => {
  test.each<[keyof typeof decrees, string, RecipientKind, string]>([
    ["91/2017", "GK CT UBND phường", "individual", "GK_XA"],
    ["91/2017", "GK CT UBND phường", "collective", "GK_XA_TT"],
    ["91/2017", "GK CT UBND phường", "household", "GK_HGD"],
    ["91/2017", "GK CT UBND quận", "individual", "GK"],
    ["91/2017", "GK CT UBND quận", "collective", "GK_TT"],
    ["91/2017", "Giấy khen Giám đốc Sở Y tế", "individual", "GK"],
    ["91/2017", "Giấy khen", "individual", "level-missing"],
    ["91/2017", "Giấy khen", "household", "GK_HGD"],
    ["98/2023", "GK CT UBND phường", "collective", "GK_TT"],
    ["98/2023", "Bằng khen UBND TP", "collective", "GK_TT"],
    ["98/2023", "Phường tiêu biểu", "collective", "XATIEUBIEU"],
    ["98/2023", "Gia đình văn hóa", "household", "no-norm-line"],
    ["152/2025", "GK CT UBND phường", "collective", "GK_TT"],
    ["152/2025", "Giấy khen", "collective", "GK_TT"],
    ["152/2025", "Bằng khen UBND TP", "household", "BK_TINH_HGD"],
    ["152/2025", "Bằng khen của Thủ tướng Chính phủ", "collective", "BK_TTG_TT"],
    ["152/2025", "Bằng khen Bộ Tư lệnh Thủ đô", "individual", "BK_QK"],
    ["152/2025", "Huân chương Lao động hạng ba", "collective", "HC_LD3_TT"],
    ["152/2025", "Huân chương Lao động hạng ba", "individual", "no-norm-line"],
    ["152/2025", "Huân chương Lao động", "collective", "level-missing"],
    ["152/2025", "Anh hùng Lao động", "collective", "AH_TT"],
    ["152/2025", "KNC của Ủy ban Thường vụ Quốc hội", "individual", "KNC_UBTVQH"],
    ["152/2025", "KNC Vì sự nghiệp giáo dục", "individual", "KNC"],
    ["152/2025", "NTVT cấp phường", "individual", "NTVT_XA"],
    ["91/2017", "NTVT cấp phường", "individual", "NTVT_PHUONG"],
    ["91/2017", "NTVT cấp quận", "individual", "NTVT_QUAN"],
    ["91/2017", "Người tốt việc tốt Thành phố", "individual", "NTVT_TP"],
    ["91/2017", "Người tốt việc tốt", "individual", "level-missing"],
    ["91/2017", "Cờ thi đua", "collective", "level-missing"],
    ["91/2017", "Cờ thi đua của Chính phủ", "collective", "CO_CP"],
    ["91/2017", "Cờ thi đua UBND TP", "collective", "CO_TINH"],
    ["91/2017", "Cờ thi đua UBND quận", "collective", "no-norm-line"],
    ["91/2017", "Bằng khen", "individual", "level-missing"],
    ["91/2017", "Bằng khen UBND quận", "individual", "no-norm-line"],
    ["91/2017", "CSTĐ", "individual", "level-missing"],
    ["91/2017", "CSTĐCS", "individual", "CSTDCS"],
    ["91/2017", "CSTĐ cấp Thành phố", "individual", "CSTD_TINH"],
    ["91/2017", "CSTĐTQ", "individual", "CSTDTQ"],
    ["91/2017", "LĐTT", "collective", "wrong-recipient"],
    ["91/2017", "Tập thể LĐTT", "individual", "wrong-recipient"],
    ["91/2017", "Giấy khen Đảng ủy phường", "individual", "no-norm-line"],
    ["91/2017", "Giấy khen Hội Nông dân quận", "individual", "no-norm-line"],
    ["91/2017", "Đảng viên HTXSNV 5 năm", "individual", "not-recognised"],
    ["91/2017", "LĐTT, CSTĐCS", "individual", "several-awards"],
  ])("NĐ %s: %s for a %s is %s", (decree, text, kind, expected) => expect(resolve(decree, text, kind)).toBe(expected));

  test("no text has no code", () => {
    expect(resolveAwardCode(null, "individual", decrees["91/2017"])).toEqual({ code: null, reason: "blank" });
  });

  test("a figure typed into the line that giấy khen and bằng khen share is not the bằng khen's", () => {
    const typed = [
      ...decrees["98/2023"].filter(({ code }) => code !== "GK_TT"),
      line("GK_TT", "Giấy khen, bằng khen (tập thể)", 600),
    ];
    const code = (text: string) => resolveAwardCode(recogniseAward(text), "collective", typed).code;
    expect([code("GK CT UBND phường"), code("Bằng khen UBND TP")]).toEqual(["GK_TT", null]);
  });
});
