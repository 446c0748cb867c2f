/** Sentences on sources as such: files, sheets, pastes; a part of `issues-vi`. */
export const sourceIssuesVi = {
  "file-has-macros": "Tệp có macro. Macro không được chạy; chỉ đọc dữ liệu trong các sheet.",
  "file-has-links":
    "Tệp có {{links, number}} liên kết tới tệp hoặc địa chỉ khác. Liên kết không được mở; dùng giá trị đã lưu trong tệp, hãy kiểm tra nếu giá trị có thể đã cũ.",
} as const;
