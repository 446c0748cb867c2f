import { ownHeadings } from "@/fields/heading-meaning";

const fieldOf = (text: string): string | undefined => ownHeadings.meanings(text)[0]?.field;

test.each([
  ["S\nT\nT", "ordinal"],
  ["S T T", "ordinal"],
  ["Số TT", "ordinal"],
  ["No", "ordinal"],
  ["#", "ordinal"],
  ["Họ và  tên", "name"],
  ["HỌ VÀ TÊN", "name"],
  ["Ho va ten", "name"],
  ["Họ, chữ đệm và tên", "name"],
  ["Họ tên người dự", "name"],
  ["Full Name", "name"],
  ["Họ tên/Đơn vị", "name"],
  ["Họ và tên, chức vụ", "name"],
  ["Xếp loại thưởng", "award"],
  ["Cấp khen", "grantLevel"],
  ["Người được đề nghị khen thưởng", "name"],
  ["Thuộc TDP", "orgUnit"],
  ["Đ.thoại", "phone"],
  ["Sinh ngày", "birth"],
  ["Tên công việc", "item"],
  ["Kinh phí thực hiện", "amount"],
  ["Nguồn KP", "fund"],
  ["Tên Thành Viên", "name"],
  ["Tên tập thể/cá nhân/hộ gia đình", "name"],
  ["Tên gọi\n(Ông/Bà/Chức danh)", "honorific"],
  ["Ông/Bà", "honorific"],
  ["Chức vụ,\nchức danh", "position"],
  ["Role / Position", "position"],
  ["Chức vụ, đơn vị công tác", "positionAndUnit"],
  ["Đơn Vị Công Tác", "orgUnit"],
  ["Tên đơn vị/tập thể\ncông tác", "orgUnit"],
  ["Tên phòng ban/ khối, tổ\ncông tác", "department"],
  ["Địa chỉ / Nơi ở", "address"],
  ["Địa Chỉ Email", "other"],
  ["Số Điện Thoại", "phone"],
  ["SĐT", "phone"],
  ["ĐT liên hệ", "phone"],
  ["Ngày tháng năm sinh", "birth"],
  ["Năm/ giai đoạn", "period"],
  ["Danh hiệu thi đua/\nHình thức khen thưởng", "award"],
  ["Danh hiệu thi đua/Hình thức khen thưởng đề nghị", "award"],
  ["Hình thức KT", "award"],
  ["Tên danh hiệu đăng ký", "title"],
  ["Đơn giá (đồng)", "unitPrice"],
  ["Thành tiền (VNĐ)", "amount"],
  ["Số tiền (đ)", "money"],
  ["ĐVT", "measure"],
  ["Ký nhận", "other"],
])("«%s» means %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

describe("short words are never matched by likeness", () => {
  test.each([
    ["STT", "SĐT"],
    ["Tổ", "Tên"],
    ["Tên", "Tiền"],
    ["Nam", "Năm"],
    ["Họ", "Hộ"],
    ["Nữ", "No"],
  ])("%s is not %s", (one, other) => {
    expect(fieldOf(one)).not.toBe(fieldOf(other));
  });

  test("posts and titles are no headings", () => {
    for (const text of ["Chủ tịch", "Tổ trưởng", "Nguyễn Văn An", "Tổng cộng", "Giấy khen", "12", "Bí thư chi bộ"]) {
      expect([text, fieldOf(text)]).toEqual([text, undefined]);
    }
  });
});

test("a slip of one letter in a long word is forgiven, with less confidence", () => {
  expect(ownHeadings.meanings("Hình thứt khen thưởng")).toMatchObject([{ field: "award", reason: "like-words" }]);
  expect(ownHeadings.meanings("Số điên thoại")[0]?.field).toBe("phone");
});

test("a heading without marks that has two meanings gives both", () => {
  expect(ownHeadings.meanings("NAM").map(({ field }) => field)).toEqual(["birthMale"]);
  expect(
    ownHeadings
      .meanings("ho")
      .map(({ field }) => field)
      .sort(),
  ).toEqual(["familyName", "name"]);
});

test.each([
  ["hoTen", "name"],
  ["ho_ten", "name"],
  ["hoten", "name"],
  ["HoVaTen", "name"],
  ["HO_VA_TEN", "name"],
  ["NGAYSINH", "birth"],
  ["ngay_sinh", "birth"],
  ["gioiTinh", "sex"],
  ["chucvu", "position"],
  ["DonViCongTac", "orgUnit"],
  ["so_dien_thoai", "phone"],
  ["last_name", "familyName"],
  ["firstName", "givenName"],
  ["phoneNumber", "phone"],
  ["maThe", "other"],
  ["student_id", "other"],
])("a program's «%s» means %s", (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test.each(["Mã học sinh", "Mã đơn vị", "Số hồ sơ", "Số thẻ BHYT", "MSNV", "Ma BN", "Employee ID", "Roll No"])(
  "«%s» is a code and of no use to us",
  (heading) => {
    expect(fieldOf(heading)).toBe("other");
  },
);

test("codes of awards and of persons stay what they are", () => {
  expect(fieldOf("Mã hình thức khen thưởng")).toBe("award");
  expect(fieldOf("Mã số định danh")).toBe("identityNumber");
  expect(fieldOf("Phone No")).toBe("phone");
});
