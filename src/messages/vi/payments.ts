/** One Vietnamese sentence for each doubt about money papers and the hall. */
export const paymentIssuesVi = {
  "voucher-number-missing":
    "Chưa ghi số của {{voucher, voucher}} (nội dung a). Hãy ghi ở sheet «Chứng từ», hoặc điền tay khi vào sổ.",
  "voucher-date-missing":
    "Chưa ghi ngày của {{voucher, voucher}} (nội dung b): sẽ in «ngày …… tháng …… năm ……» để điền tay. Có thể ghi ở sheet «Chứng từ».",
  "voucher-issuer-missing": "Chưa có tên đơn vị lập chứng từ (nội dung c). Hãy điền «Đơn vị tổ chức».",
  "voucher-address-missing": "Chưa có địa chỉ đơn vị lập chứng từ (nội dung c). Hãy điền ở sheet «Chứng từ».",
  "voucher-payee-unnamed": "Một dòng chi chưa có tên người nhận (nội dung d). Hãy điền tên.",
  "voucher-payee-address-missing":
    "{{count, number}} người nhận chưa có đơn vị, địa chỉ (nội dung d). Hãy điền cột «Đơn vị».",
  "voucher-content-missing": "Chưa có tên hội nghị để ghi nội dung chi (nội dung đ). Hãy điền «Tên hội nghị».",
  "voucher-decision-missing":
    "Chưa có số quyết định khen thưởng làm căn cứ chi (nội dung đ). Hãy điền «Số quyết định khen thưởng».",
  "voucher-empty":
    "Chưa có khoản nào để chi nên chưa lập được {{voucher, voucher}} (nội dung e). Hãy xem lại danh sách và bước «Tiền».",
  "voucher-total-too-large":
    "Tổng số tiền {{total, vnd}} quá lớn, không viết được bằng chữ (nội dung e). Hãy xem lại các số tiền.",
  "voucher-signer-missing": "Chưa có họ tên {{fact, fact}} để ký (nội dung g). Hãy điền ở sheet «Hội nghị».",
  "voucher-representative-missing":
    "«{{name}}» chưa có người đại diện ký nhận (nội dung g). Hãy ghi ở cột «Người nhận thay», hoặc để người đến nhận ghi rõ họ tên.",
  "voucher-date-unreadable": "«{{text}}» không phải ngày. Hãy gõ ngày/tháng/năm, ví dụ 10/03/2020.",
  "payment-without-amount":
    "«{{name}}» chưa có mức thưởng nên không có trong danh sách chi. Hãy xem lại mã khen thưởng, cấp khen và định mức.",
  "account-holders-in-cash-list":
    "{{count, number}} người có số tài khoản vẫn nằm trong danh sách tiền mặt. Nếu chuyển khoản cho họ, hãy chọn «Chỉ người không có tài khoản» để không chi hai lần.",
  "account-missing":
    "{{count, number}} người nhận không có số tài khoản nên không có trong bảng này; hãy chi tiền mặt cho họ.",
  "account-no-digits": "Số tài khoản của «{{name}}» ghi «{{typed}}», không đọc được. Hãy gõ lại bằng chữ số.",
  "account-digits-lost":
    "Số tài khoản của «{{name}}» («{{typed}}») đã mất chữ số vì Excel đổi thành dạng số mũ. Hãy gõ lại đầy đủ.",
  "account-other-signs": "Ô số tài khoản của «{{name}}» ghi «{{typed}}», có vẻ là hai số. Hãy để một số tài khoản.",
  "account-length": "Số tài khoản của «{{name}}» («{{typed}}») không có từ 6 đến 19 chữ số. Hãy hỏi lại.",
  "account-bank-missing": "«{{name}}» có số tài khoản nhưng chưa ghi ngân hàng. Hãy điền cột «Ngân hàng».",
  "account-holder-differs": "Chủ tài khoản ghi «{{holder}}», khác tên người nhận «{{name}}». Hãy xem lại.",
  "account-of-two": "Số tài khoản {{digits}} vừa của «{{name}}» vừa của «{{other}}». Hãy xem lại.",
  "treasury-account-missing": "Chưa ghi tài khoản của đơn vị tại kho bạc, ngân hàng. Hãy điền ở sheet «Chứng từ».",
  "support-rate-unreadable": "«{{text}}» không phải mức hỗ trợ. Hãy gõ số đồng, không có chữ.",
  "support-rate-no-norm":
    "Chưa có mức hỗ trợ: không có định mức hội nghị nào áp dụng vào ngày hội nghị. Hãy ghi mức ở sheet «Chứng từ».",
  "support-rate-several-norms":
    "Có nhiều định mức hỗ trợ khác nhau cùng áp dụng nên không tự chọn. Hãy ghi mức ở sheet «Chứng từ».",
  "support-rate-no-days":
    "Định mức tính theo ngày nhưng chưa biết số ngày ăn. Hãy điền «Số buổi» và cách tính nửa ngày ở sheet «Hội nghị», hoặc ghi mức ở sheet «Chứng từ».",
  "support-rate-not-verified":
    "Mức hỗ trợ {{amount, vnd}} theo {{norm}} chưa được kiểm chứng với văn bản. Hãy đối chiếu rồi ghi mức và căn cứ ở sheet «Chứng từ».",
  "support-basis-missing": "Mức hỗ trợ được ghi mà chưa có căn cứ. Hãy ghi văn bản ở ô «Căn cứ mức hỗ trợ».",
  "support-payroll-unknown":
    "«{{name}}» chưa rõ có hưởng lương không nên không có trong danh sách hỗ trợ. Hãy ghi Có hoặc Không ở cột «Hưởng lương».",
  "statement-line-without-amount": "Dòng dự toán này chưa có thành tiền nên không có trong bảng kê.",
  "notes-unreadable": "«{{text}}» không phải số tờ. Hãy gõ số nguyên, hoặc để trống nếu đủ.",
  "notes-too-little-money":
    "Số tiền ngân hàng có không đủ: còn {{count, number}} phong bì, {{amount, vnd}}. Hãy sửa số tờ ở sheet «Chứng từ».",
  "notes-no-change":
    "Không thể xếp đúng mọi phong bì với số tờ đang có: còn {{count, number}} phong bì, {{amount, vnd}}. Hãy đổi thêm tiền lẻ.",
  "notes-search-ended":
    "Chưa tìm được cách xếp đúng mọi phong bì với số tờ đang có ({{count, number}} phong bì, {{amount, vnd}}); có thể vẫn có cách. Nên đổi thêm tiền lẻ.",
  "nobody-to-honour": "Sổ chưa có ai được khen thưởng.",
  "nobody-to-pay": "Chưa có khoản thưởng nào do phường chi.",
  "handed-over-unknown": "Chưa ghi «{{name}}» đã ký nhận chưa. Hãy ghi Có hoặc Chưa ở cột «Đã ký nhận».",
  "unclaimed-without-reason": "«{{name}}» chưa nhận tiền mà chưa ghi lý do. Hãy ghi ở cột «Lý do chưa nhận».",
} as const;

/** The money papers in a sentence. */
export const paymentWordsVi = {
  "voucher.awardCash": "danh sách chi tiền thưởng",
  "voucher.awardBank": "bảng thanh toán qua ngân hàng",
  "voucher.support": "danh sách chi hỗ trợ đại biểu",
  "voucher.statement": "bảng kê chi tiền",
  "voucher.voucher": "phiếu chi",
  "voucher.handover": "giấy bàn giao tiền",
  "voucher.return": "giấy nộp lại tiền",
} as const;
