import type { Delegate } from "@/domain/model/delegate";
import { vnd } from "@/domain/money/vnd";
import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import { aMeeting } from "@tools/samples/a-meeting";
import { aBudgetLine, anHonoree, assess, lawOf2020 } from "@tools/samples/an-honoree";

const delegate = (fullName: string, group: string | null, position: string | null, row: number): Delegate => ({
  fullName,
  honorific: null,
  position,
  orgUnit: null,
  group,
  phone: null,
  phone2: null,
  birthYear: null,
  sex: null,
  note: null,
  source: { file: "dai-bieu.xlsx", sheet: "DS", row },
});

const facts = gatherPlanFacts({
  meeting: aMeeting(),
  delegates: [
    { delegate: delegate("A", "I. Lãnh đạo quận", null, 5), planGroup: null, isFirst: true },
    { delegate: delegate("B", "II. Đại biểu BTCB, TTDP", null, 7), planGroup: null, isFirst: true },
    { delegate: delegate("B", null, "TTDP", 8), planGroup: null, isFirst: false },
    { delegate: delegate("C", null, null, 9), planGroup: null, isFirst: true },
  ],
  honorees: assess([
    anHonoree({ name: "A", awardText: "CSTĐCS UBND phường" }),
    anHonoree({ name: "A", period: "2015-2020" }),
    anHonoree({ name: "B" }),
    anHonoree({ name: "Hội Phụ nữ", kind: "collective" }),
    anHonoree({ name: "Gia đình ông C", kind: "household", awardText: "Gia đình hiếu học" }),
  ]),
  budget: [
    aBudgetLine(),
    aBudgetLine({ item: "Ma két", unitPrice: null }),
    aBudgetLine({
      item: "Tiền thưởng giấy khen cá nhân",
      group: "Chi khen thưởng",
      quantity: 2,
      unitPrice: vnd(230_000),
      fund: "award",
    }),
    aBudgetLine({
      item: "Khung giấy khen",
      group: "Chi khen thưởng",
      quantity: 4,
      unitPrice: vnd(45_000),
      fund: "award",
    }),
  ],
  norms: lawOf2020.norms,
});

describe("gatherPlanFacts", () => {
  test("delegates by the plan's groups and by the lists' titles, entries and heads", () => {
    expect(facts.delegates).toEqual({
      entries: 4,
      heads: 3,
      seats: 0,
      groups: [
        { group: "superiors", entries: 1, heads: 1, seats: 0 },
        { group: "leaders", entries: 0, heads: 0, seats: 0 },
        { group: "neighbourhoods", entries: 2, heads: 1, seats: 0 },
        { group: "role-models", entries: 0, heads: 0, seats: 0 },
        { group: "other", entries: 1, heads: 1, seats: 0 },
      ],
      titles: [
        { title: "I. Lãnh đạo quận", entries: 1, heads: 1, seats: 0 },
        { title: "II. Đại biểu BTCB, TTDP", entries: 1, heads: 1, seats: 0 },
        { title: null, entries: 2, heads: 1, seats: 0 },
      ],
    });
  });

  test("honorees by kind and by award, with the law's names", () => {
    expect(facts.honorees.recipients).toEqual({ collective: 1, individual: 2, household: 1, all: 4 });
    expect(facts.honorees.byAward).toEqual([
      expect.objectContaining({
        kind: "collective",
        code: "GK_XA_TT",
        rows: 1,
        unitAmount: 450_000,
        payableByWard: 450_000,
      }),
      expect.objectContaining({
        kind: "individual",
        code: "CSTDCS",
        name: "Chiến sĩ thi đua cơ sở",
        rows: 1,
        unitAmount: 1_490_000,
      }),
      expect.objectContaining({
        kind: "individual",
        code: "GK_XA",
        rows: 2,
        recipients: 2,
        unitAmount: 230_000,
        payable: 460_000,
      }),
      expect.objectContaining({
        kind: "household",
        code: null,
        name: "Gia đình hiếu học",
        unitAmount: null,
        payable: 0,
      }),
    ]);
  });

  test("both budgets and the whole, in figures and words; award money in the budget is not counted twice", () => {
    expect([facts.meetingCosts, facts.awards.all.totalPayableByWard, facts.budget.grand]).toEqual([
      1_680_000, 2_400_000, 4_080_000,
    ]);
    expect(facts.inWords).toEqual({
      meetingCosts: "Một triệu sáu trăm tám mươi nghìn đồng",
      awards: "Hai triệu bốn trăm nghìn đồng",
      grand: "Bốn triệu không trăm tám mươi nghìn đồng",
    });
    expect(facts.costs.map(({ title, lines, amount }) => [title, lines.map((line) => line.amount), amount])).toEqual([
      ["Chi tổ chức hội nghị", [1_500_000, null], 1_500_000],
      ["Chi khen thưởng", [180_000], 180_000],
    ]);
  });

  test("the lists that it comes from", () => {
    expect(facts.sources).toEqual([
      { file: "dai-bieu.xlsx", sheet: "DS", rows: 4 },
      { file: "khen.xlsx", sheet: "Cá nhân", rows: 5 },
      { file: "du-toan.xlsx", sheet: "Dự toán", rows: 4 },
    ]);
  });

  test("with nothing but the meeting, sums are nothing and groups are empty", () => {
    const empty = gatherPlanFacts({ meeting: aMeeting(), delegates: [], honorees: [], budget: [], norms: [] });
    expect(empty).toMatchObject({
      delegates: { entries: 0, heads: 0, titles: [] },
      honorees: { rows: 0, byAward: [] },
      meetingCosts: 0,
      costs: [],
      sources: [],
    });
    expect(empty.delegates.groups).toHaveLength(4);
  });
});
