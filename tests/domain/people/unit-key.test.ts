import fc from "fast-check";
import { unitKey, unitsAgree } from "@/domain/people/unit-key";
import { different, same } from "./unit-pairs";

const agree = (a: string, b: string): boolean => unitsAgree(unitKey(a), unitKey(b));

test.each(same)("«%s» is «%s»", (a, b) => {
  expect(agree(a, b)).toBe(true);
});

test.each(different)("«%s» is not «%s»", (a, b) => {
  expect(agree(a, b)).toBe(false);
});

describe("whatever the units", () => {
  const written = fc.constantFrom(...new Set([...same, ...different].flat()));
  const made = fc
    .tuple(
      fc.constantFrom(
        "TDP",
        "Tổ dân phố số",
        "Chi bộ",
        "Trường MN",
        "UBND",
        "Công an",
        "Hội Phụ nữ",
        "Thôn",
        "Phòng",
        "",
      ),
      fc.constantFrom("2", "02", "12A", "Hoa Sữa", "Nội vụ", ""),
      fc.constantFrom("phường", "phường Đức Giang", ", quận Long Biên", "- Đức Giang", "quận", ""),
    )
    .map((words) => words.join(" "));
  const unit = fc.oneof(written, made, fc.string());

  test("each agrees with itself, and two agree in either order", () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => agree(a, a) && agree(a, b) === agree(b, a)),
      { numRuns: 2000 },
    );
  });

  test("spaces, Unicode form, a zero before a number and capitals of a type do not matter", () => {
    const spellings: readonly ((text: string) => string)[] = [
      (text) => `  ${text.replaceAll(" ", "  ")} `,
      (text) => text.normalize("NFD"),
      (text) => text.replace(/(?<![\d\p{L}])([1-9])(?!\d)/gu, "0$1"),
      (text) => text.replace(/Tổ dân phố/gu, "Tổ Dân Phố").replace(/UBND/gu, "Ủy Ban Nhân Dân"),
      (text) => text.replace(/Tổ dân phố/gu, "TDP").replace(/Công an/gu, "CÔNG AN"),
      (text) => text.replace(/Trường MN/gu, "TRƯỜNG MẦM NON"),
    ];
    fc.assert(
      fc.property(fc.oneof(written, made), unit, fc.constantFrom(...spellings), (a, b, respelled) => {
        expect(agree(a, respelled(a))).toBe(true);
        expect(agree(respelled(a), b)).toBe(agree(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  test("numbers tell units of one type apart", () => {
    const number = fc.integer({ min: 1, max: 99 });
    const types = fc.constantFrom("TDP", "Khu phố", "Chi bộ", "Thôn", "Tổ", "KDC");
    fc.assert(
      fc.property(
        types,
        number,
        number,
        (type, one, other) => agree(`${type} ${one}`, `${type} ${other}`) === (one === other),
      ),
    );
  });
});
