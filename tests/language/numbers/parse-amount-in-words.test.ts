import fc from "fast-check";
import { amountInWords, largestAmountInWords } from "@/language/numbers/amount-in-words";
import { parseAmountInWords } from "@/language/numbers/parse-amount-in-words";

test.each([
  ["Không đồng", 0],
  ["Hai mươi mốt đồng", 21],
  ["hai mươi bốn nghìn đồng chẵn", 24_000],
  ["Một trăm lẻ năm ngàn đồng", 105_000],
  ["Một triệu không trăm linh năm nghìn đồng ./.", 1_005_000],
  ["Hai tỉ không trăm hai mươi tư triệu đồng", 2_024_000_000],
  ["bốn mươi lăm", 45],
  ["mười hai", 12],
])("%s", (words, amount) => expect(parseAmountInWords(words)).toBe(amount));

test.each(["……", "", "ba mươi người", "hai ba đồng", "trăm đồng", "450.000 đồng", "đồng"])(
  "«%s» is no number in words",
  (words) => expect(parseAmountInWords(words)).toBeNull(),
);

describe("properties", () => {
  test("what we write in words is read back, in every spelling", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: largestAmountInWords }),
        fc.constantFrom("linh" as const, "lẻ" as const),
        fc.constantFrom("nghìn" as const, "ngàn" as const),
        (amount, zeroTens, thousand) => {
          expect(parseAmountInWords(amountInWords(amount, { zeroTens, thousand, billion: "tỉ", even: true }))).toBe(
            amount,
          );
        },
      ),
    );
  });
});
