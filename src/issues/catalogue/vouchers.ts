import type { IssueCatalogue } from "./issue-declaration";

/** Issues about vouchers: the seven contents of the accounting law. */
export const vouchersIssues = {
  "voucher-number-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi số chứng từ",
      text: "Chưa ghi số của {{voucher, voucher}} (nội dung a). Hãy ghi ở sheet «Chứng từ», hoặc điền tay khi vào sổ.",
    },
    en: {
      title: "Missing voucher number",
      text: "The {{voucher, voucher}} has no number (content a). Enter it on the sheet «Chứng từ», or by hand when it is recorded.",
    },
  },
  "voucher-date-missing": {
    severity: "warning",
    vi: {
      title: "Chưa ghi ngày chứng từ",
      text: "Chưa ghi ngày của {{voucher, voucher}} (nội dung b): sẽ in «ngày …… tháng …… năm ……» để điền tay. Có thể ghi ở sheet «Chứng từ».",
    },
    en: {
      title: "Missing voucher date",
      text: "The {{voucher, voucher}} has no date (content b): “ngày …… tháng …… năm ……” is printed to be filled in by hand. It can be entered on the sheet «Chứng từ».",
    },
  },
  "voucher-issuer-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có tên đơn vị lập chứng từ",
      text: "Chưa có tên đơn vị lập chứng từ (nội dung c). Hãy điền «Đơn vị tổ chức».",
    },
    en: {
      title: "Missing issuer name",
      text: "The name of the issuing unit is missing (content c). Fill in «Đơn vị tổ chức».",
    },
  },
  "voucher-address-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có địa chỉ đơn vị lập chứng từ",
      text: "Chưa có địa chỉ đơn vị lập chứng từ (nội dung c). Hãy điền ở sheet «Chứng từ».",
    },
    en: {
      title: "Missing issuer address",
      text: "The address of the issuing unit is missing (content c). Fill it in on the sheet «Chứng từ».",
    },
  },
  "voucher-payee-unnamed": {
    severity: "warning",
    vi: {
      title: "Dòng chi chưa có tên người nhận",
      text: "Một dòng chi chưa có tên người nhận (nội dung d). Hãy điền tên.",
    },
    en: { title: "Payee without a name", text: "A payment line has no payee name (content d). Fill in the name." },
  },
  "voucher-payee-address-missing": {
    severity: "warning",
    vi: {
      title: "Người nhận chưa có đơn vị, địa chỉ",
      text: "{{count, number}} người nhận chưa có đơn vị, địa chỉ (nội dung d). Hãy điền cột «Đơn vị».",
    },
    en: {
      title: "Payee without a unit or address",
      text: "{{count, number}} payees have no unit or address (content d). Fill in the column «Đơn vị».",
    },
  },
  "voucher-content-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có nội dung chi",
      text: "Chưa có tên hội nghị để ghi nội dung chi (nội dung đ). Hãy điền «Tên hội nghị».",
    },
    en: {
      title: "Missing purpose of payment",
      text: "The conference has no title to state as the purpose of payment (content đ). Fill in «Tên hội nghị».",
    },
  },
  "voucher-decision-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có số quyết định khen thưởng",
      text: "Chưa có số quyết định khen thưởng làm căn cứ chi (nội dung đ). Hãy điền «Số quyết định khen thưởng».",
    },
    en: {
      title: "Missing award decision number",
      text: "The number of the award decision, the basis of the payment, is missing (content đ). Fill in «Số quyết định khen thưởng».",
    },
  },
  "voucher-empty": {
    severity: "error",
    vi: {
      title: "Chưa có khoản nào để chi",
      text: "Chưa có khoản nào để chi nên chưa lập được {{voucher, voucher}} (nội dung e). Hãy xem lại danh sách và bước «Tiền».",
    },
    en: {
      title: "Nothing to pay",
      text: "There is nothing to pay, so the {{voucher, voucher}} cannot be made (content e). Check the lists and the step “Money”.",
    },
  },
  "voucher-total-too-large": {
    severity: "error",
    vi: {
      title: "Tổng số tiền quá lớn",
      text: "Tổng số tiền {{total, vnd}} quá lớn, không viết được bằng chữ (nội dung e). Hãy xem lại các số tiền.",
    },
    en: {
      title: "Total too large",
      text: "The total of {{total, vnd}} is too large to be written in words (content e). Check the amounts.",
    },
  },
  "voucher-signer-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có họ tên người ký",
      text: "Chưa có họ tên {{fact, fact}} để ký (nội dung g). Hãy điền ở sheet «Hội nghị».",
    },
    en: {
      title: "Missing signatory name",
      text: "The name of the signatory ({{fact, fact}}) is missing (content g). Fill it in on the sheet «Hội nghị».",
    },
  },
  "voucher-representative-missing": {
    severity: "warning",
    vi: {
      title: "Chưa có người đại diện ký nhận",
      text: "«{{name}}» chưa có người đại diện ký nhận (nội dung g). Hãy ghi ở cột «Người nhận thay», hoặc để người đến nhận ghi rõ họ tên.",
    },
    en: {
      title: "Missing representative",
      text: "“{{name}}” has no representative to sign (content g). Enter one in the column «Người nhận thay», or let the person who comes write their full name.",
    },
  },
  "voucher-date-unreadable": {
    severity: "warning",
    vi: {
      title: "Ngày chứng từ không đọc được",
      text: "«{{text}}» không phải ngày. Hãy gõ ngày/tháng/năm, ví dụ 10/03/2020.",
    },
    en: {
      title: "Unreadable voucher date",
      text: "“{{text}}” is not a date. Type day/month/year, for example 10/03/2020.",
    },
  },
} as const satisfies IssueCatalogue;
