import {
  hasGroupNumbering,
  isSignatureWords,
  ordinalDepth,
  ordinalNumber,
  readRowWords,
  statedCount,
  withoutNumbering,
} from "@/language/words/row-words";

test.each([
  ["Cộng", "subtotal"],
  ["Cộng:", "subtotal"],
  ["CỘNG MỤC I", "subtotal"],
  ["Cộng II", "subtotal"],
  ["Cong", "subtotal"],
  ["Cộng tiền hàng", "subtotal"],
  ["Cộng trước thuế", "subtotal"],
  ["TỔNG CỘNG", "total"],
  ["Tổng cộng (A + B)", "total"],
  ["Tổng số", "total"],
  ["Tổng kinh phí", "total"],
  ["Tổng (I+II)", "total"],
  ["Cộng I + II", "total"],
  ["Cộng mục A và B", "total"],
  ["Tổng thanh toán", "total"],
  ["(Mười hai triệu sáu trăm nghìn đồng chẵn)", "footer"],
  ["Một triệu hai trăm nghìn đồng./.", "footer"],
  ["Danh sách gồm 60 đồng chí.", "footer"],
  ["(Danh sách gồm 12 tập thể)", "footer"],
  ["Tổng cộng: 41 đồng chí", "footer"],
  ["Ấn định danh sách có 24 người", "footer"],
  ["Số tiền bằng chữ: ............", "footer"],
  ["Bằng chữ: Một triệu đồng", "footer"],
  ["Ghi chú: đại biểu có mặt trước 7h30", "footer"],
  ["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "signature"],
  ["NGƯỜI LẬP BIỂU", "signature"],
  ["Đức Giang, ngày     tháng 3 năm 2020", "signature"],
  ["Kế toán trưởng", "signature"],
])("«%s» is %s", (text, words) => {
  expect(readRowWords(text)).toBe(words);
});

test.each([
  "Nguyễn Văn An",
  "Công Thị Nghĩa",
  "Tống Văn Sở",
  "Công an phường",
  "Cộng tác viên dân số",
  "Tổng vệ sinh",
  "I. Đại biểu",
  "Tổ dân phố số 3",
])("«%s» says nothing of a row", (text) => {
  expect(readRowWords(text)).toBeNull();
});

test("counts are read with what is counted, amounts are none", () => {
  expect(statedCount("Danh sách gồm 60 đồng chí.")).toBe(60);
  expect(statedCount("(Danh sách gồm 29 lượt cá nhân)")).toBe(29);
  expect(statedCount("Tổng số: 24 (hai mươi bốn) đại biểu")).toBe(24);
  expect(statedCount("Tổng cộng: 41")).toBe(41);
  expect(statedCount("Số tiền: 450.000 đồng")).toBeNull();
  expect(statedCount("Cộng")).toBeNull();
  expect(statedCount("Tổng số: 10 tập thể, 04 cá nhân")).toBe(14);
  expect(statedCount("Danh sách gồm 14 trường hợp (10 tập thể, 4 cá nhân)")).toBe(14);
  expect(statedCount("Danh sách có 25 đồng chí, trong đó 10 đồng chí nữ")).toBe(25);
});

test("ordinals, their depth and numbered titles", () => {
  expect(["1", "01.", "(3)", "4)", "I", "a", "-", "1.1"].map(ordinalNumber)).toEqual([
    1,
    1,
    3,
    4,
    null,
    null,
    null,
    null,
  ]);
  expect(["I", "A", "1", "1.1", "a)", "-", "x1"].map(ordinalDepth)).toEqual([1, 1, 2, 3, 4, 5, null]);
  expect(withoutNumbering("II. Chi khen thưởng:")).toBe("Chi khen thưởng");
  expect(withoutNumbering("Chi khen thưởng")).toBe("Chi khen thưởng");
  expect(hasGroupNumbering("III/ Đại biểu")).toBe(true);
  expect(hasGroupNumbering("Đại biểu")).toBe(false);
});

test("posts are signature words only where a row is asked for them", () => {
  expect(isSignatureWords("CHỦ TỊCH")).toBe(true);
  expect(readRowWords("CHỦ TỊCH")).toBeNull();
});
