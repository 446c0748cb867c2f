import { isHolder, parseAccount } from "@/domain/payments/bank-account";
import { checkAccounts } from "@/domain/payments/check-accounts";

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

describe("checkAccounts", () => {
  const payee = (over: Partial<Parameters<typeof checkAccounts>[0][number]>) => ({
    name: "Đỗ Thị Dung",
    representative: null,
    bankAccount: "0123456789",
    bank: "Agribank",
    recipient: null,
    source: { file: "khen.xlsx", sheet: "S", row: 2 },
    ...over,
  });
  const codes = (...payees: readonly Partial<Parameters<typeof checkAccounts>[0][number]>[]) =>
    checkAccounts(payees.map(payee)).map(({ code, severity }) => [code, severity]);

  test("a good account and one who has none are no doubt", () => {
    expect(codes({}, { bankAccount: null, bank: null })).toEqual([]);
  });

  test("digits, bank, holder, and an account of two", () => {
    expect(codes({ bankAccount: "12ab" })).toEqual([["account-length", "error"]]);
    expect(codes({ bankAccount: "1.2E+15" })).toEqual([["account-digits-lost", "error"]]);
    expect(codes({ bank: null })).toEqual([["account-bank-missing", "warning"]]);
    expect(codes({ bankAccount: "0123456789 TRAN VAN B" })).toEqual([["account-holder-differs", "warning"]]);
    expect(codes({}, { name: "Trần Văn B", bankAccount: "0123.456.789" })).toEqual([["account-of-two", "warning"]]);
  });

  test("a representative may hold a collective's account; one person with two awards has one account", () => {
    expect(codes({ name: "Chi hội 3", representative: "Trần Văn B", bankAccount: "0123456789 TRAN VAN B" })).toEqual(
      [],
    );
    expect(codes({}, { source: { file: "khen.xlsx", sheet: "S", row: 9 } })).toEqual([]);
  });
});
