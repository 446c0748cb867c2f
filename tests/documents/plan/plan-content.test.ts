import fc from "fast-check";
import { aMeeting } from "@tools/samples/a-meeting";
import { aDelegate } from "@tools/samples/a-delegate";
import { aBudgetLine, anHonoree, assess } from "@tools/samples/an-honoree";
import { planContent } from "@/documents/plan/plan-content";
import { gatherPlanFacts } from "@/domain/plan/plan-facts";
import { emptyMaterial, smallContent, smallMaterial } from "./small-plan";

test("the short title ends before the unit's name; the next period comes from the title", () => {
  const content = smallContent();
  expect(content.shortTitle).toBe("Hội nghị điển hình tiên tiến");
  expect(content).toMatchObject({ period: "2015-2020", nextPeriod: "2020-2025", years: "5", placeName: "Đức Giang" });
});

test("a title without a later period: the next one is as long as the last", () => {
  expect(smallContent({ title: "Hội nghị tổng kết giai đoạn 2015-2020" })).toMatchObject({ nextPeriod: "2020-2025" });
  expect(smallContent({ title: "Tổ chức Hội nghị tổng kết", period: "2021-2024" })).toMatchObject({
    title: "Hội nghị tổng kết",
    nextPeriod: "2024-2027",
    years: "3",
  });
  expect(smallContent({ period: "5 năm qua" })).toMatchObject({ nextPeriod: null, years: null });
});

test.each([
  [1, "01 buổi (1/2 ngày)"],
  [2, "02 buổi (01 ngày)"],
  [3, "03 buổi (1,5 ngày)"],
  [4, "04 buổi (02 ngày)"],
])("%d half-days", (halfDays, words) => {
  expect(smallContent({ halfDays }).duration).toBe(words);
});

test("an open day says so, in the meeting's own words where it has some", () => {
  expect(smallContent({ meetingDate: null }).time).toBe("ngày tổ chức sẽ được thông báo sau");
  expect(smallContent({ meetingDate: null, meetingDateNote: "dự kiến trong tháng 3" }).time).toBe(
    "dự kiến trong tháng 3",
  );
});

test("who is listed twice is one delegate; groups without delegates are named without a number", () => {
  const content = smallContent();
  expect(content.delegateTotal).toBe("02 đại biểu");
  expect(content.composition.map(({ count }) => count)).toEqual(["01 đại biểu", "01 đại biểu", "", ""]);
  expect(content.delegates.map(({ lines }) => lines.length)).toEqual([1, 1]);
});

test("what has no norm or is paid by others is said, not 0", () => {
  const content = smallContent();
  expect(content.awardMoney).toEqual([
    { kind: "Tập thể", rows: "01", amount: "450.000" },
    { kind: "Cá nhân", rows: "02", amount: "230.000" },
    { kind: "Hộ gia đình", rows: "01", amount: "……" },
  ]);
  expect(content.honorees.flatMap(({ lines }) => lines.map(({ amount, note }) => [amount, note]))).toEqual([
    ["450.000", ""],
    ["230.000", ""],
    ["", "Thành phố chi"],
    ["", "Chưa rõ mức thưởng"],
  ]);
});

test("seats given by number count among the delegates and stand in the list with their number", () => {
  const material = smallMaterial();
  const seats = aDelegate({ fullName: "Bí thư chi bộ, tổ trưởng dân phố", seats: 28 });
  const more = {
    ...material,
    delegates: [...material.delegates, { delegate: seats, planGroup: null, isFirst: false }],
  };
  const content = planContent(gatherPlanFacts(more), more);
  expect(content.delegateTotal).toBe("30 đại biểu");
  expect(content.composition.map(({ count }) => count)).toContain("28 đại biểu");
  expect(content.delegates.flatMap(({ lines }) => lines.map(({ name }) => name))).toContain(
    "Bí thư chi bộ, tổ trưởng dân phố (28 đại biểu)",
  );
});

test("honorees of no known kind are listed by themselves, without an amount", () => {
  const material = smallMaterial();
  const more = {
    ...material,
    honorees: [...material.honorees, ...assess([anHonoree({ kind: null, name: "Sacombank" })])],
  };
  const last = planContent(gatherPlanFacts(more), more).honorees.at(-1);
  expect(last).toMatchObject({ title: "CHƯA RÕ CÁ NHÂN HAY TẬP THỂ", subtotal: "……" });
  expect(last?.lines).toMatchObject([{ name: "Sacombank", amount: "" }]);
});

test("nothing listed: no sum is known", () => {
  const content = planContent(gatherPlanFacts(emptyMaterial), emptyMaterial);
  expect(content).toMatchObject({
    meetingTotal: null,
    awardTotal: null,
    grandTotal: null,
    delegateTotal: null,
    honoreeSummary: null,
  });
  expect(content.composition).toHaveLength(4);
  expect(content.funds).toEqual([]);
});

test("units of another level have their own words", () => {
  const content = smallContent({ orgUnit: "UBND xã Vĩnh Tường", superior: "UBND tỉnh Phú Thọ" });
  expect(content.placeName).toBe("Vĩnh Tường");
  expect(content.recipients).toContain("- Các đoàn thể xã;");
  expect(content.recipients).toContain("- UBND, Sở Nội vụ tỉnh;");
});

describe("properties", () => {
  test("the funds sum to the grand total", () => {
    const line = fc.record({
      item: fc.constantFrom("Hoa tươi", "Tiền thưởng giấy khen cá nhân", "Khung giấy khen"),
      group: fc.constantFrom("Chi hội nghị", "Chi khen thưởng", null),
      quantity: fc.option(fc.integer({ min: 0, max: 500 })),
      fund: fc.constantFrom("award" as const, "meeting" as const, "other" as const),
    });
    const amount = (text: string): number => Number(text.replaceAll(".", ""));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const material = { ...smallMaterial(), meeting: aMeeting(), budget: lines.map((facts) => aBudgetLine(facts)) };
        const content = planContent(gatherPlanFacts(material), material);
        const sum = content.funds.reduce((total, fund) => total + amount(fund.amount), 0);
        expect(sum).toBe(amount(content.grandTotal ?? ""));
      }),
    );
  });
});
