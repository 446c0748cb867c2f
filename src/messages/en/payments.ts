import type { paymentIssuesVi, paymentWordsVi } from "../vi/payments";

/** The same in English. */
export const paymentIssuesEn: Readonly<Record<keyof typeof paymentIssuesVi, string>> = {
  "voucher-number-missing":
    "The number of {{voucher, voucher}} is missing (content a). Give it on the sheet «Chứng từ», or by hand when it is entered.",
  "voucher-date-missing":
    "The date of {{voucher, voucher}} is missing (content b): it is left open to be filled by hand. It may be given on the sheet «Chứng từ».",
  "voucher-issuer-missing": "The issuer's name is missing (content c). Fill in «Đơn vị tổ chức».",
  "voucher-address-missing": "The issuer's address is missing (content c). Fill it in on the sheet «Chứng từ».",
  "voucher-payee-unnamed": "A payee has no name (content d). Fill it in.",
  "voucher-payee-address-missing": "{{count, number}} payees have no unit or address (content d). Fill in «Đơn vị».",
  "voucher-content-missing":
    "The conference has no title to state what is paid for (content đ). Fill in «Tên hội nghị».",
  "voucher-decision-missing": "The number of the award decision is missing (content đ). Fill it in.",
  "voucher-empty":
    "There is nothing to pay, so {{voucher, voucher}} cannot be made (content e). Look at the lists and the step «Tiền».",
  "voucher-total-too-large":
    "The total of {{total, vnd}} is too large to be put in words (content e). Check the amounts.",
  "voucher-signer-missing":
    "The name of the {{fact, fact}} who signs is missing (content g). Fill it in on the sheet «Hội nghị».",
  "voucher-representative-missing":
    "«{{name}}» has nobody named who signs for it (content g). Fill in «Người nhận thay», or let who comes write the name.",
  "voucher-date-unreadable": "«{{text}}» is no date. Type day/month/year, such as 10/03/2020.",
  "payment-without-amount":
    "«{{name}}» has no amount yet and so is not on the list. Look at the award code, the level and the norms.",
  "account-holders-in-cash-list":
    "{{count, number}} payees with a bank account are on the cash list. If they are paid by bank, choose «Only those without an account», or they are paid twice.",
  "account-missing": "{{count, number}} payees have no account and are not on this paper; pay them in cash.",
  "account-no-digits": "The account of «{{name}}» says «{{typed}}», which cannot be read. Type it in digits.",
  "account-digits-lost":
    "The account of «{{name}}» («{{typed}}») has lost digits, as Excel wrote it in powers of ten. Type it in full.",
  "account-other-signs": "The account cell of «{{name}}» says «{{typed}}», probably two numbers. Leave one.",
  "account-length": "The account of «{{name}}» («{{typed}}») does not have 6 to 19 digits. Ask again.",
  "account-bank-missing": "«{{name}}» has an account but no bank. Fill in «Ngân hàng».",
  "account-holder-differs": "The account's holder is «{{holder}}», not the payee «{{name}}». Check it.",
  "account-of-two": "Account {{digits}} stands with «{{name}}» and with «{{other}}». Check it.",
  "treasury-account-missing": "The unit's own account is missing. Fill it in on the sheet «Chứng từ».",
  "support-rate-unreadable": "«{{text}}» is no rate. Type đồng as a number.",
  "support-rate-no-norm":
    "There is no rate: no conference norm is in force on the day of the meeting. Type the rate on the sheet «Chứng từ».",
  "support-rate-several-norms":
    "Several different norms are in force, and none is chosen for you. Type the rate on the sheet «Chứng từ».",
  "support-rate-no-days":
    "The norm is by the day and the days are not known. Fill in the sessions on «Hội nghị», or type the rate on the sheet «Chứng từ».",
  "support-rate-not-verified":
    "The rate of {{amount, vnd}} by {{norm}} has not been verified. Check it and type rate and basis on the sheet «Chứng từ».",
  "support-basis-missing": "The rate is typed without its basis. Name the document in «Căn cứ mức hỗ trợ».",
  "support-payroll-unknown":
    "Nobody says whether «{{name}}» is on a payroll, so it is not on the list. Write Có or Không in «Hưởng lương».",
  "statement-line-without-amount": "This budget line has no amount and so is not on the statement.",
  "notes-unreadable": "«{{text}}» is no number of notes. Type a whole number, or leave it blank if there are enough.",
  "notes-too-little-money":
    "The bank has too little: {{count, number}} envelopes, {{amount, vnd}}, stay open. Change the notes on the sheet «Chứng từ».",
  "notes-no-change":
    "Not every envelope can be filled exactly with these notes: {{count, number}} stay open, {{amount, vnd}}. Get smaller notes.",
  "notes-search-ended":
    "No way was found to fill every envelope with these notes ({{count, number}}, {{amount, vnd}}); there may be one. Better get smaller notes.",
  "nobody-to-honour": "There are no honorees yet.",
  "nobody-to-pay": "There is no award for the ward to pay yet.",
  "handed-over-unknown": "Nobody says whether «{{name}}» has signed. Write Có or Chưa in «Đã ký nhận».",
  "unclaimed-without-reason":
    "«{{name}}» has not taken the money, and no reason is given. Write it in «Lý do chưa nhận».",
};

/** The money papers in a sentence. */
export const paymentWordsEn: Readonly<Record<keyof typeof paymentWordsVi, string>> = {
  "voucher.awardCash": "award money list",
  "voucher.awardBank": "bank payment list",
  "voucher.support": "support money list",
  "voucher.statement": "statement of expenses",
  "voucher.voucher": "payment voucher",
  "voucher.handover": "hand-over slip",
  "voucher.return": "return slip",
};
