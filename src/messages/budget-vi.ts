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
