import { defaultPlanTexts } from "@/tables/plan/default-plan-texts";

test("the usual wording names no ward, no person and no year: those are facts", () => {
  const texts = [
    ...defaultPlanTexts.programme.map(({ item }) => item),
    ...defaultPlanTexts.assignments.map(({ task }) => task),
  ];
  expect(texts.length).toBeGreaterThan(12);
  expect(texts.filter((text) => /Đức Giang|Thắng|\d{4}/.test(text))).toEqual([]);
});

test("the three sections of the ward's plan have their tasks", () => {
  expect([...new Set(defaultPlanTexts.assignments.map(({ department }) => department))]).toEqual([
    "Văn phòng HĐND&UBND",
    "Bộ phận Văn hóa thông tin",
    "Bộ phận Tài chính - Kế toán",
  ]);
});
