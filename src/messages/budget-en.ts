import type { budgetIssuesVi } from "./budget-vi";

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
