import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { amountInWords, largestAmountInWords, sumInWords } from "@/language/numbers/amount-in-words";
import { wordsByRewriting } from "@tools/samples/words-by-rewriting";

const vectors = readFileSync(join(__dirname, "amount-words.tsv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split("\t"));

const digitOf: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const scaleOf: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };

/** Reads words back as a child would: digits, trăm, mươi; then the measure of the group; tỷ closes what stands before it. */
function readWords(words: string): number {
  let [billions, millionsAndBelow, group, digit] = [0, 0, 0, 0];
  const closeDigit = () => {
    group += digit;
    digit = 0;
  };
  for (const word of words
    .toLowerCase()
    .replace(/ đồng( chẵn)?$/, "")
    .split(" ")) {
    if (word === "trăm") [group, digit] = [group + digit * 100, 0];
    else if (word === "mươi") [group, digit] = [group + digit * 10, 0];
    else if (word === "mười") group += 10;
    else if (word === "linh" || word === "lẻ") continue;
    else if (scaleOf[word] !== undefined) {
      closeDigit();
      millionsAndBelow += group * (scaleOf[word] ?? 0);
      group = 0;
    } else if (word === "tỷ" || word === "tỉ") {
      closeDigit();
      billions = millionsAndBelow + group;
      [millionsAndBelow, group] = [0, 0];
    } else if (digitOf[word] !== undefined) digit = digitOf[word] ?? 0;
    else throw new Error(`unknown word ${word}`);
  }
  closeDigit();
  return billions * 1e9 + millionsAndBelow + group;
}

describe("amountInWords", () => {
  test.each(vectors)("%s (%s)", (amount, _formatted, linh, le, even) => {
    expect(amountInWords(Number(amount))).toBe(linh);
    expect(amountInWords(Number(amount), { zeroTens: "lẻ" })).toBe(le);
    if (even) expect(amountInWords(Number(amount), { even: true })).toBe(even);
  });

  test("thousands of tỷ", () => {
    expect(amountInWords(1_005_000_000_000)).toBe("Một nghìn không trăm linh năm tỷ đồng");
    expect(amountInWords(1_000_000_000_005)).toBe("Một nghìn tỷ không trăm linh năm đồng");
    expect(amountInWords(largestAmountInWords)).toMatch(
      /^Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm/,
    );
  });

  test("southern words", () =>
    expect(amountInWords(2_000_105_000, { zeroTens: "lẻ", thousand: "ngàn", billion: "tỉ" })).toBe(
      "Hai tỉ một trăm lẻ năm ngàn đồng",
    ));

  test("«chẵn» only for whole thousands, never for nothing", () => {
    expect(amountInWords(1_500, { even: true })).toBe("Một nghìn năm trăm đồng");
    expect(amountInWords(0, { even: true })).toBe("Không đồng");
  });

  test.each([-1, 0.5, 1490000.01, 1e15, Number.NaN, Number.POSITIVE_INFINITY])("refuses %p", (amount) =>
    expect(() => amountInWords(amount)).toThrow(RangeError),
  );

  test("reads as the rules of speech do, found in another way, for every amount to 20.000 and round every power of ten", () => {
    const powers = [5, 6, 7, 8].flatMap((zeros) => [-11, -1, 0, 1, 5, 10, 15, 21].map((step) => 10 ** zeros + step));
    const amounts = [...Array.from({ length: 20_001 }, (_, amount) => amount), ...powers];
    const differing = amounts.filter((amount) => amountInWords(amount).toLowerCase() !== wordsByRewriting(amount));
    expect(differing).toEqual([]);
  });

  test("a sum of what people typed has its words, or none, and never ends the work", () => {
    expect(sumInWords(230_000)).toBe(amountInWords(230_000));
    for (const sum of [-1, 0.5, largestAmountInWords + 1, NaN]) expect(sumInWords(sum)).toBe("……");
  });

  describe("properties", () => {
    const boundaries = Array.from({ length: 16 }, (_, zeros) => 10 ** zeros);
    const amounts = fc.oneof(
      fc
        .tuple(fc.constantFrom(...boundaries), fc.integer({ min: 0, max: 9 }), fc.integer({ min: -21, max: 21 }))
        .map(([power, times, step]) => Math.min(largestAmountInWords, Math.max(0, power * times + step))),
      fc.integer({ min: 0, max: largestAmountInWords }),
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 999_999 }).map((n) => n * 1000),
    );
    test("the words read back to the amount, in every style", () =>
      fc.assert(
        fc.property(
          amounts,
          fc.constantFrom("linh" as const, "lẻ" as const),
          fc.constantFrom("nghìn" as const, "ngàn" as const),
          fc.boolean(),
          (amount, zeroTens, thousand, even) => {
            expect(readWords(amountInWords(amount, { zeroTens, thousand, even }))).toBe(amount);
          },
        ),
      ));
    test("two amounts never read alike, and no double spaces", () =>
      fc.assert(
        fc.property(amounts, amounts, (a, b) => {
          expect(amountInWords(a)).not.toMatch(/ {2}/);
          expect(amountInWords(a) === amountInWords(b)).toBe(a === b);
        }),
      ));
  });
});
