/** Sentences about understanding a list: its layout, short forms, identity papers and accounts. */
export const understandIssuesVi = {
  "hidden-rows-left": "Theo lựa chọn của bạn, {{count, number}} dòng đang ẩn không được lấy: dòng {{rows}}.",
  "hidden-columns-left": "Theo lựa chọn của bạn, các cột đang ẩn không được lấy: {{headings}}.",
  "name-lower-case": "Tên gõ toàn chữ thường «{{typed}}» được viết lại thành «{{name}}». Hãy xem có đúng không.",
  "identity-number-invalid":
    "«{{typed}}» không phải số định danh (CCCD có 12 chữ số). Ô được để trống; hãy gõ lại dưới dạng chữ.",
  "identity-number-old": "«{{typed}}» là số chứng minh nhân dân cũ (9 chữ số). Hãy hỏi số CCCD 12 chữ số nếu chi tiền.",
  "bank-account-invalid":
    "«{{typed}}» không đọc được thành số tài khoản. Ô được để trống; hãy gõ lại dưới dạng chữ, đủ các chữ số.",
  "award-split":
    "Một dòng ghi {{awards, number}} hình thức khen thưởng, đã tách thành {{awards, number}} dòng: {{award}}. Nếu chỉ là một, hãy xóa bớt dòng.",
  "award-split-amount":
    "Một dòng ghi {{awards, number}} hình thức khen thưởng ({{award}}) với một số tiền chung {{typed, vnd}}. Đã tách thành {{awards, number}} dòng, mỗi dòng tính theo định mức; hãy đối chiếu tổng.",
  "abbreviation-unknown":
    "Chưa biết chữ viết tắt «{{short}}» ({{cells, number}} ô) nghĩa là gì. Hãy ghi vào sổ chữ viết tắt một lần; các danh sách sau sẽ tự hiểu.",
} as const;

export const understandWordsVi = {
  "skip.hidden": "dòng ẩn, bạn chọn không lấy",
  "change.lower-case": "viết hoa tên gõ toàn chữ thường",
  "change.name-and-year": "tách tên và năm sinh",
  "change.identity-number": "viết lại số định danh",
  "change.bank-account": "viết lại số tài khoản",
  "change.award-split": "tách các hình thức khen thưởng của một dòng",
  "change.same-recipient": "điền người được khen của dòng trên",
  "change.abbreviation": "viết đủ chữ viết tắt",
  "no-list.empty": "trang không có gì",
  "no-list.no-header": "không thấy dòng tên cột quen thuộc, cũng không thấy cột nào rõ ràng là tên người",
  "no-list.no-names": "có dòng tên cột nhưng không có cột tên người, tên tập thể hay nội dung chi",
  "no-list.no-details": "có cột tên nhưng không có cột nào khác mà danh sách đại biểu, khen thưởng hay dự toán cần",
  "no-list.chosen": "bạn chọn đây không phải danh sách",
} as const;
