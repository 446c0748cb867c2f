import fc from "fast-check";
import type { Honoree } from "@/domain/model/honoree";
import { matchPeople, type PeopleMatch } from "@/domain/people/match-people";
import type { Delegate } from "@/domain/model/delegate";
import { aDelegate as anyDelegate } from "@tools/samples/a-delegate";

let row = 0;
beforeEach(() => {
  row = 0;
});
function aDelegate(fullName: string, rest: Partial<Delegate> = {}): Delegate {
  row += 1;
  return anyDelegate({ fullName, source: { file: "a.xlsx", sheet: "", row }, ...rest });
}
function anHonoree(name: string, rest: Partial<Honoree> = {}): Honoree {
  const { source } = aDelegate(name);
  return {
    name,
    kind: "individual",
    honorific: null,
    position: null,
    orgUnit: null,
    group: null,
    awardText: null,
    period: null,
    typedAmount: null,
    representative: null,
    note: null,
    source,
    ...rest,
  };
}
const sameRows = ({ same }: PeopleMatch): readonly string[] => same.map(({ a, b }) => `${a.row}=${b.row}`);
const suspectRows = ({ suspects }: PeopleMatch): readonly string[] =>
  suspects.map(({ a, b, reason }) => `${a.row}?${b.row} ${reason}`);

test("one person in other spelling of tone and unit is the same, over all lists", () => {
  const delegates = [
    aDelegate("Hoàng Đình Thụy", { orgUnit: "TDP số 5", phone: "0912345678" }),
    aDelegate("HOÀNG ĐÌNH THUỴ", { orgUnit: "Tổ dân phố số 5" }),
  ];
  const result = matchPeople(delegates, [anHonoree("Hoàng Đình Thụy", { orgUnit: "Tổ dân phố số 5" })]);
  expect(sameRows(result)).toEqual(["1=2", "1=3", "2=3"]);
  expect(result).toMatchObject({ entries: 2, heads: 1, suspects: [] });
});

test("the same name in another unit, with another phone, year or sex is a suspect", () => {
  const details: readonly Partial<Delegate>[] = [
    { orgUnit: "TDP số 8", birthYear: 1953, sex: "f" },
    { orgUnit: "TDP số 9", birthYear: 1953, sex: "f" },
    { orgUnit: "TDP số 8", birthYear: 1985, sex: "f" },
    { orgUnit: "TDP số 8", birthYear: 1953, sex: "m" },
  ];
  const result = matchPeople(
    details.map((detail) => aDelegate("Lê Thị Thu Thủy", detail)),
    [],
  );
  expect(result).toMatchObject({ entries: 4, heads: 4, same: [] });
  expect(suspectRows(result)).toHaveLength(6);
});

test("names that differ by a mark are never the same", () => {
  const result = matchPeople(
    ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng", "Nguyễn Văn Hứng"].map((name) => aDelegate(name, { orgUnit: "Chi bộ 4" })),
    [],
  );
  expect(sameRows(result)).toEqual([]);
  expect(suspectRows(result)).toEqual(["1?2 marks-differ", "1?3 marks-differ", "2?3 marks-differ"]);
  expect(result.heads).toBe(3);
});

test("a row that would fit two persons joins neither", () => {
  const delegates = [
    aDelegate("Trần Văn An", { orgUnit: "TDP số 1" }),
    aDelegate("Trần Văn An", { orgUnit: "TDP số 2" }),
    aDelegate("Trần Văn An"),
  ];
  const result = matchPeople(delegates, []);
  expect(sameRows(result)).toEqual([]);
  expect(suspectRows(result)).toHaveLength(3);
});

test("a seat without a name is an entry and no head; collectives and households are no persons", () => {
  const delegates = [
    aDelegate("Đại diện lãnh đạo Phòng Nội vụ"),
    aDelegate("Đại diện lãnh đạo Phòng Nội vụ"),
    aDelegate(""),
  ];
  const honorees = [anHonoree("Chi bộ 4", { kind: "collective" }), anHonoree("Chi bộ 4", { kind: "collective" })];
  expect(matchPeople(delegates, honorees)).toEqual({ entries: 3, heads: 0, people: [], same: [], suspects: [] });
});

test("twenty thousand namesakes are matched without comparing all pairs", () => {
  const delegates = Array.from({ length: 20_000 }, (_, index) =>
    aDelegate("Nguyễn Thị Hoa", { phone: `09${String(index).padStart(8, "0")}` }),
  );
  const result = matchPeople(delegates, []);
  expect(result.heads).toBe(20_000);
  expect(result.suspects.length).toBeLessThan(40_000);
});

describe("properties", () => {
  const person = fc.record({
    name: fc.constantFrom("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", "Lê Thị Hòa", "Lê Thị Hoà"),
    orgUnit: fc.constantFrom("TDP số 1", "Tổ dân phố số 1", "TDP số 2", null),
    phone: fc.constantFrom("0912345678", "0912345679", null),
    birthYear: fc.constantFrom(1960, 1961, null),
  });

  test("every row belongs to one person, and no person has details that contradict", () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 25 }), (people) => {
        const delegates = people.map(({ name, ...rest }) => aDelegate(name, rest));
        const result = matchPeople(delegates, []);
        expect(result.people.flatMap(({ sources }) => sources)).toHaveLength(people.length);
        expect(result.heads).toBe(result.people.length);
        for (const { sources } of result.people) {
          const rows = delegates.filter(({ source }) => sources.includes(source));
          const years = new Set(rows.flatMap(({ birthYear }) => birthYear ?? []));
          const phones = new Set(rows.flatMap(({ phone }) => phone ?? []));
          expect(Math.max(years.size, phones.size)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("another order of the rows gives the same number of heads", () => {
    const shuffled = fc
      .array(person, { maxLength: 12 })
      .chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })));
    const heads = (people: readonly (typeof person extends fc.Arbitrary<infer T> ? T : never)[]): number =>
      matchPeople(
        people.map(({ name, ...rest }) => aDelegate(name, rest)),
        [],
      ).heads;
    fc.assert(
      fc.property(shuffled, ([people, other]) => expect(heads(other)).toBe(heads(people))),
      { numRuns: 300 },
    );
  });
});

test("phone and post in common make one person whatever the unit is called; another post does not", () => {
  const rest = { phone: "0912345678", position: "Tổ trưởng" };
  const one = aDelegate("Trần Văn An", { ...rest, orgUnit: "Cụm dân cư Ô Cách" });
  const two = aDelegate("Trần Văn An", { ...rest, orgUnit: "TDP số 2" });
  expect(sameRows(matchPeople([one, two], []))).toHaveLength(1);
  const other = matchPeople([one, { ...two, position: "Bí thư" }], []);
  expect(other.same).toEqual([]);
  expect(other.suspects).toHaveLength(1);
});

test("namesakes of two offices of the ward are asked about, never joined", () => {
  for (const orgUnit of ["Công an phường", "HĐND phường", "Đảng ủy phường", "Hội Phụ nữ phường"]) {
    const match = matchPeople(
      [aDelegate("Trần Văn An", { orgUnit: "UBND phường" }), aDelegate("Trần Văn An", { orgUnit })],
      [],
    );
    expect(match.same).toEqual([]);
    expect(match.suspects).toHaveLength(1);
  }
});
