import { placeOf } from "@/issues/place-of";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { bankName, isHolder, parseAccount } from "@/domain/payments/bank-account";
import type { PaymentLine } from "@/domain/payments/payment-sheet";

type Payee = Pick<PaymentLine, "name" | "representative" | "bankAccount" | "bank" | "source" | "recipient">;

/**
 * Checks the accounts of those who are paid by bank: digits, length, the bank named, the holder the payee or who stands for it, no two
 * payees on one account. A payee without an account is told by nobody here: who is paid in cash has none.
 */
export function checkAccounts(payees: readonly Payee[]): readonly Issue[] {
  const holders = new Map<string, Payee>();
  return payees.flatMap((payee): readonly Issue[] => {
    if (payee.bankAccount === null) return [];
    const account = parseAccount(payee.bankAccount);
    const { name, source } = payee;
    const atAccount = placeOf(source, "bankAccount");
    if (typeof account === "string")
      return [issueOf(`account-${account}`, atAccount, { name, typed: payee.bankAccount })];
    const { digits, holder } = account;
    const before = holders.get(digits);
    if (before === undefined) holders.set(digits, payee);
    const names = [name, ...(payee.representative === null ? [] : [payee.representative])];
    return [
      ...(payee.bank === null ? [issueOf("account-bank-missing", placeOf(source, "bank"), { name })] : []),
      ...(holder !== null && !names.some((each) => isHolder(holder, each))
        ? [issueOf("account-holder-differs", atAccount, { name, holder })]
        : []),
      ...(before !== undefined && !isOne(before, payee)
        ? [issueOf("account-of-two", atAccount, { name, other: before.name, digits })]
        : []),
    ];
  });
}

const isOne = (one: Payee, other: Payee): boolean =>
  (one.recipient !== null && one.recipient === other.recipient) || bankName(one.name) === bankName(other.name);
