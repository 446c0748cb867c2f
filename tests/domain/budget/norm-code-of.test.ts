import { normCodeOf } from "@/domain/budget/norm-code-of";

test.each([
  ["Hỗ trợ tiền ăn đại biểu không hưởng lương", "MEAL_COMMUNE"],
  ["Cơm trưa đại biểu", "MEAL_COMMUNE"],
  ["Nước uống đại biểu (1/2 ngày)", "REFRESH"],
  ["Chi giải khát giữa giờ", "REFRESH"],
  ["Bồi dưỡng báo cáo tham luận", "SPEAKER_PAPER"],
  ["Hoa tươi để bục", null],
  ["In giấy mời", null],
] as const)("«%s» falls under %s", (item, code) => {
  expect(normCodeOf(item)).toBe(code);
});
