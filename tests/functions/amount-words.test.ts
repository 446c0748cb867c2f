import fc from "fast-check";
import { wordsOfCell } from "@/functions/amount-words";
import { amountInWords } from "@/language/numbers/amount-in-words";

describe("wordsOfCell", () => {
  test.each([
    [22_180_000, null, "Hai mươi hai triệu một trăm tám mươi nghìn đồng"],
    [105_000, "lẻ", "Một trăm lẻ năm nghìn đồng"],
    [1_001_000, "lẻ, ngàn chẵn", "Một triệu không trăm lẻ một ngàn đồng chẵn"],
    [2_000_000_000, "TỈ", "Hai tỉ đồng"],
    [0, null, ""],
    [0, 0, ""],
    [1000, 0, "Một nghìn đồng"],
    ["0", null, "Không đồng"],
    ["1.490.000 đ", null, "Một triệu bốn trăm chín mươi nghìn đồng"],
    ["", "lẻ", ""],
    [null, undefined, ""],
  ])("%p %p", (amount, wording, words) => {
    expect(wordsOfCell(amount, wording)).toBe(words);
  });

  test.each([
    [1.5, null, "#VALUE!", "phần lẻ"],
    [-1000, null, "#NUM!", "từ 0 đến"],
    [1e15, null, "#NUM!", "999.999.999.999.999"],
    ["hai triệu rưỡi", null, "#VALUE!", "không phải số tiền"],
    ["1.490", null, "#VALUE!", "hai cách"],
    [true, null, "#VALUE!", "không phải số tiền"],
    [1000, "xuống dòng", "#VALUE!", "xuống dòng"],
  ])("refuses %p %p", (amount, wording, code, sentence) => {
    expect(() => wordsOfCell(amount, wording)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(sentence) }),
    );
  });

  test("without options it is the reading of the documents", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (amount) => {
        expect(wordsOfCell(amount, null)).toBe(amountInWords(amount));
      }),
    );
  });
});
