import type { understandWordsVi } from "../vi/understand";

export const understandWordsEn: Readonly<Record<keyof typeof understandWordsVi, string>> = {
  "skip.hidden": "hidden row, skipped as you chose",
  "change.lower-case": "lower-case name capitalised",
  "change.name-and-year": "name and year of birth separated",
  "change.identity-number": "identity number reformatted",
  "change.bank-account": "bank account number reformatted",
  "change.award-split": "several awards in one row separated",
  "change.same-recipient": "recipient filled in from the row above",
  "change.abbreviation": "abbreviation written out",
  "no-list.empty": "the sheet is empty",
  "no-list.no-header": "no row of familiar column headings, and no column that clearly contains names",
  "no-list.no-names": "column headings, but no column of people, collectives or budget items",
  "no-list.no-details": "a column of names, but no other column that a list of delegates, awards or budget lines needs",
  "no-list.payroll": "this is a payroll, not a list of delegates or honorees",
  "no-list.court-cases": "this is a list of court cases, not of delegates or honorees",
  "no-list.contracts": "this is a list of contracts, not a budget or a list of people",
  "no-list.assets": "this is a list of assets, not a budget or a list of people",
  "no-list.chosen": "you chose that this is not a list",
};
