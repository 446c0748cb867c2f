import { parseAccount } from "@/domain/payments/bank-account";
import { cellText } from "@/sheet/cell-text";
import type { Found } from "@/issues/issue-of";
import type { CellCheck, CellReading, ListCell } from "../rules/declaration";

const invalid = (typed: string): Found => ({ code: "bank-account-invalid", params: { typed } });

/** Reads an account as banks write it; what is no account, and what a number cell has rounded away, stays out and is told. */
export function readBankAccount({ value, text }: ListCell): CellReading<string> {
  const account = parseAccount(typeof value === "number" ? value : text);
  if (typeof account === "string") return { value: null, found: [invalid(text)] };
  const { digits } = account;
  return { value: digits, changes: digits === text ? [] : [{ rule: "bank-account", from: text, to: digits }] };
}

/** The bank that stands behind an account in its cell («0123456789 - Vietcombank»); null without one. */
export function bankBehind({ text }: ListCell): string | null {
  const account = parseAccount(text);
  return typeof account === "string" ? null : account.holder;
}

/** An account that stands in our table may be parted by spaces and name its holder: whoever pays reads it by the same rule. */
export const checkBankAccount: CellCheck = (value) => {
  const text = cellText(value);
  if (text === "") return null;
  return typeof parseAccount(typeof value === "number" ? value : text) === "string" ? invalid(text) : null;
};
