import type { NormSet } from "@/domain/model/norm";
import { multiplier } from "@/domain/money/multiplier";
import { dateThatCounts, findNorm, findNormsInForce, findSetsInForce, isInForce } from "@/norms/in-force";
import { normSets } from "@/norms/norm-sets";

const set = (id: string, from: string | null, to: string | null, figure: number | null): NormSet => ({
  id,
  title: id,
  kind: "award",
  legalBasis: { number: "Nghị định 1/2000/NĐ-CP", article: "Điều 1", url: "https://example.org" },
  effectiveFrom: from,
  effectiveTo: to,
  rounding: null,
  rows: [
    {
      code: "GK",
      nameVi: "Giấy khen",
      nameEn: "Certificate",
      recipient: "individual",
      multiplier: figure === null ? null : multiplier(figure),
      amount: null,
      unit: "lần",
      note: "",
      verified: true,
    },
  ],
});

describe("isInForce", () => {
  test("both ends are included and an unknown end is open", () => {
    const span = set("a", "2020-01-01", "2020-12-31", 300);
    expect(["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].map((date) => isInForce(span, date))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isInForce(set("b", null, null, 300), "1990-01-01")).toBe(true);
  });

  test("nothing is in force on an unknown date", () => expect(isInForce(set("b", null, null, 300), null)).toBe(false));
});

describe("findNorm", () => {
  test.each([
    ["found", [set("a", null, null, 300)], { found: true, norm: { multiplier: 300 }, set: { id: "a" } }],
    [
      "a row without a figure gives way",
      [set("a", null, null, null), set("b", null, null, 300)],
      { found: true, set: { id: "b" } },
    ],
    ["no-figure", [set("a", null, null, null)], { found: false, reason: "no-figure" }],
    ["ambiguous", [set("a", null, null, 300), set("b", null, null, 300)], { found: false, reason: "ambiguous" }],
    ["no-set-on-date", [set("a", "2021-01-01", null, 300)], { found: false, reason: "no-set-on-date" }],
    ["no-such-code", [], { found: false, reason: "no-such-code" }],
  ])("%s", (_, sets, finding) => expect(findNorm("GK", "2020-03-10", sets)).toMatchObject(finding));

  test("a code that only the earlier decree knows is no code of the decree in force", () => {
    expect(findNorm("GK_XA_TT", "2020-03-10", normSets)).toMatchObject({ found: true, set: { id: "award-nd91-2017" } });
    expect(findNorm("GK_XA_TT", "2024-03-10", normSets)).toEqual({ found: false, reason: "no-such-code" });
    expect(findNorm("GK_XA_TT", "2010-03-10", normSets)).toEqual({ found: false, reason: "no-set-on-date" });
  });

  test("the City's «Người tốt, việc tốt» has a figure only from 18/12/2025", () => {
    expect(findNorm("NTVT_TP", "2025-12-17", normSets)).toEqual({ found: false, reason: "no-figure" });
    expect(findNorm("NTVT_TP", "2025-12-18", normSets)).toMatchObject({ found: true, norm: { multiplier: 1500 } });
  });
});

test("award decrees follow one another without a gap", () => {
  const on = (date: string) => findSetsInForce("award", date, normSets).map(({ id }) => id);
  expect(on("2023-12-31")).toContain("award-nd91-2017");
  expect(on("2024-01-01")).toContain("award-nd98-2023");
  expect(on("2025-06-30")).toContain("award-nd98-2023");
  expect(on("2025-07-01")).toEqual(["award-hanoi-ntvt-2013", "award-nd152-2025"]);
});

test("awards go by the decision, conference rates by the meeting while it has a date", () => {
  const dates = { decisionDate: "2025-04-01", meetingDate: "2025-06-01" };
  expect(dateThatCounts("award", dates)).toBe("2025-04-01");
  expect(dateThatCounts("conference", dates)).toBe("2025-06-01");
  expect(dateThatCounts("conference", { ...dates, meetingDate: null })).toBe("2025-04-01");
  const codes = findNormsInForce(dates, normSets).map((norm) => norm.code);
  expect(codes).toContain("PERDIEM");
  expect(codes).not.toContain("MEAL_OTHER");
});
