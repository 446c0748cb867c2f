import { householdHead, recipientOfName, recipientOfWords } from "@/domain/recognition/recognise-recipient";

test.each([
  ["Gia đình ông Nguyễn Trọng Sơn", "household"],
  ["Hộ bà Trần Thị Bé", "household"],
  ["Hộ gia đình Lê Văn Tám", "household"],
  ["Tổ dân phố số 1", "collective"],
  ["Trường MN Hoa Sữa A", "collective"],
  ["Công an phường Đức Giang", "collective"],
  ["Đoàn TNCS Hồ Chí Minh phường", "collective"],
  ["Hội Liên hiệp Phụ nữ phường", "collective"],
  ["CLB Thể dục thể thao Tổ dân phố số 10", "collective"],
  ["Chi bộ 4", "collective"],
  ["Tổ Covid cộng đồng số 2", "collective"],
  ["Lực lượng Dân quân phường", "collective"],
  ["Nhân dân và cán bộ TDP 6", "collective"],
  ["Bếp ăn Trường MN Hoa Mai", "collective"],
  ["GĐ ông Phan Văn Tám", "household"],
  ["Nguyễn văn tư", null],
  ["Ban CTMT TDP số 5", "collective"],
  ["Đoàn Thị Lan", "individual"],
  ["Trường Thị Hoa", "individual"],
  ["Công Văn Nghĩa", "individual"],
  ["Hồ Văn Hộ", "individual"],
  ["Đinh Lệ Hằng", "individual"],
  ["Bàn Tòn Chẳn", "individual"],
  ["Quản Minh Châu", "individual"],
  ["Đoàn Thanh Niên", "collective"],
  ["CHI BỘ 4", "collective"],
  ["TO DAN PHO SO 4", "collective"],
  ["Đ/c Lưu Thanh Thảo", "individual"],
])("«%s» is %s", (name, kind) => {
  expect(recipientOfName(name)).toBe(kind);
});

test.each([
  ["Cty TNHH Sao Khuê", "collective"],
  ["CTCP Sao Khuê", "collective"],
  ["DNTN Hải Yến", "collective"],
  ["BCHQS phường", "collective"],
  ["VNPT Nam Bắc", "collective"],
  ["THCS Lê Lợi", "collective"],
  ["TH Kim Đồng", "collective"],
  ["CCB phường", "collective"],
  ["CA phường", "collective"],
  ["Tổ Sử - Địa", "collective"],
  ["Tổ Văn", "collective"],
  ["Dòng họ Phan Đăng", "collective"],
  ["Khóm 4", "collective"],
  ["TDP Văn Minh", "collective"],
  ["Phố Ngô Gia Tự", "collective"],
  ["Ban Văn Hoá", "collective"],
  ["Đội trưởng Phan Văn Nhẫn", "individual"],
  ["Nghệ nhân Phan Văn Nhẫn", "individual"],
  ["Phan Văn Nhẫn - Tổ trưởng", "individual"],
  ["Nguyen Van An", "individual"],
  ["Rơ Châm H'Phík", "individual"],
  ["Hộ Phan Văn Nhẫn", "household"],
  ["Ca Thị Sen", "individual"],
  ["Tô Văn Sáng", "individual"],
  ["Hồ Văn Nhẫn", "individual"],
  ["Công Tằng Tôn Nữ Hỷ Khương", "individual"],
  ["BS. Ngô Thị Mận", "individual"],
])("«%s» by its name is %s", (name, kind) => {
  expect(recipientOfName(name)).toBe(kind);
});

test.each(["Sacombank", "Lotte Mart", "Nhẫn", "Shop Hoa Lan", "Ông Hà Bền và bà Lưu Thắm", "Vợ chồng ông Tạ Chài"])(
  "«%s» does not say what it is",
  (name) => {
    expect(recipientOfName(name)).toBeNull();
  },
);

test("words and codes of kinds", () => {
  expect(
    ["TAPTHE", "Cá nhân", "Hộ gia đình", "DANH SÁCH TẬP THỂ ĐƯỢC KHEN", "Chủ hộ", "Họ và tên", "II. Cá nhân"].map(
      recipientOfWords,
    ),
  ).toEqual(["collective", "individual", "household", "collective", "household", "individual", "individual"]);
  expect(recipientOfWords("Tập thể, cá nhân tiêu biểu")).toBeNull();
  expect(recipientOfWords("Sheet1")).toBeNull();
});

test("the head of a household", () => {
  expect(householdHead("Gia đình ông Nguyễn Trọng Sơn")).toBe("Nguyễn Trọng Sơn");
  expect(householdHead("Gia đình văn hóa")).toBeNull();
  expect(householdHead("Chi bộ 4")).toBeNull();
});
