import fc from "fast-check";
import { assessHonorees } from "@/domain/awards/assess-honorees";
import { totalAwards } from "@/domain/awards/award-totals";
import { payHonorees } from "@/domain/payments/payment-sheet";
import { anHonoree, assess, lawOf2020 } from "@tools/samples/an-honoree";

const honorees = [
  anHonoree({ name: "A", awardText: "LĐTT" }),
  anHonoree({ name: "A", awardText: "CSTĐCS của Chủ tịch UBND phường" }),
  anHonoree({ name: "B", honorific: "Bà", position: "TTDP", note: "vắng" }),
  anHonoree({ name: "C", awardText: "Bằng khen UBND TP" }),
  anHonoree({ name: "Gia đình ông D", kind: "household", representative: "D" }),
  anHonoree({ name: "Hội Phụ nữ", kind: "collective", orgUnit: null, representative: "Chu Thị E" }),
];

describe("payHonorees", () => {
  const sheet = payHonorees(assess(honorees));

  test("collectives first, then individuals; a kind that gets nothing is no group", () => {
    expect(sheet.groups.map(({ title, lines, subtotal }) => [title, lines.length, subtotal])).toEqual([
      ["TẬP THỂ", 1, 450_000],
      ["CÁ NHÂN", 2, 1_720_000],
    ]);
  });

  test("a line carries what the payee signs for", () => {
    expect(sheet.groups[0]?.lines[0]).toMatchObject({
      ordinal: 1,
      name: "Hội Phụ nữ",
      representative: "Chu Thị E",
      amount: 450_000,
    });
    expect(sheet.groups[1]?.lines[1]).toEqual({
      ordinal: 2,
      honorific: "Bà",
      name: "B",
      position: "TTDP",
      orgUnit: "Tổ dân phố số 3",
      awardText: "Giấy khen của Chủ tịch UBND phường",
      amount: 230_000,
      representative: null,
      note: "vắng",
      recipient: "B",
      kind: "individual",
      identityNumber: null,
      bankAccount: null,
      bank: null,
      source: { file: "khen.xlsx", sheet: "Cá nhân", row: 7 },
    });
  });

  test("total in figures and words", () => {
    expect([sheet.total, sheet.inWords, sheet.lines]).toEqual([2_170_000, "Hai triệu một trăm bảy mươi nghìn đồng", 3]);
    expect(sheet.counts).toEqual({ collective: 1, individual: 2, household: 0 });
  });

  test("every honoree that is not paid says why", () => {
    expect(sheet.notPaid.map(({ name, reason, detail, amount }) => [name, reason, detail, amount])).toEqual([
      ["A", "unpaid", "lower-title-same-period", 450_000],
      ["C", "other-level", "city", 1_490_000],
      ["Gia đình ông D", "no-amount", null, null],
    ]);
  });

  test("one person with two paid awards signs twice and counts once", () => {
    const { counts, lines } = payHonorees(
      assess([anHonoree({ awardText: "LĐTT" }), anHonoree({ period: "2015-2020" })]),
    );
    expect([counts.individual, lines]).toEqual([1, 2]);
  });

  test("what nobody has said who pays is in no sheet, and says so", () => {
    const { lines, notPaid } = payHonorees(assess([anHonoree({ name: "A", awardText: "CSTĐCS" })]));
    expect([lines, notPaid.map(({ reason, amount }) => [reason, amount])]).toEqual([0, [["unsettled", 1_490_000]]]);
  });

  test("no payee is an empty sheet of no đồng", () => {
    expect(payHonorees([])).toMatchObject({ groups: [], total: 0, inWords: "Không đồng", lines: 0, notPaid: [] });
  });
});

describe("properties", () => {
  const lists = fc.array(
    fc.record({
      name: fc.constantFrom("A", "B", "C"),
      kind: fc.constantFrom("individual" as const, "collective" as const, "household" as const),
      awardText: fc.constantFrom(
        "LĐTT",
        "CSTĐCS",
        "GK CT UBND phường",
        "TT LĐTT",
        "Bằng khen UBND TP",
        "Gia đình hiếu học",
        null,
      ),
      period: fc.constantFrom("2018", "2019", null),
    }),
  );

  test("paid and not paid are all honorees, and the sheet's total is what the ward pays, in any order", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const assessed = assessHonorees(facts.map(anHonoree), lawOf2020, {
          recipients: facts.map(({ name, kind }) => `${kind} ${name}`),
        });
        const sheet = payHonorees(assessed);
        expect(sheet.lines + sheet.notPaid.length).toBe(assessed.length);
        expect(sheet.total).toBe(totalAwards(assessed.map(({ priced }) => priced)).all.totalPayableByWard);
        expect(payHonorees([...assessed].reverse()).total).toBe(sheet.total);
        for (const { lines } of sheet.groups)
          expect(lines.map(({ ordinal }) => ordinal)).toEqual(lines.map((_, index) => index + 1));
      }),
    );
  });
});
