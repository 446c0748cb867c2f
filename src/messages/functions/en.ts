import type { functionTextsVi } from "./vi";

/** The same for the functions with English names. */
export const functionTextsEn: Readonly<Record<keyof typeof functionTextsVi, string>> = {
  "wording-unknown": "The wording “{{words}}” is not known: use lẻ, linh, ngàn, nghìn, tỉ, tỷ, chẵn.",
  "amount-is-boolean": "This cell is TRUE or FALSE, not an amount of money.",
  "amount-ambiguous": "“{{typed}}” can be read in two ways: enter the full amount in đồng.",
  "amount-unreadable": "“{{typed}}” is not an amount of money: enter đồng, for example 1490000.",
  "amount-not-whole": "The amount must be whole đồng, without decimals.",
  "amount-out-of-range": "Only amounts from 0 to 999,999,999,999,999 đồng can be put in words.",
  "kind-unknown": "The recipient “{{typed}}” is not known: enter individual, collective or household.",
  "date-missing": "Enter the date of the award decision, for example 15/4/2020.",
  "date-unreadable": "“{{typed}}” is not a date. Enter the date of the award decision, for example 15/4/2020.",
  "date-out-of-range":
    "The number {{serial}} is not a date from 2000 on: select a cell with a date or enter 15/4/2020.",
  "code-of-individual": "The code {{code}} is the rate for individuals: correct the code or the recipient.",
  "code-of-collective": "The code {{code}} is the rate for collectives: correct the code or the recipient.",
  "code-of-household": "The code {{code}} is the rate for households: correct the code or the recipient.",
  "level-missing":
    "“{{typed}}” does not say which level awards it: enter a code, for example GK_XA, or the full name “Giấy khen của Chủ tịch UBND phường”.",
  "award-unknown": "There is no award rate for “{{typed}}” on {{date}}: see the codes on the sheet “Định mức”.",
  "code-without-amount": "The code {{code}} has no award rate on {{date}}: see the sheet “Định mức”.",
  "code-not-verified":
    "The rate of the code {{code}} has not been verified: confirm it on the sheet “Định mức”, then use the table “Khen thưởng”.",
  "base-salary-missing": "There is no base salary for {{date}}.",
  "ranges-differ": "The ranges differ in size: select ranges of the same size or a single cell.",
  "name-unreadable": "“{{typed}}” is not a full name.",
  "encoding-unknown": "The encoding “{{typed}}” is not known: enter TCVN3, VNI, VIQR or Windows-1258.",
  "encoding-ambiguous": "It may be {{others}} or {{last}}: enter the encoding as the second argument.",
};
