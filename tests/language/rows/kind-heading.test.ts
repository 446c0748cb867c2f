import { isKindHeading } from "@/language/rows/kind-heading";

test.each([
  "Tập thể:",
  "a) Tập thể",
  "b) Cá nhân (02 người)",
  "1.1. Hộ gia đình",
  "Cá nhân: 05 đồng chí",
  "II. Về cá nhân",
])("«%s» says only a kind", (text) => {
  expect(isKindHeading(text)).toBe(true);
});

test.each(["Tập thể lao động tiên tiến", "Hộ ông Nguyễn Văn An", "Cá nhân xuất sắc", "Gia đình văn hóa"])(
  "«%s» says more",
  (text) => {
    expect(isKindHeading(text)).toBe(false);
  },
);
