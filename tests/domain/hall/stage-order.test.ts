import fc from "fast-check";
import { callingList } from "@/domain/hall/calling-list";
import { stageOrder } from "@/domain/hall/stage-order";
import { anHonoree, assess } from "@tools/samples/an-honoree";

const honorees = [
  anHonoree({ name: "Giấy khen A" }),
  anHonoree({ name: "Gia đình B", kind: "household" }),
  anHonoree({ name: "CSTĐCS C", awardText: "Chiến sĩ thi đua cơ sở" }),
  anHonoree({ name: "Tổ D", kind: "collective" }),
  anHonoree({ name: "Bằng khen E", awardText: "Bằng khen của Chủ tịch UBND Thành phố" }),
  anHonoree({ name: "Giấy khen F" }),
];
const names = (numbers: readonly (number | null)[]): readonly (string | undefined)[] =>
  stageOrder(assess(honorees).map((entry, index) => ({ entry, stageOrder: numbers[index] ?? null }))).map(
    (index) => honorees[index]?.name,
  );

test("by rule: collectives, individuals, households; the higher level and award first; equals as listed", () => {
  expect(names([])).toEqual(["Tổ D", "Bằng khen E", "CSTĐCS C", "Giấy khen A", "Giấy khen F", "Gia đình B"]);
});

test("a number takes precedence over the rule, and a number in between finds its place", () => {
  expect(names([null, 1])).toEqual(["Gia đình B", "Tổ D", "Bằng khen E", "CSTĐCS C", "Giấy khen A", "Giấy khen F"]);
  expect(names([1.5, 2, 3, 1, 4, 5])).toEqual([
    "Tổ D",
    "Giấy khen A",
    "Gia đình B",
    "CSTĐCS C",
    "Bằng khen E",
    "Giấy khen F",
  ]);
});

test("who comes up for one award is called together, numbered through", () => {
  const entries = assess(honorees);
  const order = stageOrder(entries.map((entry) => ({ entry, stageOrder: null })));
  const groups = callingList(order.flatMap((index) => entries[index] ?? []));
  expect(
    groups.map(({ kind, awardText, calls }) => [
      kind,
      awardText,
      calls.map(({ ordinal, name }) => `${ordinal} ${name}`),
    ]),
  ).toEqual([
    ["collective", "Giấy khen của Chủ tịch UBND phường", ["1 Tổ D"]],
    ["individual", "Bằng khen của Chủ tịch UBND Thành phố", ["2 Bằng khen E"]],
    ["individual", "Chiến sĩ thi đua cơ sở", ["3 CSTĐCS C"]],
    ["individual", "Giấy khen của Chủ tịch UBND phường", ["4 Giấy khen A", "5 Giấy khen F"]],
    ["household", "Giấy khen của Chủ tịch UBND phường", ["6 Gia đình B"]],
  ]);
});

describe("properties", () => {
  test("everybody is called once, and an order that was numbered is kept", () => {
    const entries = assess(honorees);
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -3, max: 9 })), { minLength: 6, maxLength: 6 }), (numbers) => {
        const order = stageOrder(entries.map((entry, index) => ({ entry, stageOrder: numbers[index] ?? null })));
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
        const numbered = entries.map((entry, index) => ({ entry, stageOrder: order.indexOf(index) + 1 }));
        expect(stageOrder(numbered)).toEqual(order);
      }),
    );
  });
});
