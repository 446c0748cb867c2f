/** Doubts about the wording of the plan. */
export const planIssuesVi = {
  "plan-text-tag-unknown":
    "Không có thông tin nào tên {{tag}}; kế hoạch in nguyên như vậy. Hãy sửa tên trong ngoặc nhọn hoặc xóa đi.",
  "plan-text-tag-misspelt":
    "Không có thông tin nào tên {{tag}}; kế hoạch in nguyên như vậy. Có thể là {{nearest}}: hãy sửa tên trong ngoặc nhọn.",
} as const;
