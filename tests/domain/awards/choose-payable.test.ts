import fc from "fast-check";
import { choosePayable, periodKey, type CombinableAward } from "@/domain/awards/choose-payable";
import { multiplier } from "@/domain/money/multiplier";

const title = (code: string, thousandths: number | null, period: string | null, recipient = "a"): CombinableAward => ({
  recipient,
  awardClass: "title",
  code,
  period,
  multiplier: thousandths === null ? null : multiplier(thousandths),
});
const form = (code: string, period: string | null, recipient = "a"): CombinableAward => ({
  ...title(code, 150, period, recipient),
  awardClass: "form",
});

describe("choosePayable", () => {
  test("of two titles of one period the higher is paid", () => {
    expect(choosePayable([title("LDTT", 300, "2019"), title("CSTDCS", 1000, "2019")])).toEqual([
      { kind: "unpaid", reason: "lower-title-same-period", paidBy: 1 },
      { kind: "highest", over: [0] },
    ]);
  });

  test("the same title twice is paid once, in the row that stands first", () => {
    expect(choosePayable([title("LDTT", 300, "Năm 2019"), title("LDTT", 300, "2019")])).toEqual([
      { kind: "highest", over: [1] },
      { kind: "unpaid", reason: "same-title-twice", paidBy: 0 },
    ]);
  });

  test("titles of different periods are both paid", () => {
    expect(choosePayable([title("LDTT", 300, "2018"), title("CSTDCS", 1000, "2019")])).toEqual([
      { kind: "alone" },
      { kind: "alone" },
    ]);
  });

  test.each([
    ["Năm học 2018-2019", "2019"],
    ["2018", "2018-2019"],
    ["2015-2020", "2019"],
  ])("periods that overlap without being one (%s, %s) are paid and pointed at", (one, other) => {
    expect(choosePayable([title("LDTT", 300, one), title("CSTDCS", 1000, other)])).toEqual([
      { kind: "period-overlaps", beside: [1] },
      { kind: "period-overlaps", beside: [0] },
    ]);
  });

  test("school years that follow one another do not overlap", () => {
    expect(choosePayable([title("LDTT", 300, "2018-2019"), title("CSTDCS", 1000, "2019-2020")])).toEqual([
      { kind: "alone" },
      { kind: "alone" },
    ]);
  });

  test("titles without a period are paid and pointed at", () => {
    expect(choosePayable([title("LDTT", 300, null), title("CSTDCS", 1000, "2019")])).toEqual([
      { kind: "period-missing", beside: [1] },
      { kind: "period-missing", beside: [0] },
    ]);
  });

  test("a title and a form are both paid", () => {
    expect(choosePayable([title("CSTDCS", 1000, "2019"), form("GK_XA", "2015-2020")])).toEqual([
      { kind: "title-and-form", beside: [1] },
      { kind: "title-and-form", beside: [0] },
    ]);
  });

  test("the same form for the same period is pointed at, for another period it is not", () => {
    expect(choosePayable([form("GK_XA", "2019"), form("GK_XA", "2019"), form("GK_XA", "2018")])).toEqual([
      { kind: "same-form-twice", beside: [1] },
      { kind: "same-form-twice", beside: [0] },
      { kind: "alone" },
    ]);
  });

  test("a title without a figure neither wins nor loses", () => {
    expect(
      choosePayable([title("X", null, "2019"), title("LDTT", 300, "2019"), title("CSTDCS", 1000, "2019")]),
    ).toEqual([
      { kind: "alone" },
      { kind: "unpaid", reason: "lower-title-same-period", paidBy: 2 },
      { kind: "highest", over: [1] },
    ]);
  });

  test("rows of other recipients, or of unknown ones, do not meet", () => {
    const rows = [title("LDTT", 300, "2019", "a"), title("CSTDCS", 1000, "2019", "b")];
    expect(choosePayable([...rows, { ...title("LDTT", 300, "2019"), recipient: null }])).toEqual(
      Array.from({ length: 3 }, () => ({ kind: "alone" })),
    );
  });
});

test("periodKey reads the years and not the words around them", () => {
  expect(["Năm học 2018 - 2019", "2018-2019", "2019", " Cả năm ", "", null].map(periodKey)).toEqual([
    "2018-2019",
    "2018-2019",
    "2019",
    "cả năm",
    null,
    null,
  ]);
});

describe("properties", () => {
  const rows = fc.array(
    fc.record({
      recipient: fc.constantFrom("a", "b", null),
      awardClass: fc.constantFrom("title" as const, "form" as const, "local" as const, null),
      code: fc.constantFrom("LDTT", "CSTDCS", "GK_XA", null),
      period: fc.constantFrom("2018", "2019", null),
      multiplier: fc.constantFrom(multiplier(300), multiplier(1000), null),
    }),
    { maxLength: 8 },
  );

  test("each unpaid row points at a paid title of its recipient and period that is not lower", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const answers = choosePayable(list);
        expect(answers).toHaveLength(list.length);
        answers.forEach((answer, index) => {
          if (answer.kind !== "unpaid") return;
          const [lower, higher] = [list[index], list[answer.paidBy]];
          expect(answers[answer.paidBy]?.kind).toBe("highest");
          expect(higher).toMatchObject({ recipient: lower?.recipient, period: lower?.period, awardClass: "title" });
          expect(higher?.multiplier ?? 0).toBeGreaterThanOrEqual(lower?.multiplier ?? 0);
        });
      }),
    );
  });
});
