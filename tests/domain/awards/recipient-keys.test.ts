import { recipientKeys } from "@/domain/awards/recipient-keys";
import { anHonoree } from "@tools/samples/an-honoree";

const at = (row: number) => ({ file: "khen.xlsx", sheet: "Cá nhân", row });

describe("recipientKeys", () => {
  test("individuals are one person only where the matching of people says so", () => {
    const honorees = [7, 8, 9].map((row) => anHonoree({ source: at(row) }));
    const [first, second, third] = recipientKeys(honorees, [{ sources: [at(7), at(9)] }, { sources: [at(8)] }]);
    expect(first).toBe(third);
    expect(second).not.toBe(first);
    const unmatched = recipientKeys(honorees, []);
    expect(new Set(unmatched).size).toBe(3);
  });

  test("collectives are one where name and unit are written alike, tone placement aside", () => {
    const collective = (name: string, orgUnit: string | null) => anHonoree({ kind: "collective", name, orgUnit });
    const keys = recipientKeys(
      [
        collective("Tổ dân phố văn hoá", null),
        collective("Tổ dân phố văn hóa", null),
        collective("Tổ dân phố văn hóa", "Phường A"),
        anHonoree({ kind: "household", name: "Tổ dân phố văn hóa", orgUnit: null }),
      ],
      [],
    );
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
  });

  test.each([
    ["Trường MN Hoa Sữa", "Trường Mầm non Hoa Sữa", true],
    ["Tập thể TDP số 5", "Tổ dân phố 05", true],
    ["CAP", "Công an phường", true],
    ["Chi hội PN TDP 3", "Chi hội Phụ nữ Tổ dân phố số 3", true],
    ["Trường MN Hoa Sữa", "Trường TH Hoa Sữa", false],
    ["Trường MN Hoa Sữa A", "Trường MN Hoa Sữa B", false],
    ["Tổ dân phố 5", "Chi bộ 5", false],
    ["Công an phường", "Công an quận", false],
  ])("of the collectives «%s» and «%s» it is %s that they are one", (a, b, isOne) => {
    const [first, second] = recipientKeys(
      [a, b].map((name) => anHonoree({ kind: "collective", name, orgUnit: null })),
      [],
    );
    expect(first === second).toBe(isOne);
  });

  test("without a name there is no key", () => expect(recipientKeys([anHonoree({ name: "" })], [])).toEqual([null]));
});
