/** Sentences about taking lists in: sources, choices, the preview, versions, what is remembered. */
export const intakeIssuesVi = {
  "source-like-earlier":
    "Danh sách này giống {{other}} đã có trong sổ ({{share, number}}% số tên), có thể là bản sau của cùng danh sách. Nếu đúng, hãy lấy lại và chọn «Bản sau» để không ghi hai lần.",
} as const;
