import fc from "fast-check";
import { foldAccents } from "@/language/text/fold-accents";

describe("foldAccents", () => {
  test.each([
    ["Họ và tên", "ho va ten"],
    ["ĐƠN VỊ CÔNG TÁC", "don vi cong tac"],
    ["Đức Giang".normalize("NFD"), "duc giang"],
    ["phƣờng Ðông", "phuong dong"],
    ["Số ĐT (0912)", "so dt (0912)"],
    ["", ""],
  ])("%s → %s", (text, folded) => expect(foldAccents(text)).toBe(folded));

  describe("properties", () => {
    test("folding twice changes nothing", () =>
      fc.assert(
        fc.property(fc.string({ unit: "grapheme" }), (text) => foldAccents(foldAccents(text)) === foldAccents(text)),
      ));
    test("composed and decomposed text fold alike", () =>
      fc.assert(
        fc.property(
          fc.string({ unit: "grapheme" }),
          (text) => foldAccents(text.normalize("NFD")) === foldAccents(text.normalize("NFC")),
        ),
      ));
  });
});
