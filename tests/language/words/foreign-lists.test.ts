import { foreignList, isPayHeading } from "@/language/words/foreign-lists";

test.each([
  [["Họ tên", "Hệ số lương", "Phụ cấp", "Thực lĩnh"], [], "payroll"],
  [["Họ tên", "HSL", "PCCV", "Lương"], [], "payroll"],
  [["Họ tên", "Mức phụ cấp", "Thực nhận"], [], "payroll"],
  [["Họ tên", "Số tiền", "Ký nhận"], ["BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 3"], "payroll"],
  [["Họ tên", "Số công"], ["BẢNG CHẤM CÔNG"], "payroll"],
  [["Name", "Basic salary", "Allowance"], [], "payroll"],
  [["Số thụ lý", "Nguyên đơn", "Bị đơn"], [], "court-cases"],
  [["Bị cáo", "Tội danh", "Ngày xét xử"], [], "court-cases"],
  [["Họ và tên", "Năm sinh", "Tội danh", "Hình phạt"], [], "court-cases"],
  [["Số hợp đồng", "Nhà thầu", "Giá trị hợp đồng"], [], "contracts"],
  [["Tên hợp đồng", "Bên B", "Giá trị"], ["Danh sách hợp đồng"], "contracts"],
  [["Tên tài sản", "Nguyên giá", "Giá trị còn lại", "Năm sử dụng"], [], "assets"],
  [["Tên tài sản", "Số lượng", "Tình trạng"], ["KIỂM KÊ TÀI SẢN"], "assets"],
])("%p under %p is a list of %s", (headings, titles, list) => {
  expect(foreignList(headings, titles)).toBe(list);
});

test.each([
  [["Họ và tên", "Hệ số", "Mức lương cơ sở", "Thành tiền", "Thực nhận"], ["DANH SÁCH CHI TIỀN THƯỞNG"]],
  [["Họ và tên", "Chức vụ", "Bảo hiểm y tế", "Điện thoại"], []],
  [["Nội dung chi", "Số lượng", "Đơn giá", "Thành tiền", "Nhà cung cấp"], ["DỰ TOÁN"]],
  [["Tên tập thể", "Thành tích", "Hình thức khen thưởng"], ["Kèm theo Quyết định"]],
  [["Thành phần", "Số lượng"], []],
])("%p under %p may be ours", (headings, titles) => {
  expect(foreignList(headings, titles)).toBeNull();
});

test("what is told of a payroll are its own headings", () => {
  expect(["Hệ số lương", "Họ và tên", "Thực lĩnh", "Chức vụ"].filter(isPayHeading)).toEqual([
    "Hệ số lương",
    "Thực lĩnh",
  ]);
});
