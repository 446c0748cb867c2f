import type { IssueCatalogue } from "./issue-declaration";

/** Issues about awards: what is written, who pays, several of one recipient, amounts set by hand. */
export const awardsIssues = {
  "award-period-outside": {
    severity: "warning",
    vi: {
      title: "Thành tích ngoài giai đoạn",
      text: "«{{name}}»: thành tích năm {{period}} nằm ngoài giai đoạn {{meeting}} của hội nghị. Hãy xem lại «Thành tích năm».",
    },
    en: {
      title: "Achievement outside the period",
      text: "“{{name}}”: the achievement of {{period}} is outside the conference period {{meeting}}. Check «Thành tích năm».",
    },
  },
  "award-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi hình thức khen thưởng",
      text: "«{{name}}» chưa ghi hình thức khen thưởng nên chưa có mức thưởng. Hãy điền.",
    },
    en: {
      title: "Missing award",
      text: "“{{name}}” has no award entered, so there is no award money. Fill in the award.",
    },
  },
  "award-without-norm": {
    severity: "warning",
    vi: {
      title: "Chưa có định mức",
      text: "«{{award}}» ({{kind, recipient}}) chưa có mức tiền thưởng trong định mức đang áp dụng. Hãy ghi mức vào sheet «Định mức» theo quyết định, hoặc để không chi.",
    },
    en: {
      title: "No norm for the award",
      text: "“{{award}}” ({{kind, recipient}}) has no award rate in the norms in force. Enter the rate on the sheet «Định mức» according to the decision, or leave it unpaid.",
    },
  },
  "award-level-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi cấp khen",
      text: "«{{award}}» chưa ghi cấp khen nên chưa biết mức thưởng. Hãy ghi rõ, ví dụ «… của Chủ tịch UBND phường», hoặc chọn «Mã khen thưởng».",
    },
    en: {
      title: "Missing awarding level",
      text: "“{{award}}” does not say which level awards it, so the rate is not known. Write it out, for example «… của Chủ tịch UBND phường», or choose «Mã khen thưởng».",
    },
  },
  "award-wrong-recipient": {
    severity: "warning",
    vi: {
      title: "Sai đối tượng khen thưởng",
      text: "«{{award}}» không dành cho {{kind, recipient}}. Hãy sửa hình thức khen thưởng hoặc cột «Loại».",
    },
    en: {
      title: "Wrong type of recipient",
      text: "“{{award}}” is not for {{kind, recipient}}. Correct the award or the column «Loại».",
    },
  },
  "award-several-in-one-cell": {
    severity: "warning",
    vi: {
      title: "Một ô nhiều hình thức",
      text: "Một ô ghi nhiều hình thức khen thưởng: «{{award}}». Hãy tách mỗi hình thức một dòng.",
    },
    en: {
      title: "Several awards in one cell",
      text: "One cell contains several awards: “{{award}}”. Put each award in a separate row.",
    },
  },
  "award-not-paid-by-ward": {
    severity: "warning",
    vi: {
      title: "Cấp khác chi",
      text: "«{{award}}» do {{level, level}} khen; cấp nào khen cấp đó chi tiền thưởng nên phường không chi. Hãy xem cột «Cấp khen» nếu không đúng.",
    },
    en: {
      title: "Paid by another level",
      text: "“{{award}}” is awarded by {{level, level}}; the level that awards also pays, so the ward does not. Check the column «Cấp khen» if that is wrong.",
    },
  },
  "award-payer-unsettled": {
    severity: "warning",
    vi: {
      title: "Chưa rõ cấp nào chi",
      text: "«{{name}}» ({{code}}, {{rows, number}} lượt, {{amount, vnd}}): danh sách không ghi cấp khen, mà thẩm quyền tặng là của {{levels, levels}} ({{source}}), không phải của phường. Cấp nào khen cấp đó chi nên sổ chưa tính là phường chi và chưa đưa vào danh sách chi tiền. Hãy chọn cấp chi, hoặc điền «Cấp khen».",
    },
    en: {
      title: "Not settled who pays",
      text: "“{{name}}” ({{code}}, rows: {{rows, number}}, {{amount, vnd}}): the list does not say who grants it; the power is with {{levels, levels}} ({{source}}), not the ward. The level that grants pays, so it is not counted as the ward's and is on no payment sheet. Choose who pays, or fill in «Cấp khen».",
    },
  },
  "award-payer-unknown": {
    severity: "warning",
    vi: {
      title: "Chưa rõ cấp nào được tặng",
      text: "«{{name}}» ({{code}}, {{rows, number}} lượt, {{amount, vnd}}): danh sách không ghi cấp khen, và sổ không có quy định cấp nào được tặng, nên chưa tính là phường chi. Hãy chọn cấp chi, hoặc điền «Cấp được tặng» ở sheet «Định mức».",
    },
    en: {
      title: "Not known who may grant it",
      text: "“{{name}}” ({{code}}, rows: {{rows, number}}, {{amount, vnd}}): the list does not say who grants it, and the workbook has no rule on who may, so it is not counted as the ward's. Choose who pays, or fill in «Cấp được tặng» on the sheet «Định mức».",
    },
  },
  "award-beyond-ward": {
    severity: ["warning", "note"],
    vi: {
      title: "Phường chi khoản cấp khác được tặng",
      text: "«{{name}}» ({{code}}, {{rows, number}} lượt, {{amount, vnd}}) đang ghi phường khen, phường chi, mà thẩm quyền tặng là của {{levels, levels}} ({{source}}). Hãy xem lại «Cấp khen»; nếu phường vẫn chi thì kèm văn bản làm căn cứ.",
    },
    en: {
      title: "The ward pays what others may grant",
      text: "“{{name}}” ({{code}}, rows: {{rows, number}}, {{amount, vnd}}) is entered as granted and paid by the ward, but the power is with {{levels, levels}} ({{source}}). Check «Cấp khen»; if the ward pays all the same, attach the document that allows it.",
    },
  },
  "award-amount-differs": {
    severity: "warning",
    vi: {
      title: "Số tiền khác định mức",
      text: "Danh sách ghi {{typed, vnd}}, theo định mức là {{norm, vnd}}{{why, difference}}. Sổ chi theo định mức.",
    },
    en: {
      title: "Amount differs from the norm",
      text: "The list says {{typed, vnd}}; the norm is {{norm, vnd}}{{why, difference}}. The workbook pays according to the norm.",
    },
  },
  "money-on-item-without-norm": {
    severity: "warning",
    vi: {
      title: "Có tiền nhưng chưa có định mức",
      text: "Danh sách ghi {{typed, vnd}} cho «{{award}}», là hình thức chưa có định mức nên sổ chưa chi. Hãy ghi định mức kèm căn cứ nếu được chi.",
    },
    en: {
      title: "Amount without a norm",
      text: "The list gives {{typed, vnd}} for “{{award}}”, which has no norm, so the workbook pays nothing yet. Enter a norm with its legal basis if it may be paid.",
    },
  },
  "two-awards-same-period": {
    severity: "warning",
    vi: {
      title: "Hai danh hiệu cùng thời gian",
      text: "«{{name}}» còn có «{{otherAward}}» ({{other}}) cùng thời gian. Chỉ chi danh hiệu cao hơn, nên dòng này không chi.",
    },
    en: {
      title: "Two titles for the same period",
      text: "“{{name}}” also has “{{otherAward}}” ({{other}}) for the same period. Only the higher title is paid, so this row is not.",
    },
  },
  "two-awards-title-and-form": {
    severity: "note",
    vi: {
      title: "Danh hiệu và hình thức: chi cả hai",
      text: "«{{name}}» còn có «{{otherAward}}» ({{other}}). Một danh hiệu và một hình thức khen thưởng: chi cả hai.",
    },
    en: {
      title: "Title and form: both paid",
      text: "“{{name}}” also has “{{otherAward}}” ({{other}}). One is a title and one a form of commendation: both are paid.",
    },
  },
  "two-awards-period-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi thời gian thành tích",
      text: "«{{name}}» còn có «{{otherAward}}» ({{other}}) mà chưa ghi thời gian thành tích. Nếu cùng thời gian thì chỉ chi danh hiệu cao hơn; hãy điền «Thành tích năm».",
    },
    en: {
      title: "Missing achievement period",
      text: "“{{name}}” also has “{{otherAward}}” ({{other}}), but an achievement period is missing. For the same period only the higher title is paid; fill in «Thành tích năm».",
    },
  },
  "two-awards-period-overlap": {
    severity: "warning",
    vi: {
      title: "Thời gian thành tích gối nhau",
      text: "«{{name}}» còn có «{{otherAward}}» ({{other}}) mà thời gian hai danh hiệu gối lên nhau (năm học và năm). Đang chi cả hai; nếu cùng một thành tích thì chỉ chi danh hiệu cao hơn: hãy ghi «Thành tích năm» cho giống nhau.",
    },
    en: {
      title: "Periods that overlap",
      text: "“{{name}}” also has “{{otherAward}}” ({{other}}), and the periods of the two titles overlap (school year and year). Both are paid for now; for one achievement only the higher title is paid: enter the same period in «Thành tích năm».",
    },
  },
  "award-not-granted": {
    severity: "warning",
    vi: {
      title: "Chưa rõ có được khen, được chi",
      text: "«{{award}}»{{says}} ({{rows, number}} lượt): {{reason, unpaid}}, nên không chi. Nếu đã được khen và phường chi thì chọn «Được khen, phường chi»; nếu không thì xác nhận không chi.",
    },
    en: {
      title: "Not known whether granted and paid",
      text: "“{{award}}”{{says}} (rows: {{rows, number}}): {{reason, unpaid}}, so nothing is paid. If it is granted and the ward pays, choose «Granted, the ward pays»; otherwise confirm that nothing is paid.",
    },
  },
  "award-twice": {
    severity: "warning",
    vi: {
      title: "Khen thưởng ghi hai lần",
      text: "«{{name}}» được ghi «{{award}}» hai lần cùng thời gian ({{other}}). Hãy xóa bớt nếu là một.",
    },
    en: {
      title: "Award entered twice",
      text: "“{{name}}” has “{{award}}” twice for the same period ({{other}}). Delete one of them if they are the same.",
    },
  },
  "award-overridden": {
    severity: "note",
    vi: {
      title: "Mức thưởng đã sửa",
      text: "Mức thưởng sửa thành {{amount, vnd}}, theo định mức là {{norm, vnd}}. Lý do: {{reason}}. Đã ghi vào «Nhật ký».",
    },
    en: {
      title: "Award amount changed by hand",
      text: "The award amount was changed to {{amount, vnd}}; the norm is {{norm, vnd}}. Reason: {{reason}}. This is recorded in «Nhật ký».",
    },
  },
  "award-override-above-norm": {
    severity: "warning",
    vi: {
      title: "Mức sửa cao hơn định mức",
      text: "Mức thưởng sửa thành {{amount, vnd}}, cao hơn định mức {{norm, vnd}}. Lý do: {{reason}}. Phần vượt có thể phải chịu thuế và bị xuất toán; hãy xem lại căn cứ.",
    },
    en: {
      title: "Changed amount above the norm",
      text: "The award amount was changed to {{amount, vnd}}, which is above the norm of {{norm, vnd}}. Reason: {{reason}}. The excess may be taxable and rejected by an auditor; check the legal basis.",
    },
  },
  "award-override-without-norm": {
    severity: "warning",
    vi: {
      title: "Mức sửa chưa có định mức",
      text: "Mức thưởng sửa thành {{amount, vnd}} mà chưa có định mức để đối chiếu. Lý do: {{reason}}. Hãy xem lại căn cứ, nên ghi mức vào «Định mức».",
    },
    en: {
      title: "Changed amount without a norm",
      text: "The award amount was changed to {{amount, vnd}}, but there is no norm to compare it with. Reason: {{reason}}. Check the legal basis; preferably enter the rate on «Định mức».",
    },
  },
  "award-override-without-reason": {
    severity: "warning",
    vi: {
      title: "Mức sửa chưa có lý do",
      text: "Có «Mức sửa» {{amount, vnd}} (theo định mức {{norm, vnd}}) mà chưa ghi «Lý do sửa» nên chưa được dùng. Hãy ghi lý do hoặc xóa mức sửa.",
    },
    en: {
      title: "Changed amount without a reason",
      text: "«Mức sửa» contains {{amount, vnd}} (the norm is {{norm, vnd}}), but «Lý do sửa» is blank, so it is not used. Enter the reason or clear the amount.",
    },
  },
  "award-override-without-amount": {
    severity: "warning",
    vi: {
      title: "Lý do sửa chưa có mức",
      text: "Có «Lý do sửa» mà «Mức sửa» để trống hoặc không phải số tiền lớn hơn 0; sổ chi theo định mức {{norm, vnd}}. Hãy ghi số tiền, hoặc ghi «Lý do không chi» nếu không chi.",
    },
    en: {
      title: "Reason without a changed amount",
      text: "There is a reason in «Lý do sửa», but «Mức sửa» is blank or not an amount above 0; the norm of {{norm, vnd}} is paid. Enter the amount, or use «Lý do không chi» if nothing is to be paid.",
    },
  },
} as const satisfies IssueCatalogue;
