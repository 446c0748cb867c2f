import fc from "fast-check";
import { readAmount, readMoney } from "@/fields/money/read-money";
import { readQuantity } from "@/fields/money/read-quantity";
import { timesPowerOfTen } from "@/language/numbers/parse-number";

const cell = (value: number | string) => ({ value, text: String(value) });

test("a number typed is a number read, for all decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
      expect(readQuantity(cell(thousandths / 1000)).value).toBe(thousandths / 1000);
      expect(readMoney(cell(thousandths / 1000), 1_000_000).value).toBe(thousandths * 1000);
      expect(readMoney(cell(thousandths / 1000), 1000).value).toBe(thousandths);
    }),
  );
});

test("millions keep all their decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (amount) => {
      expect(timesPowerOfTen(amount / 1_000_000, 6)).toBe(amount);
    }),
  );
  expect(timesPowerOfTen(0.1 + 0.2, 3)).toBe(300);
  expect(timesPowerOfTen(-1.5, 3)).toBe(-1500);
  expect(timesPowerOfTen(1 / 3, 3)).toBeNull();
  expect(timesPowerOfTen(1e-7, 6)).toBeNull();
});

test("a text that may be two numbers is asked about", () => {
  expect(readQuantity(cell("12,345"))).toEqual({
    value: null,
    found: [{ code: "number-ambiguous", params: { typed: "12,345", readings: "12,345; 12345" } }],
  });
  expect(readQuantity(cell("1.200")).value).toBe(1200);
  expect(readMoney(cell("1,125"), 1_000_000).value).toBeNull();
  expect(readMoney(cell("1,5"), 1_000_000).value).toBe(1_500_000);
});

test("percentages and products as quantities", () => {
  expect(readQuantity(cell("8%")).value).toBe(0.08);
  expect(readQuantity(cell("8,5 %")).value).toBe(0.085);
  expect(readQuantity(cell("2 người x 3 buổi")).value).toBe(6);
});

test("an amount below zero is a discount, a price below zero is none", () => {
  expect(readAmount(cell(-100_000)).value).toBe(-100_000);
  expect(readAmount(cell("(100.000)")).value).toBe(-100_000);
  expect(readAmount(cell("-1,5"), 1_000_000).value).toBe(-1_500_000);
  expect(readMoney(cell(-5)).value).toBeNull();
});
