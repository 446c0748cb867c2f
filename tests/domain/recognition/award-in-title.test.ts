import { awardInTitle, isAwardHeading } from "@/domain/recognition/award-in-title";

test.each([
  ["LĐTT", true],
  ["CSTĐCS", true],
  ["GK", true],
  ["Giấy khen UBND phường", true],
  ["Họ và tên", false],
  ["Ghi chú", false],
  ["LĐTT, CSTĐCS", false],
])("heading «%s»", (text, isAward) => {
  expect(isAwardHeading(text)).toBe(isAward);
});

test.each([
  ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG", "", "GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG"],
  [
    "Danh sách tập thể được tặng Giấy khen",
    "của Chủ tịch UBND phường năm 2019",
    "Giấy khen của Chủ tịch UBND phường năm 2019",
  ],
  ["DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ", "", "CHIẾN SĨ THI ĐUA CƠ SỞ"],
  ["Danh sách đạt Lao động tiên tiến, Chiến sĩ thi đua", "", null],
  ["DANH SÁCH KHEN THƯỞNG NĂM 2019", "", null],
])("title «%s» «%s»", (title, next, award) => {
  expect(awardInTitle(title, next)).toBe(award);
});
