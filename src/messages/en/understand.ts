import type { understandIssuesVi, understandWordsVi } from "../vi/understand";

/** The same sentences in English. */
export const understandIssuesEn: Readonly<Record<keyof typeof understandIssuesVi, string>> = {
  "hidden-rows-left": "As you chose, {{count, number}} hidden rows were left out: rows {{rows}}.",
  "hidden-columns-left": "As you chose, hidden columns were left out: {{headings}}.",
  "name-lower-case": "The name “{{typed}}”, typed all in lower case, was written as “{{name}}”. Check it.",
  "identity-number-invalid":
    "“{{typed}}” is no identity number (a CCCD has 12 digits). The cell was left blank; type it again as text.",
  "identity-number-old":
    "“{{typed}}” is an old identity number (CMND, 9 digits). Ask for the 12 digits of the CCCD before money is paid.",
  "bank-account-invalid":
    "“{{typed}}” cannot be read as a bank account. The cell was left blank; type it again as text, with all digits.",
  "award-split":
    "One row names {{awards, number}} awards and became {{awards, number}} rows: {{award}}. If it is only one, delete the others.",
  "award-split-amount":
    "One row names {{awards, number}} awards ({{award}}) with one amount {{typed, vnd}} for all. It became {{awards, number}} rows, each priced by the norms; compare the sum.",
  "abbreviation-unknown":
    "Nobody knows yet what the short form “{{short}}” ({{cells, number}} cells) stands for. Enter it in the book of short forms once; later lists will know it.",
};

export const understandWordsEn: Readonly<Record<keyof typeof understandWordsVi, string>> = {
  "skip.hidden": "hidden row, left out as you chose",
  "change.lower-case": "name in lower case written with capitals",
  "change.name-and-year": "name and year of birth taken apart",
  "change.identity-number": "identity number rewritten",
  "change.bank-account": "bank account rewritten",
  "change.award-split": "several awards of one row taken apart",
  "change.same-recipient": "recipient of the row above",
  "change.abbreviation": "short form written out",
  "no-list.empty": "the sheet is empty",
  "no-list.no-header": "no row of familiar headings, and no column that is plainly one of names",
  "no-list.no-names": "headings, but no column of persons, collectives or budget items",
  "no-list.no-details": "names, but no other column that delegates, honorees or a budget have",
  "no-list.chosen": "you said that it is no list",
};
