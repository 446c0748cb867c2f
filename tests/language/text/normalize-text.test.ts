import fc from "fast-check";
import { normalizeText } from "@/language/text/normalize-text";

const rulesOf = (text: string): readonly string[] => normalizeText(text).changes.map(({ rule }) => rule);

describe("normalizeText", () => {
  test.each([
    ["decomposed", "Nguyễn Thị Ánh".normalize("NFD"), "Nguyễn Thị Ánh", ["nfc"]],
    ["tone typed before the hat", "Tiến".normalize("NFD").replace("\u0302\u0301", "\u0301\u0302"), "Tiến", ["nfc"]],
    ["no-break space", "Vũ\u00a0Thanh Anh", "Vũ Thanh Anh", ["no-break-space"]],
    ["zero-width space in the name", "Nguyễn V\u200băn An", "Nguyễn Văn An", ["control-character"]],
    ["doubled and trailing spaces", "Vũ  Thanh Anh ", "Vũ Thanh Anh", ["extra-space"]],
    ["line break", "Chức vụ,\nchức danh", "Chức vụ, chức danh", ["line-break"]],
    ["line break of Windows with spaces around", "Tổ 1 \r\n Tổ 2", "Tổ 1 Tổ 2", ["line-break"]],
    ["Eth for Đ", "\u00d0ỗ Thị Mai", "Đỗ Thị Mai", ["lookalike-letter"]],
    ["African D for Đ", "\u0189ỗ Thị Mai", "Đỗ Thị Mai", ["lookalike-letter"]],
    ["gha for ư", "khen thƣởng phƣờng", "khen thưởng phường", ["lookalike-letter"]],
    ["Cyrillic а inside a Latin word", "M\u0430i", "Mai", ["lookalike-letter"]],
    ["Greek capitals inside a Latin word", "TR\u0391N", "TRAN", ["lookalike-letter"]],
  ])("%s", (_what, raw, text, rules) => {
    expect(normalizeText(raw).text).toBe(text);
    expect(rulesOf(raw)).toEqual(rules);
  });

  test("each repair gives the text before and after it", () => {
    expect(normalizeText("a\u200bb  c").changes).toEqual([
      { rule: "control-character", from: "a\u200bb  c", to: "ab  c" },
      { rule: "extra-space", from: "ab  c", to: "ab c" },
    ]);
  });

  test.each(["Hoà", "Hòa", "Nguyễn Thị Thuý", "Москва", "Ελλάδα", "0912.345.678", "", "5 m²", "–", "Café"])(
    "leaves «%s» alone",
    (text) => {
      expect(normalizeText(text)).toEqual({ text, changes: [] });
    },
  );

  describe("properties", () => {
    const messy = fc.string({ unit: fc.constantFrom(..."aĐâƣ\u00d0 \t\n\u00a0\u200b\u0301\u0302\u0430e", "Nguyễn") });
    test.each(["\u0301\u0302\u0302", "\u0430\u0301\u0302e", "\u0301\u0302\u0301\u0302"])(
      "marks in any order, once: %j",
      (text) => {
        expect(rulesOf(normalizeText(text).text)).toEqual([]);
      },
    );
    test("normalising twice changes nothing", () =>
      fc.assert(fc.property(messy, (text) => rulesOf(normalizeText(text).text).length === 0)));
    test("changes lead from the raw text to the result", () =>
      fc.assert(
        fc.property(messy, (raw) => {
          const { text, changes } = normalizeText(raw);
          expect(changes.reduce((now, { from, to }) => (now === from ? to : "broken"), raw)).toBe(text);
        }),
      ));
  });
});
