import { declareField } from "../rules/declaration";
import { checkBankAccount, readBankAccount } from "./read-bank-account";

/** The number of a bank account, as text. */
export const bankAccount = declareField({
  id: "bankAccount",
  label: "Số tài khoản",
  words: [
    "số tài khoản",
    "tài khoản",
    "stk",
    "số tk",
    "số tài khoản ngân hàng",
    "tài khoản ngân hàng",
    "số tài khoản người hưởng",
    "số tài khoản cá nhân",
    "stk ngân hàng",
    "bank account",
    "account number",
  ],
  look: { width: 16, form: "centred" },
  read: readBankAccount,
  check: checkBankAccount,
  personal: true,
});
