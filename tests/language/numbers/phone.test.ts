import fc from "fast-check";
import { parsePhones } from "@/language/numbers/phone";

const numbersOf = (value: string | number): readonly string[] => parsePhones(value).numbers.map(({ number }) => number);

describe("parsePhones", () => {
  test.each([
    ["0910011652", "0910011652", []],
    ["0910.011.652", "0910011652", ["punctuation"]],
    ["0910-055-660", "0910055660", ["punctuation"]],
    ["0910 055 660", "0910055660", ["punctuation"]],
    [350029723, "0350029723", ["leading-zero"]],
    ["380065691", "0380065691", ["leading-zero"]],
    ["+84380008443", "0380008443", ["country-code"]],
    ["84912345678", "0912345678", ["country-code"]],
    ["(+84) 912 345 678", "0912345678", ["punctuation", "country-code"]],
    ["+84 (0)912345678", "0912345678", ["punctuation", "country-code"]],
    ["01628123456", "0328123456", ["old-prefix"]],
    [1628123456, "0328123456", ["leading-zero", "old-prefix"]],
    ["01208123456", "0708123456", ["old-prefix"]],
    ["ĐT: 0912345678", "0912345678", []],
    ["0912345678 (Zalo)", "0912345678", []],
    ["024 3827 1234", "02438271234", ["punctuation"]],
    ["04.38271234", "02438271234", ["punctuation", "old-area-code"]],
    ["9.80090123E+08", "0980090123", ["leading-zero"]],
  ])("%p", (value, number, repairs) => {
    const { numbers, unreadable } = parsePhones(value);
    expect(numbers.map((phone) => [phone.number, phone.repairs])).toEqual([[number, repairs]]);
    expect(unreadable).toEqual([]);
  });

  test.each([
    "0910053430 - 0380068288",
    "0910053430/0380068288",
    "0910053430, 0380068288",
    "0910053430;380068288",
    "0910053430\n0380068288",
    "0910.053.430-0380.068.288",
    "0910053430 0380068288",
    "0910053430 hoặc 0380068288",
  ])("two numbers: %s", (typed) => expect(numbersOf(typed)).toEqual(["0910053430", "0380068288"]));

  test("digits that scientific notation has lost are not guessed", () =>
    expect(parsePhones("9.80090E+08")).toEqual({
      numbers: [],
      unreadable: [{ typed: "9.80090E+08", reason: "digits-lost" }],
    }));

  test.each(["09100265", "03500765", "12345", "x", "không có", "0123456789"])("%s is no number", (typed) =>
    expect(parsePhones(typed)).toEqual({ numbers: [], unreadable: [{ typed, reason: "not-a-number" }] }),
  );

  test("one good number next to a bad one", () => {
    expect(numbersOf("0912345678/53")).toEqual(["0912345678"]);
    expect(parsePhones("0912345678/53").unreadable).toEqual([{ typed: "53", reason: "not-a-number" }]);
  });

  test.each([null, "", "  "])("%p is blank", (value) =>
    expect(parsePhones(value)).toEqual({ numbers: [], unreadable: [] }),
  );

  describe("properties", () => {
    const mobiles = fc
      .tuple(fc.constantFrom("03", "05", "07", "08", "09"), fc.integer({ min: 0, max: 99_999_999 }))
      .map(([prefix, rest]) => prefix + String(rest).padStart(8, "0"));
    test("however a mobile number is typed, it is the same number", () =>
      fc.assert(
        fc.property(mobiles, (number) => {
          const [a, b, c] = [number.slice(0, 4), number.slice(4, 7), number.slice(7)];
          for (const typed of [
            number,
            Number(number),
            `${a}.${b}.${c}`,
            `${a} ${b} ${c}`,
            `${a}-${b}-${c}`,
            `+84${number.slice(1)}`,
          ])
            expect(numbersOf(typed)).toEqual([number]);
        }),
      ));
    test("what is read is ten digits, or eleven of a landline", () =>
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 .-/+,") }), (typed) =>
          numbersOf(typed).every((number) => /^0[35789]\d{8}$|^02\d{9}$/.test(number)),
        ),
      ));
  });
});
