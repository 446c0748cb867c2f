import { closingWords, saysPart } from "@/language/rows/closing-words";

test.each([
  ["Thuế GTGT 8%", "cost"],
  ["- Dự phòng phí", "cost"],
  ["Giảm giá 5%", "discount"],
  ["Trong đó: thuế VAT", "restated"],
  ["Chi phí còn phải cấp", "restated"],
  ["Nguồn xã hội hóa", "restated"],
  ["Thuê xe đưa đón", null],
  ["Công ty Hoa Sen", null],
])("«%s» says %s", (text, words) => {
  expect(closingWords(text)).toBe(words);
});

test("words that split what stands above", () => {
  expect([saysPart("Trong đó:"), saysPart("- Bao gồm: NSNN"), saysPart("Trong hội trường")]).toEqual([
    true,
    true,
    false,
  ]);
});
