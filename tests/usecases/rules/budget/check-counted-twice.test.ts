import fc from "fast-check";
import { vnd } from "@/domain/money/vnd";
import { checkCountedTwice } from "@/usecases/rules/budget/check-counted-twice";
import { aBudgetLine, anHonoree, assess } from "@tools/samples/an-honoree";

/** A giấy khen of the ward is 230.000 for a person, 450.000 for a collective and the title LĐTT. */
const honorees = assess([
  anHonoree({ name: "A" }),
  anHonoree({ name: "B" }),
  anHonoree({ name: "C", kind: "collective" }),
  anHonoree({ name: "D", awardText: "LĐTT" }),
]);
const line = (item: string, quantity: number | null, unitPrice: number | null, more = {}) =>
  aBudgetLine({ item, quantity, unitPrice: unitPrice === null ? null : vnd(unitPrice), ...more });
const asked = (...lines: ReturnType<typeof line>[]) =>
  checkCountedTwice(lines, honorees).map(({ params }) => params["item"]);

test.each([
  ["Giấy khen UBND phường", 4, 230_000],
  ["Giấy khen cá nhân", 2, 230_000],
  ["GK tập thể", 1, 450_000],
  ["Danh hiệu Lao động tiên tiến", 3, 450_000],
  ["Tặng cá nhân tiêu biểu", 5, 230_000],
  ["Chi khen các cá nhân điển hình", 2, 230_000],
  ["Khen thưởng đột xuất", 1, 230_000],
  ["Trao giấy khen tại hội nghị", 2, 230_000],
  ["LĐTT", 1, 450_000],
])("«%s», %d × %d, is asked about", (item, quantity, price) =>
  expect(asked(line(item, quantity, price))).toEqual([item]),
);

test("a lump sum of one or of all awards, and a line in a group of awards", () => {
  expect(asked(line("Giấy khen", null, null, { typedAmount: vnd(460_000) }))).toEqual(["Giấy khen"]);
  expect(asked(line("Cá nhân", 2, 230_000, { group: "Chi khen thưởng" }))).toEqual(["Cá nhân"]);
});

test.each([
  ["Khung giấy khen", 4, 45_000],
  ["In giấy khen", 4, 5_000],
  ["Nước uống đại biểu", 100, 230_000],
  ["Hoa để bục", 1, 450_000],
  ["Tiền thưởng giấy khen cá nhân", 2, 230_000],
  ["Quà tặng", 10, 100_000],
])("«%s», %d × %d, is a purchase, or award money that is known", (item, quantity, price) =>
  expect(asked(line(item, quantity, price))).toEqual([]),
);

test("what a person has called award money is not asked again", () => {
  expect(asked(line("Giấy khen", 2, 230_000, { purpose: "award-money" }))).toEqual([]);
});

test("without the price of an award in the list nothing is asked, whatever the line is called", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Giấy khen", "Khen thưởng cá nhân", "Danh hiệu LĐTT", "Trao thưởng"),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1000, max: 2_000_000 }).filter((price) => ![230_000, 450_000].includes(price)),
      (item, quantity, price) => expect(asked(line(item, quantity, price))).toEqual([]),
    ),
  );
});
