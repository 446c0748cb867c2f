import type { IssueCatalogue } from "./issue-declaration";

/** Issues about payments: accounts, support money, bank notes. */
export const paymentsIssues = {
  "payment-without-amount": {
    severity: "warning",
    vi: {
      title: "Chưa có mức thưởng nên chưa chi",
      text: "«{{name}}» chưa có mức thưởng nên không có trong danh sách chi. Hãy xem lại mã khen thưởng, cấp khen và định mức.",
    },
    en: {
      title: "Not paid: no amount yet",
      text: "“{{name}}” has no award amount yet, so it is not on the payment list. Check the award code, the awarding level and the norms.",
    },
  },
  "account-holders-in-cash-list": {
    severity: "warning",
    vi: {
      title: "Người có tài khoản trong danh sách tiền mặt",
      text: "{{count, number}} người có số tài khoản vẫn nằm trong danh sách tiền mặt. Nếu chuyển khoản cho họ, hãy chọn «Chỉ người không có tài khoản» để không chi hai lần.",
    },
    en: {
      title: "Account holders on the cash list",
      text: "{{count, number}} payees with a bank account are on the cash list. If they are paid by bank transfer, choose “Only those without an account” so that they are not paid twice.",
    },
  },
  "account-missing": {
    severity: "note",
    vi: {
      title: "Người nhận không có số tài khoản",
      text: "{{count, number}} người nhận không có số tài khoản nên không có trong bảng này; hãy chi tiền mặt cho họ.",
    },
    en: {
      title: "Payees without a bank account",
      text: "{{count, number}} payees have no bank account and are not on this list; pay them in cash.",
    },
  },
  "account-no-digits": {
    severity: "error",
    vi: {
      title: "Số tài khoản không đọc được",
      text: "Số tài khoản của «{{name}}» ghi «{{typed}}», không đọc được. Hãy gõ lại bằng chữ số.",
    },
    en: {
      title: "Unreadable bank account number",
      text: "The bank account number of “{{name}}” is “{{typed}}”, which cannot be read. Type it again in digits.",
    },
  },
  "account-digits-lost": {
    severity: "error",
    vi: {
      title: "Số tài khoản mất chữ số",
      text: "Số tài khoản của «{{name}}» («{{typed}}») đã mất chữ số vì Excel đổi thành dạng số mũ. Hãy gõ lại đầy đủ.",
    },
    en: {
      title: "Bank account number lost digits",
      text: "The bank account number of “{{name}}” (“{{typed}}”) has lost digits because Excel converted it to scientific notation. Type the full number.",
    },
  },
  "account-other-signs": {
    severity: "error",
    vi: {
      title: "Ô tài khoản có hai số",
      text: "Ô số tài khoản của «{{name}}» ghi «{{typed}}», có vẻ là hai số. Hãy để một số tài khoản.",
    },
    en: {
      title: "Two bank account numbers in one cell",
      text: "The bank account cell of “{{name}}” contains “{{typed}}”, which looks like two numbers. Leave only one.",
    },
  },
  "account-length": {
    severity: "error",
    vi: {
      title: "Số tài khoản thiếu hoặc thừa chữ số",
      text: "Số tài khoản của «{{name}}» («{{typed}}») không có từ 6 đến 19 chữ số. Hãy hỏi lại.",
    },
    en: {
      title: "Wrong length of a bank account number",
      text: "The bank account number of “{{name}}” (“{{typed}}”) does not have 6 to 19 digits. Ask for it again.",
    },
  },
  "account-bank-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi ngân hàng",
      text: "«{{name}}» có số tài khoản nhưng chưa ghi ngân hàng. Hãy điền cột «Ngân hàng».",
    },
    en: {
      title: "Missing bank name",
      text: "“{{name}}” has a bank account number but no bank. Fill in the column «Ngân hàng».",
    },
  },
  "account-holder-differs": {
    severity: "warning",
    vi: {
      title: "Chủ tài khoản khác người nhận",
      text: "Chủ tài khoản ghi «{{holder}}», khác tên người nhận «{{name}}». Hãy xem lại.",
    },
    en: {
      title: "Account holder is not the payee",
      text: "The account holder is “{{holder}}”, not the payee “{{name}}”. Please check.",
    },
  },
  "account-of-two": {
    severity: "warning",
    vi: {
      title: "Hai người chung một số tài khoản",
      text: "Số tài khoản {{digits}} vừa của «{{name}}» vừa của «{{other}}». Hãy xem lại.",
    },
    en: {
      title: "Two payees share one bank account",
      text: "The bank account number {{digits}} is entered for both “{{name}}” and “{{other}}”. Please check.",
    },
  },
  "treasury-account-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi tài khoản của đơn vị",
      text: "Chưa ghi tài khoản của đơn vị tại kho bạc, ngân hàng. Hãy điền ở sheet «Chứng từ».",
    },
    en: {
      title: "Missing account of the unit",
      text: "The unit's own account at the treasury or bank is missing. Fill it in on the sheet «Chứng từ».",
    },
  },
  "support-rate-unreadable": {
    severity: "warning",
    vi: { title: "Mức hỗ trợ không đọc được", text: "«{{text}}» không phải mức hỗ trợ. Hãy gõ số đồng, không có chữ." },
    en: {
      title: "Unreadable support rate",
      text: "“{{text}}” is not a support rate. Type an amount in đồng, digits only.",
    },
  },
  "support-rate-no-norm": {
    severity: "error",
    vi: {
      title: "Chưa có mức hỗ trợ",
      text: "Chưa có mức hỗ trợ: không có định mức hội nghị nào áp dụng vào ngày hội nghị. Hãy ghi mức ở sheet «Chứng từ».",
    },
    en: {
      title: "Missing support rate",
      text: "There is no support rate: no conference norm is in force on the day of the conference. Enter the rate on the sheet «Chứng từ».",
    },
  },
  "support-rate-several-norms": {
    severity: "error",
    vi: {
      title: "Nhiều mức hỗ trợ cùng áp dụng",
      text: "Có nhiều định mức hỗ trợ khác nhau cùng áp dụng nên không tự chọn. Hãy ghi mức ở sheet «Chứng từ».",
    },
    en: {
      title: "Several support rates in force",
      text: "Several different support norms are in force, so none was chosen automatically. Enter the rate on the sheet «Chứng từ».",
    },
  },
  "support-rate-no-days": {
    severity: "error",
    vi: {
      title: "Chưa biết số ngày ăn",
      text: "Định mức tính theo ngày nhưng chưa biết số ngày ăn. Hãy điền «Số buổi» và cách tính nửa ngày ở sheet «Hội nghị», hoặc ghi mức ở sheet «Chứng từ».",
    },
    en: {
      title: "Number of meal days not known",
      text: "The norm is per day, but the number of meal days is not known. Fill in «Số buổi» and the half-day rule on the sheet «Hội nghị», or enter the rate on the sheet «Chứng từ».",
    },
  },
  "support-rate-not-verified": {
    severity: "warning",
    vi: {
      title: "Mức hỗ trợ chưa kiểm chứng",
      text: "Mức hỗ trợ {{amount, vnd}} theo {{norm}} chưa được kiểm chứng với văn bản. Hãy đối chiếu rồi ghi mức và căn cứ ở sheet «Chứng từ».",
    },
    en: {
      title: "Support rate not verified",
      text: "The support rate of {{amount, vnd}} according to {{norm}} has not been verified against the document. Check it, then enter the rate and its basis on the sheet «Chứng từ».",
    },
  },
  "support-basis-missing": {
    severity: "warning",
    vi: {
      title: "Mức hỗ trợ chưa có căn cứ",
      text: "Mức hỗ trợ được ghi mà chưa có căn cứ. Hãy ghi văn bản ở ô «Căn cứ mức hỗ trợ».",
    },
    en: {
      title: "Support rate without a legal basis",
      text: "The support rate is entered without its legal basis. Name the document in «Căn cứ mức hỗ trợ».",
    },
  },
  "support-payroll-unknown": {
    severity: "warning",
    vi: {
      title: "Chưa rõ có hưởng lương không",
      text: "«{{name}}» chưa rõ có hưởng lương không nên không có trong danh sách hỗ trợ. Hãy ghi Có hoặc Không ở cột «Hưởng lương».",
    },
    en: {
      title: "Payroll status unknown",
      text: "It is not known whether “{{name}}” is on a payroll, so this delegate is not on the support list. Enter Có or Không in the column «Hưởng lương».",
    },
  },
  "notes-unreadable": {
    severity: "warning",
    vi: { title: "Số tờ không đọc được", text: "«{{text}}» không phải số tờ. Hãy gõ số nguyên, hoặc để trống nếu đủ." },
    en: {
      title: "Unreadable number of banknotes",
      text: "“{{text}}” is not a number of banknotes. Type a whole number, or leave it blank if there are enough.",
    },
  },
  "notes-too-little-money": {
    severity: "warning",
    vi: {
      title: "Tiền ngân hàng có không đủ",
      text: "Số tiền ngân hàng có không đủ: còn {{count, number}} phong bì, {{amount, vnd}}. Hãy sửa số tờ ở sheet «Chứng từ».",
    },
    en: {
      title: "Not enough money at the bank",
      text: "The bank does not have enough money: {{count, number}} envelopes ({{amount, vnd}}) remain unfilled. Change the number of banknotes on the sheet «Chứng từ».",
    },
  },
  "notes-no-change": {
    severity: "warning",
    vi: {
      title: "Thiếu tiền lẻ để xếp phong bì",
      text: "Không thể xếp đúng mọi phong bì với số tờ đang có: còn {{count, number}} phong bì, {{amount, vnd}}. Hãy đổi thêm tiền lẻ.",
    },
    en: {
      title: "Not enough small banknotes",
      text: "Not every envelope can be filled exactly with the banknotes available: {{count, number}} envelopes ({{amount, vnd}}) remain. Get more small banknotes.",
    },
  },
  "notes-search-ended": {
    severity: "warning",
    vi: {
      title: "Chưa xếp được mọi phong bì",
      text: "Chưa tìm được cách xếp đúng mọi phong bì với số tờ đang có ({{count, number}} phong bì, {{amount, vnd}}); có thể vẫn có cách. Nên đổi thêm tiền lẻ.",
    },
    en: {
      title: "Not every envelope could be filled",
      text: "No way was found to fill every envelope with the banknotes available ({{count, number}} envelopes, {{amount, vnd}}); there may still be one. It is better to get more small banknotes.",
    },
  },
} as const satisfies IssueCatalogue;
