import type { budgetIssuesVi, budgetPaneVi } from "../vi/budget";

/** The same in English. */
export const budgetIssuesEn: Readonly<Record<keyof typeof budgetIssuesVi, string>> = {
  "quantity-differs":
    "«{{item}}»: the typed quantity is {{typed, number}}, by «{{basis}}» it is {{tables, number}}. The amount follows the tables; clear «Số lượng theo» to keep the typed one.",
  "quantity-in-tables":
    "«{{item}}»: the quantity is {{typed, number}}, while «{{basis}}» is {{tables, number}} now. If it must follow the tables, choose «{{basis}}» in «Số lượng theo».",
  "quantity-basis-unknown":
    "«{{item}}»: «{{text}}» is not in the list of «Số lượng theo», so there is no quantity. Choose from the list or leave it blank.",
  "quantity-basis-open":
    "«{{item}}»: «{{basis}}» cannot be counted yet. Fill in «Số buổi», and «Tiền ăn khi họp nửa ngày» for an odd half day, on «Hội nghị».",
  "price-above-norm":
    "«{{item}}»: the price {{price, vnd}} is above the {{ceiling, vnd}} allowed ({{basis}}). Lower it, or state the unit's own figure with its document on «Định mức».",
  "budget-norm-unconfirmed":
    "The figure of «{{name}}» ({{norm}}) is not verified, so {{rows, number}} budget lines are not held against it. Check the document, then choose «Có» in «Xác nhận» on «Định mức».",
  "budget-norm-ambiguous":
    "Two rows of «Định mức» with the code {{norm}} are in force, so {{rows, number}} budget lines cannot be checked. Remove one or correct its dates.",
  "committed-over-budget":
    "«{{item}}»: {{committed, vnd}} is committed, above the budget of {{amount, vnd}}. Adjust the budget or the contract.",
  "spent-over-budget":
    "«{{item}}»: {{spent, vnd}} was spent, above the budget of {{amount, vnd}}. Give the reason in «Ghi chú» or adjust the budget.",
  "spent-without-voucher": "«{{item}}»: {{spent, vnd}} was spent and no voucher number is given.",
  "voucher-without-sum": "«{{item}}»: voucher {{voucher}} is given but no sum spent.",
  "award-fund-unknown":
    "{{organising, vnd}} of organising is charged to the award fund, whose size is not known. State it on «Hội nghị», so that its share for organising can be checked.",
  "fund-share-exceeded":
    "Organising charged to the award fund is {{organising, vnd}}, above {{percent, number}}% of the fund ({{limit, vnd}}; {{basis}}). Charge some of it elsewhere.",
  "award-fund-exceeded":
    "What is charged to the award fund and the awards that the ward pays come to {{need, vnd}}, above the fund of {{fund, vnd}}.",
  "fund-unreadable": "«{{text}}» is no sum of money. Type whole đồng, digits only.",
  "half-day-meals-unreadable": "«{{text}}» is not in the list. Choose «Cả ngày», «Nửa ngày» or «Không».",
  "task-without-budget":
    "The plan has the task «{{task}}», for which the budget has no line. Add one, or give a reason at the end of «Hội nghị» why none is needed.",
  "task-perhaps-without-budget":
    "The budget has no line for «{{task}}», which a conference usually needs. If it does not, give a reason at the end of «Hội nghị».",
  "payroll-unknown":
    "A budget line counts delegates who are not on a payroll, but {{rows, number}} delegates have no «Hưởng lương» and are not counted. Choose «Có» or «Không».",
  "payroll-by-rule":
    "«Hưởng lương» of {{rows, number}} delegates was inferred from post and unit and is not certain. Check it before meals are paid.",
  "advance-differs": "The advance of {{advance, vnd}} is not what the ward pays in awards, {{payable, vnd}}.",
  "advance-missing": "Awards were signed for ({{signed, vnd}}) but no advance to the treasurer is stated.",
  "settlement-open":
    "Advance {{advance, vnd}}, signed for {{signed, vnd}}: {{difference, vnd}} still to be paid out or returned.",
  "settlement-differs":
    "The settlement does not hold: advance {{advance, vnd}}, signed for {{signed, vnd}}, returned {{returned, vnd}}; off by {{difference, vnd}}. The advance must be what was signed for and returned.",
  "unclaimed-without-reason": "«{{name}}» has not received {{amount, vnd}} and no reason is given.",
  "signed-with-reason": "«{{name}}» is marked as signed and also has a reason for not receiving. Remove one.",
  "signed-without-money": "«{{name}}» is marked as signed, but the ward pays nothing for this row.",
};

/** The pane's sentences in English. */
export const budgetPaneEn: Readonly<Record<keyof typeof budgetPaneVi, string>> = {
  "issueTitle.quantity-differs": "Quantity differs from the tables",
  "issueTitle.quantity-in-tables": "The tables have the quantity",
  "issueTitle.quantity-basis-unknown": "«Số lượng theo» not in the list",
  "issueTitle.quantity-basis-open": "Quantity cannot be counted yet",
  "issueTitle.price-above-norm": "Price above its norm",
  "issueTitle.budget-norm-unconfirmed": "Conference rate not verified",
  "issueTitle.budget-norm-ambiguous": "Conference rate twice in force",
  "issueTitle.committed-over-budget": "Committed above the budget",
  "issueTitle.spent-over-budget": "Spent above the budget",
  "issueTitle.spent-without-voucher": "Spent without a voucher",
  "issueTitle.voucher-without-sum": "Voucher without a sum",
  "issueTitle.award-fund-unknown": "Award fund not known",
  "issueTitle.fund-share-exceeded": "Organising above its share of the fund",
  "issueTitle.award-fund-exceeded": "Above the award fund",
  "issueTitle.fund-unreadable": "A sum on «Hội nghị» is unreadable",
  "issueTitle.half-day-meals-unreadable": "Rule for meals is unreadable",
  "issueTitle.task-without-budget": "Task of the plan without a budget line",
  "issueTitle.task-perhaps-without-budget": "Usual task without a budget line",
  "issueTitle.payroll-unknown": "Payroll not known",
  "issueTitle.payroll-by-rule": "«Hưởng lương» inferred from the post",
  "issueTitle.advance-differs": "Advance is not what is owed",
  "issueTitle.advance-missing": "No advance stated",
  "issueTitle.settlement-open": "Advance not fully settled",
  "issueTitle.settlement-differs": "Settlement does not hold",
  "issueTitle.unclaimed-without-reason": "Not received, no reason",
  "issueTitle.signed-with-reason": "Signed, yet a reason for not receiving",
  "issueTitle.signed-without-money": "Signed where nothing is owed",

  "fix.follow-tables": "Let the quantity follow «{{basis}}»",
  "fix.take-tables": "Write the quantity {{quantity, number}}",
  "fix.keep-typed": "Keep the typed quantity, not the tables'",
  "fixKind.follow-tables": "let the quantity follow the tables",
  "fixKind.take-tables": "write the tables' quantity",
  "fixKind.keep-typed": "keep the typed quantity",

  "costs.groups": "Budget and spending by group",
  "costs.funds": "By fund",
  "costs.spent": "{{amount}} đ spent",
  "costs.over": "{{amount}} đ spent, {{over}} đ over",
  "costs.fund.award": "Emulation and commendation fund",
  "costs.fund.meeting": "Meeting costs",
  "costs.fund.other": "Other",
  "costs.doubts": "To look at in the budget",
  "costs.noIssues": "Nothing in the budget needs a look.",
  "costs.share": "Share of the award fund for organising",
  "costs.share.used": "{{organising}} đ, {{used}}% of the fund; at most {{share}}% may be used, {{limit}} đ",
  "costs.share.noFund": "{{organising}} đ is charged to the fund; its size is not known, so nothing can be compared.",
  "costs.share.noRule":
    "{{organising}} đ is charged to the fund; there is not exactly one rule about the share in force.",
  "costs.share.exceeded": "{{over}} đ too much.",
  "costs.share.gauge": "{{used}}% of the fund used, at most {{share}}%",
  "costs.tasks": "Tasks of the plan without a budget line",
  "costs.noTasks": "Every task has a budget line or is marked as not needed.",
  "costs.task.planned": "named in the plan",
  "costs.task.usual": "usual at a conference",
  "costs.task.waive": "Not needed",
  "costs.task.waiveTitle": "«{{task}}» needs no budget",
  "costs.task.reason": "Reason (required)",
  "costs.task.needReason": "Give a reason; it is kept on the sheet «Hội nghị».",
  "costs.task.save": "Save the reason",
  "costs.task.cancel": "Cancel",
  "costs.task.waived": "Marked as not needed ({{count}})",
  "costs.task.restoreRows": "«{{task}}» needs a budget after all",
  "costs.task.restoreShort": "Needed after all",

  "settle.title": "Settlement of the awards after the conference",
  "settle.intro":
    "The treasurer gets an advance, honorees sign, the rest is returned. The three must agree to the đồng.",
  "settle.advance": "Advance to the treasurer",
  "settle.signed": "Signed for ({{count}})",
  "settle.unclaimed": "Not received ({{count}})",
  "settle.withoutReason": "{{count}} without a reason",
  "settle.returned": "Returned",
  "settle.holds": "It holds: the advance is what was signed for and returned.",
  "settle.differs": "Off by {{amount}} đ: the advance must be what was signed for and returned.",
  "settle.open": "{{amount}} đ still to be paid out or returned.",
  "settle.notBegun": "Nobody has signed yet.",
  "settle.markAll": "Mark all who are not marked yet as signed",
  "settle.openSheet": "Mark each person on the sheet «Khen thưởng»",
  "settle.form": "Fund, advance and return",
  "settle.payableHint": "The ward pays {{amount}} in awards",
  "settle.unclaimedHint": "Not received: {{amount}}",
  "settle.mealsOpen": "not decided",
  "settle.badAmount": "Type đồng in digits only, or leave it blank.",
  "settle.save": "Save and calculate again",
  "settle.older": "This workbook was made before there was a settlement; make a new one to use it.",
};
