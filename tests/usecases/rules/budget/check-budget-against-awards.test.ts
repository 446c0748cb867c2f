import { checkBudgetAgainstAwards } from "@/usecases/rules/budget/check-budget-against-awards";
import { vnd } from "@/domain/money/vnd";
import { aBudgetLine, anHonoree, assess } from "@tools/samples/an-honoree";

const awardLine = (item: string, quantity: number, unitPrice: number) =>
  aBudgetLine({ item, quantity, unitPrice: vnd(unitPrice), fund: "award" });
const honorees = assess([
  anHonoree({ name: "A" }),
  anHonoree({ name: "B" }),
  anHonoree({ name: "C", kind: "collective" }),
  anHonoree({ name: "D", awardText: "Giấy khen UBND quận" }),
]);
const told = (...lines: ReturnType<typeof awardLine>[]) =>
  checkBudgetAgainstAwards(lines, honorees).map(({ code, params }) => [code, params]);

describe("checkBudgetAgainstAwards", () => {
  test("lines that agree with the ward's own awards are no doubt", () => {
    expect(
      told(
        awardLine("Tiền thưởng giấy khen cá nhân", 2, 230_000),
        awardLine("Tiền thưởng giấy khen tập thể", 1, 450_000),
      ),
    ).toEqual([]);
  });

  test("a line that differs from its honorees, and the sum that differs from all", () => {
    expect(told(awardLine("Tiền thưởng giấy khen cá nhân", 3, 230_000))).toEqual([
      [
        "budget-award-line-differs",
        { item: "Tiền thưởng giấy khen cá nhân", budget: 690_000, awards: 460_000, rows: 2 },
      ],
      ["budget-award-money-differs", { budget: 690_000, awards: 910_000 }],
    ]);
  });

  test("a line that names no award or no kind is only in the sum", () => {
    expect(told(awardLine("Tiền thưởng", 1, 910_000))).toEqual([]);
    expect(told(awardLine("Tiền thưởng giấy khen tập thể, cá nhân", 1, 900_000)).map(([code]) => code)).toEqual([
      "budget-award-money-differs",
    ]);
  });

  test("a budget without award money says nothing about it", () => {
    expect(checkBudgetAgainstAwards([aBudgetLine({ item: "Khung giấy khen" })], honorees)).toEqual([]);
  });
});
