/** What a custom function says beside Excel's own error, for the functions with Vietnamese names. */
export const functionTextsVi = {
  "wording-unknown": "Không hiểu cách đọc «{{words}}»: dùng lẻ, linh, ngàn, nghìn, tỉ, tỷ, chẵn.",
  "amount-is-boolean": "Ô này là ĐÚNG hoặc SAI, không phải số tiền.",
  "amount-ambiguous": "«{{typed}}» có thể đọc hai cách: ghi đủ số đồng.",
  "amount-unreadable": "«{{typed}}» không phải số tiền: ghi số đồng, ví dụ 1490000.",
  "amount-not-whole": "Số tiền phải là số đồng chẵn, không có phần lẻ.",
  "amount-out-of-range": "Chỉ đọc được số tiền từ 0 đến 999.999.999.999.999 đồng.",
  "kind-unknown": "Không hiểu đối tượng «{{typed}}»: ghi Cá nhân, Tập thể hoặc Hộ gia đình.",
  "date-missing": "Ghi ngày của quyết định khen thưởng, ví dụ 15/4/2020.",
  "date-unreadable": "«{{typed}}» không phải một ngày. Ghi ngày của quyết định khen thưởng, ví dụ 15/4/2020.",
  "date-out-of-range": "Số {{serial}} không phải một ngày từ năm 2000: chọn ô có ngày hoặc ghi 15/4/2020.",
  "code-of-individual": "Mã {{code}} là mức của cá nhân: sửa mã hoặc đối tượng.",
  "code-of-collective": "Mã {{code}} là mức của tập thể: sửa mã hoặc đối tượng.",
  "code-of-household": "Mã {{code}} là mức của hộ gia đình: sửa mã hoặc đối tượng.",
  "level-missing":
    "«{{typed}}» chưa rõ cấp nào khen: ghi mã, ví dụ GK_XA, hoặc ghi đủ «Giấy khen của Chủ tịch UBND phường».",
  "award-unknown": "Không có mức thưởng cho «{{typed}}» vào ngày {{date}}: xem mã trong sheet «Định mức».",
  "code-without-amount": "Mã {{code}} không có mức thưởng vào ngày {{date}}: xem sheet «Định mức».",
  "code-not-verified":
    "Mức của mã {{code}} chưa được kiểm chứng: xác nhận trong sheet «Định mức» rồi dùng bảng «Khen thưởng».",
  "base-salary-missing": "Chưa có mức lương cơ sở cho ngày {{date}}.",
  "ranges-differ": "Các vùng ô không cùng kích thước: chọn các vùng bằng nhau hoặc một ô.",
  "name-unreadable": "«{{typed}}» không phải họ và tên.",
  "encoding-unknown": "Không biết bảng mã «{{typed}}»: ghi TCVN3, VNI, VIQR hoặc Windows-1258.",
  "encoding-ambiguous": "Có thể là {{others}} hoặc {{last}}: ghi bảng mã vào đối số thứ hai.",
} as const;
