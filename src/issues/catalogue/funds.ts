import type { IssueCatalogue } from "./issue-declaration";

/** Issues about funds: the award fund, tasks without a budget line, meals; handing over the award money and settling the advance. */
export const fundsIssues = {
  "handed-over-unknown": {
    severity: "warning",
    vi: {
      title: "Chưa rõ đã ký nhận",
      text: "Chưa ghi «{{name}}» đã ký nhận chưa. Hãy ghi Có hoặc Chưa ở cột «Đã ký nhận».",
    },
    en: {
      title: "Unknown whether received",
      text: "It is not entered whether “{{name}}” has signed. Enter Có or Chưa in «Đã ký nhận».",
    },
  },
  "unclaimed-without-reason": {
    severity: "warning",
    vi: { title: "Chưa nhận, chưa ghi lý do", text: "«{{name}}» chưa nhận {{amount, vnd}} mà chưa ghi lý do." },
    en: {
      title: "Not received, no reason given",
      text: "“{{name}}” has not received {{amount, vnd}}, and no reason is given.",
    },
  },
  "award-fund-unknown": {
    severity: "note",
    vi: {
      title: "Chưa biết quỹ thi đua, khen thưởng",
      text: "Có {{organising, vnd}} chi tổ chức tính vào quỹ thi đua, khen thưởng, mà chưa biết quỹ trong năm là bao nhiêu. Hãy điền ở «Hội nghị» để đối chiếu với phần được dùng cho tổ chức.",
    },
    en: {
      title: "Award fund not known",
      text: "{{organising, vnd}} of organising costs is charged to the emulation and commendation fund, whose size this year is not known. Enter it on «Hội nghị» so that the share for organising can be checked.",
    },
  },
  "fund-share-exceeded": {
    severity: "warning",
    vi: {
      title: "Chi tổ chức vượt phần quỹ",
      text: "Chi tổ chức tính vào quỹ thi đua, khen thưởng là {{organising, vnd}}, vượt {{percent, number}}% quỹ ({{limit, vnd}}; {{basis}}). Hãy chuyển bớt sang nguồn khác.",
    },
    en: {
      title: "Organising costs exceed their share",
      text: "The organising costs charged to the emulation and commendation fund are {{organising, vnd}}, which exceeds {{percent, number}}% of the fund ({{limit, vnd}}; {{basis}}). Charge some of them to another source.",
    },
  },
  "award-fund-exceeded": {
    severity: "warning",
    vi: {
      title: "Vượt quỹ thi đua, khen thưởng",
      text: "Các khoản tính vào quỹ thi đua, khen thưởng cộng tiền thưởng phường chi là {{need, vnd}}, vượt quỹ trong năm {{fund, vnd}}.",
    },
    en: {
      title: "Award fund exceeded",
      text: "The items charged to the emulation and commendation fund and the award money paid by the ward come to {{need, vnd}}, which exceeds this year's fund of {{fund, vnd}}.",
    },
  },
  "fund-unreadable": {
    severity: "warning",
    vi: {
      title: "Ô số tiền ở «Hội nghị» không đọc được",
      text: "«{{text}}» không phải số tiền. Hãy gõ số đồng, chỉ gồm chữ số.",
    },
    en: {
      title: "Unreadable amount on «Hội nghị»",
      text: "“{{text}}” is not an amount of money. Type whole đồng, digits only.",
    },
  },
  "half-day-meals-unreadable": {
    severity: "warning",
    vi: {
      title: "Cách tính tiền ăn không đọc được",
      text: "«{{text}}» không có trong danh mục. Hãy chọn «Cả ngày», «Nửa ngày» hoặc «Không».",
    },
    en: {
      title: "Meal rule not recognised",
      text: "“{{text}}” is not in the list. Choose «Cả ngày», «Nửa ngày» or «Không».",
    },
  },
  "task-without-budget": {
    severity: "warning",
    vi: {
      title: "Việc của kế hoạch chưa có dòng dự toán",
      text: "Kế hoạch có việc «{{task}}» mà dự toán chưa có dòng nào cho việc này. Hãy thêm dòng, hoặc ghi lý do không cần ở cuối sheet «Hội nghị».",
    },
    en: {
      title: "Planned task without a budget line",
      text: "The plan contains the task “{{task}}”, but the budget has no line for it. Add a line, or give the reason why none is needed at the end of the sheet «Hội nghị».",
    },
  },
  "task-perhaps-without-budget": {
    severity: "note",
    vi: {
      title: "Việc thường có mà dự toán chưa có",
      text: "Dự toán chưa có dòng nào cho «{{task}}», việc mà hội nghị thường phải chi. Nếu không cần, hãy ghi lý do ở cuối sheet «Hội nghị».",
    },
    en: {
      title: "Usual task without a budget line",
      text: "The budget has no line for “{{task}}”, which a conference usually has to pay for. If it is not needed, give the reason at the end of the sheet «Hội nghị».",
    },
  },
  "payroll-unknown": {
    severity: "warning",
    vi: {
      title: "Chưa rõ có hưởng lương",
      text: "Có dòng dự toán tính theo đại biểu không hưởng lương, mà {{rows, number}} đại biểu chưa ghi «Hưởng lương» nên chưa được tính. Hãy chọn «Có» hoặc «Không».",
    },
    en: {
      title: "Payroll status unknown",
      text: "A budget line counts the delegates who are not on a payroll, but {{rows, number}} delegates have no entry in «Hưởng lương» and are not counted. Choose «Có» or «Không».",
    },
  },
  "payroll-by-rule": {
    severity: "note",
    vi: {
      title: "«Hưởng lương» suy từ chức vụ",
      text: "«Hưởng lương» của {{rows, number}} đại biểu được suy từ chức vụ, đơn vị và chưa chắc. Hãy xem lại trước khi chi tiền ăn.",
    },
    en: {
      title: "Payroll status inferred",
      text: "«Hưởng lương» of {{rows, number}} delegates was inferred from their position and unit and is not certain. Check it before meals are paid.",
    },
  },
  "advance-differs": {
    severity: "note",
    vi: {
      title: "Tạm ứng khác số phải chi",
      text: "Tạm ứng {{advance, vnd}} không bằng số phường phải chi thưởng {{payable, vnd}}.",
    },
    en: {
      title: "Advance differs from the amount due",
      text: "The advance of {{advance, vnd}} does not equal the award money that the ward has to pay, {{payable, vnd}}.",
    },
  },
  "advance-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi tạm ứng",
      text: "Đã có người ký nhận ({{signed, vnd}}) mà chưa ghi số tạm ứng cho thủ quỹ.",
    },
    en: {
      title: "Missing advance",
      text: "Recipients have signed ({{signed, vnd}}), but no advance to the treasurer is entered.",
    },
  },
  "settlement-open": {
    severity: "note",
    vi: {
      title: "Tạm ứng chưa quyết toán hết",
      text: "Tạm ứng {{advance, vnd}}, đã ký nhận {{signed, vnd}}: còn phải chi hoặc nộp lại {{difference, vnd}}.",
    },
    en: {
      title: "Advance not fully settled",
      text: "Advance {{advance, vnd}}, signed for {{signed, vnd}}: {{difference, vnd}} still has to be paid out or returned.",
    },
  },
  "settlement-differs": {
    severity: "error",
    vi: {
      title: "Quyết toán không khớp",
      text: "Quyết toán không khớp: tạm ứng {{advance, vnd}}, đã ký nhận {{signed, vnd}}, nộp lại {{returned, vnd}}; lệch {{difference, vnd}}. Tạm ứng phải bằng ký nhận cộng nộp lại.",
    },
    en: {
      title: "Settlement does not balance",
      text: "The settlement does not balance: advance {{advance, vnd}}, signed for {{signed, vnd}}, returned {{returned, vnd}}; difference {{difference, vnd}}. The advance must equal the amount signed for plus the amount returned.",
    },
  },
  "signed-with-reason": {
    severity: "warning",
    vi: {
      title: "Đã ký nhận mà có lý do chưa nhận",
      text: "«{{name}}» vừa ghi đã ký nhận vừa ghi lý do chưa nhận. Hãy bỏ một trong hai.",
    },
    en: {
      title: "Signed, but with a reason for not doing so",
      text: "“{{name}}” is marked as having signed, but a reason for not receiving the money is also given. Remove one of the two.",
    },
  },
  "signed-without-money": {
    severity: "warning",
    vi: {
      title: "Ký nhận mà phường không chi",
      text: "«{{name}}» ghi đã ký nhận nhưng phường không chi khoản nào cho dòng này.",
    },
    en: {
      title: "Signed, but the ward pays nothing",
      text: "“{{name}}” is marked as having signed, but the ward pays nothing for this row.",
    },
  },
} as const satisfies IssueCatalogue;
