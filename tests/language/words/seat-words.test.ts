import { countsPersons, isWhoseSeat, seatCount, seatsBehind, speaksOfGuests } from "@/language/words/seat-words";

test.each([
  ["28", 28],
  ["06", 6],
  ["02 đ/c", 2],
  ["3 người", 3],
  ["(05 đại biểu)", 5],
  ["12.0", 12],
  ["05 (năm)", 5],
  ["100 em", 100],
  ["0", 0],
  ["2-3 người", null],
  ["5.000", null],
  ["20 bộ", null],
  ["Nhiều", null],
])("«%s» gives %p seats", (text, count) => {
  expect(seatCount(text)).toBe(count);
});

test.each([
  ["Lãnh đạo các trường (04 đ/c)", "Lãnh đạo các trường", 4],
  ["Đại diện Hội Nông dân: 02 người", "Đại diện Hội Nông dân", 2],
  ["Đảng ủy phường - 03 đồng chí.", "Đảng ủy phường", 3],
  ["- Lãnh đạo quận: 02 đ/c", "Lãnh đạo quận", 2],
  ["Lãnh đạo quận (02)", "Lãnh đạo quận", 2],
  ["Chi hội 5 (cử 2 đại biểu)", "Chi hội 5", 2],
])("«%s» are seats of «%s»: %p", (text, whose, count) => {
  expect(seatsBehind(text)).toEqual({ whose, count });
});

test.each([
  "Mỗi TDP (02 người)",
  "Phan Đăng Khôi (02 đại biểu)",
  "Tổ dân phố 4",
  "Trường THCS số 2",
  "Lãnh đạo (2020)",
])("«%s» gives no number of seats", (text) => {
  expect(seatsBehind(text)).toBeNull();
});

test("words that tell a list of seats from one of things", () => {
  expect(["Thành phần tham dự", "Khách mời", "Đối tượng mời", "Nơi nhận giấy mời"].every(speaksOfGuests)).toBe(true);
  expect(["Nội dung", "Tên tài sản", "Hạng mục"].some(speaksOfGuests)).toBe(false);
  expect(["người", "Số lượng (đại biểu)", "Số ĐB"].every(countsPersons)).toBe(true);
  expect(["cái", "bộ", "Số lượng"].some(countsPersons)).toBe(false);
  expect(["Lãnh đạo quận", "Bí thư chi bộ", "Các điển hình tiên tiến"].every(isWhoseSeat)).toBe(true);
  expect(["Bàn ghế", "Nước uống", "Phan Đăng Khôi"].some(isWhoseSeat)).toBe(false);
});
