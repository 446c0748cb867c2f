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

  test("without a name there is no key", () => expect(recipientKeys([anHonoree({ name: "" })], [])).toEqual([null]));
});
