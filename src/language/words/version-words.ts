/** What people and programs add to the name of a file that they save once more, as one alternation of a pattern. */
export const versionWords = [
  "đã sửa|da sua|chỉnh sửa|chinh sua|sửa đổi|sua doi|sửa|bổ sung|bo sung|cập nhật|cap nhat|hoàn chỉnh|hoan chinh|hoàn thiện|hoan thien",
  "chính thức|chinh thuc|bản mới|ban moi|mới nhất|moi nhat|mới|cuối cùng|cuoi cung|cuối|chuẩn|final|new|edited|updated?",
  "bản sao của|bản sao|ban sao|sao chép|copy of|copy",
].join("|");
