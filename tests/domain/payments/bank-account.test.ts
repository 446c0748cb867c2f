import { isHolder, parseAccount } from "@/domain/payments/bank-account";

describe("parseAccount", () => {
  test.each([
    ["0123456789", "0123456789", null],
    ["0123 456 789", "0123456789", null],
    ["0123.456.789", "0123456789", null],
    ["0123456789 - NGUYEN VAN A", "0123456789", "NGUYEN VAN A"],
    ["1903 1234 5678 01 (Trần Thị B)", "19031234567801", "Trần Thị B"],
  ])("%s", (typed, digits, holder) => expect(parseAccount(typed)).toEqual({ digits, holder }));

  test.each([
    ["1.23457E+15", "digits-lost"],
    ["chưa có", "no-digits"],
    ["12345", "length"],
    ["12345678901234567890", "length"],
    ["0123456789 hoặc 9876543210", "other-signs"],
  ])("%s is refused: %s", (typed, fault) => expect(parseAccount(typed)).toBe(fault));

  test("a holder is the payee without marks and case", () => {
    expect(isHolder("DO THI DUNG", "Đỗ Thị Dung")).toBe(true);
    expect(isHolder("DO THI DUNG", "Đỗ Thị Đức")).toBe(false);
  });
});
