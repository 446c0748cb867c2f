import { awardMoneyOfCell } from "@/functions/award-money";

/** Excel's day of 15/4/2020. */
const april2020 = 43_936;

describe("awardMoneyOfCell", () => {
  test.each([
    ["GK_XA", "Cá nhân", april2020, 230_000],
    ["gk_xa", "", "15/4/2020", 230_000],
    ["Giấy khen của Chủ tịch UBND phường", "cá nhân", "15/4/2020", 230_000],
    ["Giấy khen của Chủ tịch UBND phường", "Tập thể", "15/4/2020", 450_000],
    ["LĐTT", "Cá nhân", "15/4/2020", 450_000],
    ["GK_XA", "Cá nhân", "1/8/2024", 360_000],
    ["", "Cá nhân", april2020, ""],
  ])("%s for %s on %s", (award, kind, date, amount) => {
    expect(awardMoneyOfCell(award, kind, date)).toBe(amount);
  });

  test.each([
    ["GK_XA", "Cá nhân", null, "#VALUE!", "Ghi ngày"],
    ["GK_XA", "Cá nhân", "tháng 4", "#VALUE!", "không phải một ngày"],
    ["GK_XA", "Cá nhân", 12, "#VALUE!", "không phải một ngày"],
    ["GK_XA", "Tập thể", april2020, "#VALUE!", "cá nhân"],
    ["GK_XA", "Con mèo", april2020, "#VALUE!", "Con mèo"],
    ["Cờ thi đua", "Tập thể", april2020, "#N/A", "chưa rõ cấp"],
    ["Cúp vàng", "Cá nhân", april2020, "#N/A", "Không có mức thưởng"],
    ["GK_XA_TT", "Tập thể", "1/6/2026", "#N/A", "GK_XA_TT"],
    ["GK_XA", "Cá nhân", "1/1/2001", "#N/A", "2001"],
  ])("refuses %s for %s on %s", (award, kind, date, code, sentence) => {
    expect(() => awardMoneyOfCell(award, kind, date)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(sentence) }),
    );
  });
});
