import { checkAccounts } from "@/usecases/rules/documents/check-accounts";

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
