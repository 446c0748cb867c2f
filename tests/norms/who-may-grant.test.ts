import { wardMayGrantOn } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";

const titles = ["LDTT", "CSTDCS", "TTLDTT", "TTLDXS", "TDPVH", "GDVH", "GK_XA", "GK", "BK_TINH", "CSTDTQ"];
const grants = (date: string) => titles.filter((code) => wardMayGrantOn(date, normSets).has(code));

describe("what the ward's chair may grant, by the date of the decision", () => {
  test.each([["2017-10-01"], ["2020-03-10"], ["2023-12-31"], ["2024-01-01"], ["2025-06-30"]])(
    "%s, with districts: Lao động tiên tiến, Gia đình văn hóa, giấy khen",
    (date) => {
      expect(grants(date)).toEqual(["LDTT", "GDVH", "GK_XA"]);
    },
  );

  test.each([["2025-07-01"], ["2026-12-01"]])("%s, without districts: also what the district granted", (date) => {
    expect(grants(date)).toEqual(["LDTT", "CSTDCS", "TTLDTT", "TDPVH", "GDVH", "GK_XA"]);
  });

  test("before the first set, and without a date, nothing is known", () => {
    expect(grants("2017-09-30")).toEqual([]);
    expect(wardMayGrantOn(null, normSets).size).toBe(0);
  });
});
