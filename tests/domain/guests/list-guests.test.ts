import fc from "fast-check";
import { aDelegate } from "@tools/samples/a-delegate";
import { anHonoree } from "@tools/samples/an-honoree";
import { countUninvited, listGuests } from "@/domain/guests/list-guests";
import type { Honoree } from "@/domain/model/honoree";
import { matchPeople } from "@/domain/people/match-people";
import type { Delegate } from "@/domain/model/delegate";

const at = (row: number, file = "dai-bieu.xlsx") => ({ file, sheet: "Sheet1", row });

function guestsOf(delegates: readonly Delegate[], honorees: readonly Honoree[] = [], withHonorees = false) {
  const rows = delegates.map((delegate) => ({ delegate, planGroup: null }));
  return listGuests({ delegates: rows, honorees, people: matchPeople(delegates, honorees), withHonorees });
}

const an = { fullName: "Trần Văn An", orgUnit: "Tổ dân phố số 5", phone: "0912345678" };

describe("listGuests", () => {
  test("one person with two posts is one guest with both, the higher first", () => {
    const [guest, ...others] = guestsOf([
      aDelegate({ ...an, position: "Tổ trưởng dân phố", source: at(2) }),
      aDelegate({ ...an, honorific: "Ông", position: "Bí thư chi bộ 5", source: at(9) }),
    ]);
    expect(others).toEqual([]);
    expect(guest).toMatchObject({
      ordinal: 1,
      honorific: "Ông",
      posts: ["Bí thư chi bộ 5, Tổ dân phố số 5", "Tổ trưởng dân phố, Tổ dân phố số 5"],
      phone: "0912345678",
      entries: 2,
      isNamed: true,
    });
  });

  test("two people of one name are two guests", () => {
    expect(
      guestsOf([
        aDelegate({ ...an, source: at(2) }),
        aDelegate({ ...an, orgUnit: "Trường THCS Sài Đồng", phone: "0987654321", source: at(3) }),
      ]),
    ).toHaveLength(2);
  });

  test("seats given by number are no guests", () => {
    expect(
      guestsOf([
        aDelegate({ ...an, source: at(2) }),
        aDelegate({ fullName: "Lãnh đạo phường", seats: 6, source: at(3) }),
      ]).map(({ name }) => name),
    ).toEqual([an.fullName]);
  });

  test("a place without a named person is a guest of its own", () => {
    const guests = guestsOf([
      aDelegate({ fullName: "Đại diện lãnh đạo Hội CCB", source: at(2) }),
      aDelegate({ fullName: "Đại diện lãnh đạo Hội CCB", source: at(3) }),
    ]);
    expect(guests.map(({ isNamed }) => isNamed)).toEqual([false, false]);
  });

  test("the plan's groups in their order, inside a group as listed", () => {
    const guests = guestsOf([
      aDelegate({ fullName: "Lê Thị Ba", position: "Tổ trưởng dân phố", source: at(2) }),
      aDelegate({ fullName: "Ngô Văn Tư", position: "Hiệu trưởng", orgUnit: "Trường THCS Đức Giang", source: at(3) }),
      aDelegate({
        fullName: "Vũ Thị Năm",
        position: "Phó trưởng phòng",
        orgUnit: "Phòng Nội vụ quận Long Biên",
        source: at(4),
      }),
    ]);
    expect(guests.map(({ name, planGroup }) => `${name}: ${planGroup}`)).toEqual([
      "Vũ Thị Năm: superiors",
      "Ngô Văn Tư: leaders",
      "Lê Thị Ba: neighbourhoods",
    ]);
  });

  test("honorees of no delegates' list are invited when that is wished, and counted", () => {
    const delegates = [aDelegate({ ...an, source: at(2) })];
    const honorees = [
      anHonoree({ name: "Trần Văn An", orgUnit: "Tổ dân phố số 5", source: at(7, "khen.xlsx") }),
      anHonoree({ name: "Đỗ Thị Sáu", honorific: "Bà", source: at(8, "khen.xlsx") }),
      anHonoree({ name: "Chi bộ 4", kind: "collective", source: at(9, "khen.xlsx") }),
    ];
    expect(guestsOf(delegates, honorees).map(({ name }) => name)).toEqual(["Trần Văn An"]);
    expect(guestsOf(delegates, honorees, true).map(({ name, entries }) => `${name} ${entries}`)).toEqual([
      "Đỗ Thị Sáu 0",
      "Trần Văn An 1",
    ]);
    const rows = delegates.map((delegate) => ({ delegate, planGroup: null }));
    expect(countUninvited({ delegates: rows, honorees, people: matchPeople(delegates, honorees) })).toBe(1);
  });

  describe("properties", () => {
    test("every row of the delegates belongs to exactly one guest", () => {
      const name = fc.constantFrom("Trần Văn An", "Lê Thị Ba", "Ngô Văn Tư", "Đại diện Hội Phụ nữ", "");
      const unit = fc.constantFrom("Tổ dân phố số 5", "Tổ dân phố số 6", null);
      fc.assert(
        fc.property(fc.array(fc.tuple(name, unit), { maxLength: 20 }), (rows) => {
          const delegates = rows.map(([fullName, orgUnit], index) =>
            aDelegate({ fullName, orgUnit, source: at(index + 2) }),
          );
          const guests = guestsOf(delegates);
          expect(guests.reduce((sum, { entries }) => sum + entries, 0)).toBe(delegates.length);
          expect(guests.map(({ ordinal }) => ordinal)).toEqual(guests.map((_, index) => index + 1));
        }),
      );
    });
  });
});
