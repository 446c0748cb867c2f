import fc from "fast-check";
import { totalBudget } from "@/domain/budget/budget-totals";
import type { Fund } from "@/domain/model/budget-line";
import { vnd } from "@/domain/money/vnd";

const line = (
  item: string,
  group: string | null,
  quantity: number | null,
  unitPrice: number | null,
  fund: Fund = "meeting",
) => ({
  item,
  group,
  quantity,
  unitPrice: unitPrice === null ? null : vnd(unitPrice),
  typedAmount: null,
  fund,
});
const meeting = "Chi tổ chức hội nghị";
const awards = "Chi khen thưởng";

// The budget of Đức Giang 2020, of which one line has no price.
const lines = [
  line("Trang trí hội trường (phông, băng rôn)", meeting, 1, 3_500_000),
  line("Ma két hội nghị", meeting, 1, null),
  line("Hoa tươi để bục, bàn đại biểu", meeting, 3, 500_000),
  line("Nước uống đại biểu (1/2 ngày)", meeting, 150, 20_000),
  line("In giấy mời", meeting, 200, 3_000),
  line("Phô tô tài liệu", meeting, 150, 12_000),
  line("Âm thanh, loa máy", meeting, 1, 2_000_000),
  line("Văn nghệ chào mừng", meeting, 4, 800_000),
  line("Bồi dưỡng báo cáo tham luận", meeting, 4, 200_000),
  line("Tiền thưởng giấy khen cá nhân", awards, 10, 230_000, "award"),
  line("Tiền thưởng giấy khen tập thể", awards, 4, 450_000, "award"),
  line("Khung giấy khen", awards, 17, 45_000, "award"),
  line("In phôi giấy khen", awards, 30, 5_000, "award"),
];

describe("totalBudget", () => {
  test("groups, funds, total and the meeting's whole cost", () => {
    expect(totalBudget(lines, vnd(22_180_000))).toEqual({
      groups: [
        { title: meeting, lines: 9, withoutAmount: 1, amount: 16_400_000 },
        { title: awards, lines: 4, withoutAmount: 0, amount: 5_015_000 },
      ],
      funds: { meeting: 16_400_000, award: 5_015_000, other: 0 },
      total: 21_415_000,
      withoutAmount: 1,
      awardMoney: 4_100_000,
      grand: 21_415_000 - 4_100_000 + 22_180_000,
    });
  });

  test("lines without a group are a group without a title; no lines are no groups", () => {
    expect(totalBudget([line("Khác", null, 1, 10_000, "other")], vnd(0)).groups).toEqual([
      { title: null, lines: 1, withoutAmount: 0, amount: 10_000 },
    ]);
    expect(totalBudget([], vnd(5))).toMatchObject({ groups: [], total: 0, grand: 5 });
  });
});

describe("properties", () => {
  const someLines = fc.array(
    fc.record({
      item: fc.constantFrom("Tiền thưởng tập thể", "Hoa tươi"),
      group: fc.constantFrom("A", "B", null),
      quantity: fc.option(fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000)),
      unitPrice: fc.option(fc.integer({ min: 0, max: 1e8 }).map(vnd)),
      typedAmount: fc.option(fc.integer({ min: 0, max: 1e8 }).map(vnd)),
      fund: fc.constantFrom<Fund>("award", "meeting", "other"),
    }),
  );

  test("groups and funds add up to the total, whatever the order of lines", () => {
    fc.assert(
      fc.property(someLines, (list) => {
        const totals = totalBudget(list, vnd(0));
        const backwards = totalBudget([...list].reverse(), vnd(0));
        expect(totals.groups.reduce((sum, { amount }) => sum + amount, 0)).toBe(totals.total);
        expect(totals.funds.award + totals.funds.meeting + totals.funds.other).toBe(totals.total);
        expect([backwards.total, backwards.grand, backwards.funds]).toEqual([totals.total, totals.grand, totals.funds]);
      }),
    );
  });
});
