/** What Excel asks when a user types something else than a drop-down offers; it may stand all the same. */
export const choiceAlert = {
  title: "Giá trị ngoài danh sách",
  message: "Giá trị này không có trong danh sách gợi ý. Vẫn ghi?",
} as const;
