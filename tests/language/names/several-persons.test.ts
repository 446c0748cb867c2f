import { parseName } from "@/language/names/parse-name";
import { severalPersons } from "@/language/names/several-persons";

test.each([
  ["Ông Hà Bền và bà Lưu Thắm", "several", ["Ông Hà Bền", "bà Lưu Thắm"]],
  ["Phan Văn Nhẫn và Ngô Thị Mận", "several", ["Phan Văn Nhẫn", "Ngô Thị Mận"]],
  ["PHAN VĂN NHẪN VÀ NGÔ THỊ MẬN", "several", ["PHAN VĂN NHẪN", "NGÔ THỊ MẬN"]],
  ["Đ/c Phan Văn Nhẫn, đ/c Ngô Thị Mận", "several", ["Đ/c Phan Văn Nhẫn", "đ/c Ngô Thị Mận"]],
  ["Phan Văn Nhẫn/Ngô Thị Mận", "several", ["Phan Văn Nhẫn", "Ngô Thị Mận"]],
  ["Ông Bền và bà Thắm", "several", ["Ông Bền", "bà Thắm"]],
  ["Vợ chồng ông Tạ Chài", "couple", ["ông Tạ Chài"]],
  ["Vợ, chồng anh Tạ Chài - chị Lò Thị Lưới", "couple", ["anh Tạ Chài", "chị Lò Thị Lưới"]],
  ["Ông bà Tạ Chài - Lò Thị Lưới", "couple", ["Tạ Chài", "Lò Thị Lưới"]],
  ["Ông Phan Văn Nhẫn và gia đình", "couple", ["Ông Phan Văn Nhẫn"]],
  ["Ông Phan Văn Nhẫn (vợ là bà Ngô Thị Mận)", "couple", ["Ông Phan Văn Nhẫn", "bà Ngô Thị Mận"]],
  ["Hai anh em Tạ Văn Chài, Tạ Văn Bè", "couple", ["Tạ Văn Chài", "Tạ Văn Bè"]],
  ["Mẹ con chị Lò Thị Lưới", "couple", ["chị Lò Thị Lưới"]],
  ["Phan Văn Nhẫn và vợ", "couple", ["Phan Văn Nhẫn"]],
  ["Phan Văn Nhẫn cùng vợ là bà Ngô Thị Mận", "couple", ["Phan Văn Nhẫn", "bà Ngô Thị Mận"]],
])("«%s» are several (%s)", (text, kind, persons) => {
  expect(severalPersons(text)).toEqual({ kind, persons });
  expect(parseName(text)).toMatchObject({ fullName: text, honorific: null, issue: "two-names-in-cell" });
});

test.each([
  "Phan Văn Nhẫn",
  "Ông/Bà Phan Văn Nhẫn",
  "Ông (bà) Phan Văn Nhẫn",
  "Ông bà: Phan Văn Nhẫn",
  "Phan Văn Nhẫn - Tổ trưởng",
  "Phan Văn Nhẫn, TDP số 3",
  "Trần Thị Và",
  "Gia đình ông Hà Bền và bà Lưu Thắm",
  "Tổ Sử - Địa",
  "Công ty Nam & Bắc",
])("«%s» is none of several", (text) => {
  expect(severalPersons(text)).toBeNull();
});
