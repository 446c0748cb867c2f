import fc from "fast-check";
import { foldTones, matchKey, matchKeyFoldingIY } from "@/language/text/tone-placement";

describe("foldTones", () => {
  test.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["khoẻ", "khỏe"],
    ["UỶ BAN", "ỦY BAN"],
    ["Hoà Bình, Thuý Hoạ", "Hòa Bình, Thúy Họa"],
    ["qúy", "quý"],
  ])("%s → %s", (typed, folded) => expect(foldTones(typed)).toBe(folded));

  test.each(["quý", "quả", "hoàn", "khoảng", "thuyền", "huỳnh", "oái", "giòn", "Hùng Hưng Hứng"])(
    "leaves %s alone",
    (text) => expect(foldTones(text)).toBe(text),
  );

  test("folds decomposed text too", () => expect(foldTones("hoà".normalize("NFD"))).toBe("hòa"));
});

describe("matchKey", () => {
  test("agrees for the same name in other forms", () => {
    const keys = ["Nguyễn Ngọc Hoà", "NGUYỄN NGỌC HÒA", "nguyễn  ngọc hòa".normalize("NFD"), " Nguyễn Ngọc Hòa "].map(
      matchKey,
    );
    expect(new Set(keys)).toEqual(new Set(["nguyễn ngọc hòa"]));
  });

  test("keeps marks: three persons", () => expect(new Set(["Hùng", "Hưng", "Hứng"].map(matchKey)).size).toBe(3));

  test("i and y agree only in the weaker key", () => {
    expect(matchKey("Lý Vỹ")).not.toBe(matchKey("Lí Vĩ"));
    expect(matchKeyFoldingIY("Lý Vỹ")).toBe(matchKeyFoldingIY("Lí Vĩ"));
    expect(matchKeyFoldingIY("Thuý Quý Yên Duy")).toBe("thúy quý yên duy");
  });

  describe("properties", () => {
    const names = fc.string({ unit: fc.constantFrom("oà", "òa", "uỷ", "quý", " ", "h", "t", "N", "ê", "n") });
    test("folding is idempotent", () =>
      fc.assert(fc.property(names, (name) => foldTones(foldTones(name)) === foldTones(name))));
    test("the key of a key is the key", () =>
      fc.assert(fc.property(names, (name) => matchKey(matchKey(name)) === matchKey(name))));
    const syllables = fc.constantFrom("Lý", "lí", "Vỹ", "Y", "Thuý", "Thúy", "Hoà", "HÒA", "Quý", "Nguyễn", "Đỗ", "Hy");
    test("syllables known before and marks typed apart give the same key", () =>
      fc.assert(
        fc.property(fc.array(syllables, { maxLength: 6 }), (words) => {
          const name = words.join(" ");
          const key = matchKeyFoldingIY(name);
          expect(matchKeyFoldingIY(name.normalize("NFD"))).toBe(key);
          expect(matchKeyFoldingIY(` ${words.join("  ")}`)).toBe(key);
        }),
      ));
  });
});
