/** Sentences about the budget, its funds and the settlement. */
export const budgetIssuesVi = {
  "quantity-differs":
    "«{{item}}»: đã ghi số lượng {{typed, number}}, còn theo «{{basis}}» là {{tables, number}}. Thành tiền tính theo bảng; để trống «Số lượng theo» nếu muốn giữ số đã ghi.",
  "quantity-in-tables":
    "«{{item}}»: ghi số lượng {{typed, number}}, trong khi «{{basis}}» hiện có {{tables, number}}. Nếu số lượng phải đi theo bảng, hãy chọn «{{basis}}» ở cột «Số lượng theo».",
  "quantity-basis-unknown":
    "«{{item}}»: «{{text}}» không có trong danh mục «Số lượng theo» nên chưa có số lượng. Hãy chọn trong danh sách hoặc để trống.",
  "quantity-basis-open":
    "«{{item}}»: chưa tính được «{{basis}}». Hãy điền «Số buổi», và «Tiền ăn khi họp nửa ngày» nếu họp lẻ buổi, ở sheet «Hội nghị».",
  "price-above-norm":
    "«{{item}}»: đơn giá {{price, vnd}} cao hơn mức được chi {{ceiling, vnd}} ({{basis}}). Hãy giảm đơn giá hoặc ghi mức của đơn vị kèm văn bản ở «Định mức».",
  "budget-norm-unconfirmed":
    "Mức «{{name}}» ({{norm}}) chưa kiểm chứng nên chưa dùng để đối chiếu {{rows, number}} dòng dự toán. Hãy đối chiếu văn bản rồi chọn «Có» ở cột «Xác nhận» của «Định mức».",
  "budget-norm-ambiguous":
    "Định mức có hai dòng mã {{norm}} cùng áp dụng, nên {{rows, number}} dòng dự toán chưa đối chiếu được. Hãy bỏ một dòng hoặc sửa ngày hiệu lực.",
  "committed-over-budget":
    "«{{item}}»: cam kết chi {{committed, vnd}}, vượt dự toán {{amount, vnd}}. Hãy điều chỉnh dự toán hoặc hợp đồng.",
  "spent-over-budget":
    "«{{item}}»: đã chi {{spent, vnd}}, vượt dự toán {{amount, vnd}}. Hãy ghi lý do ở «Ghi chú» hoặc điều chỉnh dự toán.",
  "spent-without-voucher": "«{{item}}»: đã chi {{spent, vnd}} mà chưa ghi số chứng từ.",
  "voucher-without-sum": "«{{item}}»: có chứng từ {{voucher}} mà chưa ghi số đã chi.",
  "award-fund-unknown":
    "Có {{organising, vnd}} chi tổ chức tính vào quỹ thi đua, khen thưởng, mà chưa biết quỹ trong năm là bao nhiêu. Hãy điền ở «Hội nghị» để đối chiếu với phần được dùng cho tổ chức.",
  "fund-share-exceeded":
    "Chi tổ chức tính vào quỹ thi đua, khen thưởng là {{organising, vnd}}, vượt {{percent, number}}% quỹ ({{limit, vnd}}; {{basis}}). Hãy chuyển bớt sang nguồn khác.",
  "award-fund-exceeded":
    "Các khoản tính vào quỹ thi đua, khen thưởng cộng tiền thưởng phường chi là {{need, vnd}}, vượt quỹ trong năm {{fund, vnd}}.",
  "fund-unreadable": "«{{text}}» không phải số tiền. Hãy gõ số đồng, chỉ gồm chữ số.",
  "half-day-meals-unreadable": "«{{text}}» không có trong danh mục. Hãy chọn «Cả ngày», «Nửa ngày» hoặc «Không».",
  "task-without-budget":
    "Kế hoạch có việc «{{task}}» mà dự toán chưa có dòng nào cho việc này. Hãy thêm dòng, hoặc ghi lý do không cần ở cuối sheet «Hội nghị».",
  "task-perhaps-without-budget":
    "Dự toán chưa có dòng nào cho «{{task}}», việc mà hội nghị thường phải chi. Nếu không cần, hãy ghi lý do ở cuối sheet «Hội nghị».",
  "payroll-unknown":
    "Có dòng dự toán tính theo đại biểu không hưởng lương, mà {{rows, number}} đại biểu chưa ghi «Hưởng lương» nên chưa được tính. Hãy chọn «Có» hoặc «Không».",
  "payroll-by-rule":
    "«Hưởng lương» của {{rows, number}} đại biểu được suy từ chức vụ, đơn vị và chưa chắc. Hãy xem lại trước khi chi tiền ăn.",
  "advance-differs": "Tạm ứng {{advance, vnd}} không bằng số phường phải chi thưởng {{payable, vnd}}.",
  "advance-missing": "Đã có người ký nhận ({{signed, vnd}}) mà chưa ghi số tạm ứng cho thủ quỹ.",
  "settlement-open":
    "Tạm ứng {{advance, vnd}}, đã ký nhận {{signed, vnd}}: còn phải chi hoặc nộp lại {{difference, vnd}}.",
  "settlement-differs":
    "Quyết toán không khớp: tạm ứng {{advance, vnd}}, đã ký nhận {{signed, vnd}}, nộp lại {{returned, vnd}}; lệch {{difference, vnd}}. Tạm ứng phải bằng ký nhận cộng nộp lại.",
  "unclaimed-without-reason": "«{{name}}» chưa nhận {{amount, vnd}} mà chưa ghi lý do.",
  "signed-with-reason": "«{{name}}» vừa ghi đã ký nhận vừa ghi lý do chưa nhận. Hãy bỏ một trong hai.",
  "signed-without-money": "«{{name}}» ghi đã ký nhận nhưng phường không chi khoản nào cho dòng này.",
} as const;

/** The pane's sentences about costs, funds and the settlement. */
export const budgetPaneVi = {
  "issueTitle.quantity-differs": "Số lượng khác bảng",
  "issueTitle.quantity-in-tables": "Số lượng có trong bảng",
  "issueTitle.quantity-basis-unknown": "«Số lượng theo» ngoài danh mục",
  "issueTitle.quantity-basis-open": "Chưa tính được số lượng theo bảng",
  "issueTitle.price-above-norm": "Đơn giá cao hơn định mức",
  "issueTitle.budget-norm-unconfirmed": "Mức chi hội nghị chưa kiểm chứng",
  "issueTitle.budget-norm-ambiguous": "Mức chi hội nghị ghi hai lần",
  "issueTitle.committed-over-budget": "Cam kết chi vượt dự toán",
  "issueTitle.spent-over-budget": "Chi vượt dự toán",
  "issueTitle.spent-without-voucher": "Đã chi chưa có số chứng từ",
  "issueTitle.voucher-without-sum": "Có chứng từ chưa ghi số đã chi",
  "issueTitle.award-fund-unknown": "Chưa biết quỹ thi đua, khen thưởng",
  "issueTitle.fund-share-exceeded": "Chi tổ chức vượt phần quỹ",
  "issueTitle.award-fund-exceeded": "Vượt quỹ thi đua, khen thưởng",
  "issueTitle.fund-unreadable": "Ô số tiền ở «Hội nghị» không đọc được",
  "issueTitle.half-day-meals-unreadable": "Cách tính tiền ăn không đọc được",
  "issueTitle.task-without-budget": "Việc của kế hoạch chưa có dòng dự toán",
  "issueTitle.task-perhaps-without-budget": "Việc thường có mà dự toán chưa có",
  "issueTitle.payroll-unknown": "Chưa rõ có hưởng lương",
  "issueTitle.payroll-by-rule": "«Hưởng lương» suy từ chức vụ",
  "issueTitle.advance-differs": "Tạm ứng khác số phải chi",
  "issueTitle.advance-missing": "Chưa ghi tạm ứng",
  "issueTitle.settlement-open": "Tạm ứng chưa quyết toán hết",
  "issueTitle.settlement-differs": "Quyết toán không khớp",
  "issueTitle.unclaimed-without-reason": "Chưa nhận, chưa ghi lý do",
  "issueTitle.signed-with-reason": "Đã ký nhận mà có lý do chưa nhận",
  "issueTitle.signed-without-money": "Ký nhận mà phường không chi",

  "fix.follow-tables": "Lấy số lượng theo «{{basis}}»",
  "fix.take-tables": "Ghi số lượng {{quantity, number}}",
  "fix.keep-typed": "Giữ số đã ghi, không theo bảng",
  "fixKind.follow-tables": "lấy số lượng theo bảng",
  "fixKind.take-tables": "ghi số lượng như trong bảng",
  "fixKind.keep-typed": "giữ số đã ghi",

  "costs.groups": "Dự toán và thực chi theo nhóm",
  "costs.funds": "Theo nguồn kinh phí",
  "costs.spent": "đã chi {{amount}} đ",
  "costs.over": "đã chi {{amount}} đ, vượt {{over}} đ",
  "costs.fund.award": "Quỹ thi đua, khen thưởng",
  "costs.fund.meeting": "Kinh phí hội nghị",
  "costs.fund.other": "Khác",
  "costs.doubts": "Điều cần xem trong dự toán",
  "costs.noIssues": "Dự toán không có điều gì cần xem.",
  "costs.share": "Phần quỹ thi đua, khen thưởng cho tổ chức",
  "costs.share.used": "{{organising}} đ, bằng {{used}}% quỹ; được dùng tối đa {{share}}% là {{limit}} đ",
  "costs.share.noFund": "{{organising}} đ tính vào quỹ; chưa biết quỹ trong năm nên chưa đối chiếu được.",
  "costs.share.noRule": "{{organising}} đ tính vào quỹ; không có đúng một quy định về tỷ lệ đang áp dụng.",
  "costs.share.exceeded": "Vượt {{over}} đ.",
  "costs.share.gauge": "Đã dùng {{used}}% quỹ, tối đa {{share}}%",
  "costs.tasks": "Việc của kế hoạch chưa có dòng dự toán",
  "costs.noTasks": "Việc nào cũng có dòng dự toán hoặc đã ghi là không cần.",
  "costs.task.planned": "kế hoạch có nêu",
  "costs.task.usual": "hội nghị thường có",
  "costs.task.waive": "Không cần",
  "costs.task.waiveTitle": "«{{task}}» không cần dự toán",
  "costs.task.reason": "Lý do không cần (bắt buộc)",
  "costs.task.needReason": "Hãy ghi lý do; lý do được giữ ở sheet «Hội nghị».",
  "costs.task.save": "Ghi lý do",
  "costs.task.cancel": "Thôi",
  "costs.task.waived": "Đã ghi là không cần ({{count}})",
  "costs.task.restoreRows": "Cần dự toán cho «{{task}}»",
  "costs.task.restoreShort": "Lại cần",

  "settle.title": "Quyết toán tiền thưởng sau hội nghị",
  "settle.intro": "Thủ quỹ nhận tạm ứng, người được khen ký nhận, phần còn lại nộp về quỹ. Ba số phải khớp từng đồng.",
  "settle.advance": "Tạm ứng cho thủ quỹ",
  "settle.signed": "Đã ký nhận ({{count}} lượt)",
  "settle.unclaimed": "Chưa nhận ({{count}} lượt)",
  "settle.withoutReason": "{{count}} lượt chưa ghi lý do",
  "settle.returned": "Nộp lại quỹ",
  "settle.holds": "Khớp: tạm ứng bằng đã ký nhận cộng nộp lại.",
  "settle.differs": "Lệch {{amount}} đ: tạm ứng phải bằng đã ký nhận cộng nộp lại.",
  "settle.open": "Còn {{amount}} đ phải chi tiếp hoặc nộp lại.",
  "settle.notBegun": "Chưa ai ký nhận.",
  "settle.markAll": "Đánh dấu mọi người chưa ghi là đã ký nhận",
  "settle.openSheet": "Ghi từng người ở sheet «Khen thưởng»",
  "settle.form": "Số tiền quỹ, tạm ứng, nộp lại",
  "settle.payableHint": "Phường phải chi thưởng {{amount}}",
  "settle.unclaimedHint": "Chưa nhận {{amount}}",
  "settle.mealsOpen": "chưa định",
  "settle.badAmount": "Hãy gõ số đồng, chỉ gồm chữ số, hoặc để trống.",
  "settle.save": "Ghi và tính lại",
  "settle.older": "Sổ này được tạo trước khi có phần quyết toán; hãy tạo sổ mới để dùng.",
} as const;
