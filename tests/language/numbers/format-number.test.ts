import fc from "fast-check";
import { formatVnd } from "@/language/numbers/format-number";
import { parseMoneyText } from "@/language/numbers/parse-number";

describe("formatVnd", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1490000, "1.490.000"],
    [-45000, "-45.000"],
  ])("%d → %s", (amount, text) => expect(formatVnd(amount)).toBe(text));

  test.each([0.5, Number.NaN, 2 ** 60])("refuses %p", (amount) => expect(() => formatVnd(amount)).toThrow(RangeError));

  describe("properties", () => {
    test("what is written with đồng is read back", () =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amount) => {
          expect(parseMoneyText(`${formatVnd(amount)} đồng`)).toEqual({ kind: "amount", amount });
        }),
      ));
  });
});
