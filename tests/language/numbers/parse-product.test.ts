import { parseProduct, productOf } from "@/language/numbers/parse-product";

test.each([
  ["50 x 2", { counts: [50, 2], price: null, stated: null, label: "" }],
  ["2 người x 3 buổi", { counts: [2, 3], price: null, stated: null, label: "" }],
  ["30 người/ngày × 2 ngày", { counts: [30, 2], price: null, stated: null, label: "" }],
  ["50*2", { counts: [50, 2], price: null, stated: null, label: "" }],
  ["150 người x 20.000đ/người", { counts: [150], price: 20_000, stated: null, label: "" }],
  ["500.000 đồng x 2 lẵng", { counts: [2], price: 500_000, stated: null, label: "" }],
  ["- Âm thanh: 01 buổi x 800.000đ = 800.000đ", { counts: [1], price: 800_000, stated: 800_000, label: "Âm thanh" }],
  ["Hoa 2 lẵng X 300k", { counts: [2], price: 300_000, stated: null, label: "Hoa" }],
  ["40 người x 2 bữa x 50.000 đ/suất", { counts: [40, 2], price: 50_000, stated: null, label: "" }],
])("«%s»", (text, product) => {
  expect(parseProduct(text)).toEqual(product);
});

test.each(["Trọn gói", "Xe 45 chỗ", "Máy in HP 2 x mặt", "20.000đ x 30.000đ", "Khung A4", "12 bông", "5 xe"])(
  "«%s» calculates nothing",
  (text) => {
    expect(parseProduct(text)).toBeNull();
  },
);

test("a product of counts is exact", () => {
  expect(productOf([0.1, 3])).toBe(0.3);
  expect(productOf([])).toBe(1);
});
