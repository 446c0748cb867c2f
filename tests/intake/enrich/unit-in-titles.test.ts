import { unitInLetterhead, unitInTitles } from "@/intake/enrich/unit-in-titles";

test.each([
  [["Đơn vị: Tổ dân phố số 7", "DANH SÁCH ĐẠI BIỂU"], "Tổ dân phố số 7"],
  [["DANH SÁCH", "Tên đơn vị: Trường Mầm non Hoa Sữa"], "Trường Mầm non Hoa Sữa"],
  [["DANH SÁCH", "Đơn vị: ............"], null],
  [["DỰ TOÁN", "Đơn vị: nghìn đồng"], null],
  [["Đơn vị tính: đồng"], null],
  [["Đơn vị: UBND phường Ngọc Thụy", "Mã QHNS: 1012345"], null],
  [["DANH SÁCH"], null],
])("%j", (titles, unit) => {
  expect(unitInTitles(titles)).toBe(unit);
});

test.each([
  [["PHÒNG GD&ĐT QUẬN", "CỘNG HÒA", "TRƯỜNG THCS ĐỨC GIANG", "DANH SÁCH GIÁO VIÊN"], "TRƯỜNG THCS ĐỨC GIANG"],
  [["UBND PHƯỜNG ĐỨC GIANG", "DANH SÁCH ĐẠI BIỂU"], null],
  [["DANH SÁCH ĐẠI BIỂU", "TRƯỜNG THCS ĐỨC GIANG"], null],
  [["Trường THCS mời các ông bà", "DANH SÁCH"], null],
  [["TRƯỜNG THCS ĐỨC GIANG", "Mã QHNS: 1012345", "DANH SÁCH CHI TIỀN"], null],
])("letterhead %j", (titles, unit) => {
  expect(unitInLetterhead(titles)).toBe(unit);
});
