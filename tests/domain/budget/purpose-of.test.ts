import { purposeOf } from "@/domain/budget/purpose-of";

test.each([
  ["Tiền thưởng giấy khen cá nhân", "award-money"],
  ["Khung giấy khen", "award-articles"],
  ["In phôi giấy khen", "award-articles"],
  ["Quà tặng đại biểu tiêu biểu", "award-articles"],
  ["In giấy mời", "organising"],
  ["Nước uống đại biểu", "organising"],
  ["Văn nghệ chào mừng", "organising"],
  ["Chi phối hợp tổ chức hội nghị", "organising"],
] as const)("«%s» is %s", (item, purpose) => {
  expect(purposeOf({ item })).toBe(purpose);
});

test("what a person chose takes precedence over the words", () => {
  expect(purposeOf({ item: "Khung giấy khen", purpose: "organising" })).toBe("organising");
});
