import { peopleIssuesEn } from "./people";
import { moneyIssuesEn } from "./money";
import { paymentIssuesEn } from "./payments";
import { budgetIssuesEn } from "./budget";
import { checkIssuesEn } from "./check";
import type { IssueCode } from "../vi/issues";
import { sourceIssuesEn } from "./source-issues";
import { planIssuesEn } from "./plan";
import { intakeIssuesEn } from "./intake";
import { understandIssuesEn } from "./understand";

/** The same sentences in English; names of sheets, columns and awards stay Vietnamese, as they stand in the workbook. */
export const issuesEn: Readonly<Record<IssueCode, string>> = {
  ...sourceIssuesEn,
  ...checkIssuesEn,
  "file-protected":
    "The file has a password and cannot be read. Open it, remove the password, save it and take it in again.",
  "file-damaged":
    "The file is damaged or only partly downloaded. Try to open and save it in Excel, or ask for another copy.",
  "file-too-large":
    "The file is too large ({{found, number}}, limit {{limit, number}} {{what, size}}). Remove what is not needed or split it.",
  "file-unreadable": "This file is no spreadsheet and no list. Only .xlsx, .xls, .ods and .csv can be read.",
  "file-empty": "The file holds nothing. Check that it is the right one.",
  "template-unreadable": "The plan's template cannot be opened. Reinstall Bảng Vàng or replace the template.",
  "template-broken": "A field of the plan's template is broken: {{tag}}. Mend it in the template.",
  "template-tag-unknown":
    "The plan's template has a field that is not known: {{tag}}. It was left as it is; correct its name.",

  ...paymentIssuesEn,
  ...planIssuesEn,
  ...understandIssuesEn,
  ...intakeIssuesEn,
  "not-a-list":
    "This is no list: {{reason, noList}}. All {{rows, number}} rows were passed over. If it is a list, give its columns clear headings (Họ và tên, Chức vụ, Đơn vị…).",
  "source-already-taken":
    "This list is already in the workbook ({{rows, number}} rows) and was not taken again. To take the new version, choose to replace it.",
  "journal-entry-unreadable":
    "This row of “Nhật ký” was altered and cannot be read back: “{{text}}”. Look at that place in the list, then delete this row.",
  "list-like-payroll":
    "This list looks like a payroll (it has the columns {{headings}}). Its rows were taken as delegates all the same. If nobody of them is invited, leave the list out when you look at it first, or delete these rows from the table.",
  "header-missing":
    "The list has no row of headings; the columns are guessed from what they hold. Please see whether each went to its place.",
  "no-records": "There are column headings, but no row of data below them.",
  "column-not-taken":
    "The column “{{heading}}” holds data that the workbook does not use, so it was not taken. If it is needed, rename it or copy it into «Ghi chú».",
  "tables-side-by-side":
    "The sheet holds several lists side by side; each was read as a sheet of its own, this one from the columns {{columns}}. Check that none is missing.",
  "hidden-sheet": "This sheet is hidden, but was read. Check that it is a list to be used.",
  "hidden-column": "The column “{{heading}}” is hidden, but was read.",
  "hidden-row": "This row is hidden, but was taken. If it was hidden to drop it, delete it from the table.",
  "row-not-understood":
    "This row was not understood: “{{text}}”. It was passed over; if it is data, type it into the table.",
  "cell-error": "The cell shows {{value}} and was left blank. Mend the formula in the list or type the value.",
  "ditto-without-source": "The cell says “{{mark}}” (as above), but nothing stands above it. Fill it in.",
  "ordinal-repeated": "The number {{ordinal}} is repeated. Check whether a row was copied by mistake.",
  "ordinal-gap": "The number jumps to {{ordinal}} where {{expected}} was due. Check whether a row is missing.",
  "footer-count-wrong":
    "The list says {{stated, number}} people, but {{taken, number}} rows were read. Check with whoever made the list.",

  "name-missing": "The row has no name. Fill it in or delete the row.",
  "name-unusual": "“{{name}}” does not look like a person's name. Have a look.",
  "two-names-in-cell": "One cell holds several people: “{{name}}”. Give each a row.",
  "placeholder-not-a-person":
    "“{{name}}” is no person yet (a seat kept). It counts as one delegate; fill in the name when it is known.",
  "duplicate-in-list": "“{{name}}” already stands in row {{row}} of this list. Delete one of them if they are one.",
  "two-posts-two-rows":
    "“{{name}}” already stands in row {{row}} with another post. Counted as one person; have a look.",
  "same-person": "“{{name}}” also stands in {{other}}. Counted as one person.",
  "person-suspect":
    "“{{name}}” may be the person in {{other}} ({{reason, suspect}}); not sure, so counted as two. Have a look.",
  "phone-invalid": "“{{typed}}” is no telephone number. The cell was left blank; ask for the number.",
  "phone-digits-lost": "The telephone number “{{typed}}” has lost digits (Excel made it an exponent). Type it in full.",
  "phone-two-numbers":
    "One cell holds several numbers: “{{typed}}”. They were split into {{numbers}}; check which one to use.",
  "year-invalid": "“{{typed}}” is no year of birth. The cell was left blank; fill it in.",
  "year-two-digits": "The year of birth has two digits only: “{{typed}}”. It may be {{readings}}; type all four.",
  "year-both-columns": "The year of birth stands in both columns, Nam and Nữ. Delete one.",
  "sex-unreadable": "“{{typed}}” is not understood as a sex. Write Nam or Nữ.",
  "recipient-kind-differs":
    "“{{name}}” stands in a list of {{list, recipient}}, but looks like {{taken, recipient}} and was taken as such. Correct the column «Loại» if that is wrong.",

  "money-unreadable": "The amount “{{typed}}” cannot be read. The cell was left blank; type a number.",
  "money-ambiguous": "The amount “{{typed}}” may mean {{readings}}. The cell was left blank; type it in full.",
  "money-in-thousands":
    "{{typed, vnd}} is very little; it may be {{likely, vnd}} written in thousands. Correct it if so.",
  "sum-wrong": "The sum row says {{shown, vnd}}; the rows add up to {{expected, vnd}}. The workbook uses the rows.",
  "subtotal-wrong":
    "The group's sum says {{shown, vnd}}; its lines give {{expected, vnd}}{{unknown, unpriced}}. The workbook uses the lines.",
  "total-wrong":
    "The total says {{shown, vnd}}; the lines give {{expected, vnd}}{{unknown, unpriced}}. The workbook uses the lines.",
  "item-missing": "The budget line has no item. Fill it in or delete the line.",
  "quantity-missing": "“{{item}}” has a price but no quantity, so it has no amount. Fill in the quantity.",
  "quantity-unreadable": "The quantity “{{typed}}” cannot be read. The cell was left blank; type a number.",
  "lump-sum":
    "“{{item}}” has no quantity × price: the amount in the list counts, {{amount, vnd}}. Fill in quantity and price if they are needed.",
  "price-missing": "“{{item}}” has no unit price and is not in the total. Fill in the price.",
  "amount-differs":
    "“{{item}}”: the list says {{typed, vnd}}; quantity × price is {{calculated, vnd}}. The workbook uses the latter; check which is wrong.",
  "budget-amount-not-whole":
    "“{{item}}”: {{quantity}} × {{price, vnd}} is no whole number of đồng and was rounded to {{amount, vnd}}.",
  "budget-amount-too-large":
    "“{{item}}”: {{quantity}} × {{price, vnd}} is more than a thousand billion đồng and was not counted. Check quantity and price.",
  "budget-quantity-too-precise":
    "“{{item}}”: the quantity {{quantity}} has more than three decimals and cannot be priced. Round it.",
  "budget-award-money-differs":
    "The budget's award-money lines add up to {{budget, vnd}}; the honorees that the ward pays come to {{awards, vnd}}. The total uses the honorees; correct the budget.",
  "budget-award-line-differs":
    "“{{item}}” is budgeted at {{budget, vnd}}; the list has {{rows, number}} such honorees, {{awards, vnd}} together. Correct one of the two.",

  "award-missing": "“{{name}}” has no award written, so there is no money. Fill it in.",
  "award-without-norm":
    "“{{award}}” ({{kind, recipient}}) has no rate in the norms in force. Enter one in «Định mức» by the decision, or leave it unpaid.",
  "award-level-missing":
    "“{{award}}” does not say which level gives it, so its rate is not known. Write it out (… của Chủ tịch UBND phường) or choose «Mã khen thưởng».",
  "award-wrong-recipient": "“{{award}}” is not for {{kind, recipient}}. Correct the award or the column «Loại».",
  "award-several-in-one-cell": "One cell holds several awards: “{{award}}”. Give each a row.",
  "two-awards-in-row":
    "One row holds the title “{{title}}” and the form “{{award}}”. Split it into two rows so that both are priced.",
  "award-not-paid-by-ward":
    "“{{award}}” is given by {{level, level}}; the level that signs pays, so the ward does not. Check the column «Cấp khen» if that is wrong.",
  "award-amount-differs":
    "The list says {{typed, vnd}}; the norm gives {{norm, vnd}}{{why, difference}}. The workbook pays by the norm.",
  "money-on-item-without-norm":
    "The list gives {{typed, vnd}} for “{{award}}”, which has no norm, so the workbook pays nothing. Enter a norm with its source if it may be paid.",
  "two-awards-same-period":
    "“{{name}}” also has “{{otherAward}}” ({{other}}) for the same period. Only the higher title is paid, so this row is not.",
  "two-awards-title-and-form":
    "“{{name}}” also has “{{otherAward}}” ({{other}}). A title and a form of commendation: both are paid.",
  "two-awards-period-missing":
    "“{{name}}” also has “{{otherAward}}” ({{other}}), and a period is missing. For one period only the higher title is paid; fill in «Thành tích năm».",
  "award-twice": "“{{name}}” has “{{award}}” twice for the same period ({{other}}). Delete one if they are one.",

  "meeting-fact-missing": "Not filled in: {{fact, fact}}. The documents will show “……” there.",
  "meeting-date-unreadable": "“{{text}}” is no date. Type day/month/year, as 10/03/2020.",
  "half-days-unreadable": "“{{text}}” is no number of sessions. Type a whole number; half a day is 1.",
  "meeting-date-missing":
    "There is no conference date and no note about it. Fill in the date, or a note such as «sẽ thông báo sau».",
  "meeting-date-open": "The conference date is open: {{note}}. Conference rates go by the decision's date meanwhile.",
  "decision-date-missing":
    "There is no date of the award decision, so awards cannot be priced. Fill it in on «Hội nghị».",
  "award-norms-missing": "No award norms are in force on {{date, date}}. Check the decision's date or add norms.",
  "base-salary-missing":
    "There is not exactly one base salary in force on {{date, date}}, so awards cannot be priced. Check the decision's date or «Định mức».",
  "plan-after-meeting": "The plan's date {{date, date}} is after the conference, {{otherDate, date}}. Check both.",
  "decision-after-meeting":
    "The award decision's date {{date, date}} is after the conference, {{otherDate, date}}. Check both.",
  "periods-disagree":
    "The period {{period}} overlaps {{others}} named elsewhere. Check it against the quoted document.",
  ...budgetIssuesEn,
  ...moneyIssuesEn,
  ...peopleIssuesEn,
  "computed-differs":
    "{{cell}}: the workbook says {{calculated, number}}, computed anew it is {{computed, number}}. A formula may have been changed; copy it from another row.",
};
