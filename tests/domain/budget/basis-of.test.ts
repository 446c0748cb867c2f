import { basisOf } from "@/domain/budget/basis-of";

test.each([
  ["Nước uống đại biểu", "đại biểu", "heads-by-session"],
  ["Hỗ trợ tiền ăn", "người", "off-payroll-by-day"],
  ["Phô tô tài liệu", "bộ", "heads"],
  ["Khung giấy khen", "chiếc", "certificates"],
  ["Khung giấy chứng nhận NTVT", "chiếc", "attestations"],
  ["Khung gỗ", "chiếc", "frames"],
  ["In phôi giấy khen", "tờ", "certificates"],
  ["Khung giấy khen", null, "certificates"],
  ["Phô tô tài liệu", "gói", null],
  ["Tiền thưởng giấy khen cá nhân", "người", null],
  ["In giấy mời", "tờ", null],
  ["Phô tô tài liệu", "toàn bộ", null],
  ["Hoa tươi", "lẵng", null],
] as const)("«%s» by %s would follow %s", (item, measure, basis) => {
  expect(basisOf({ item, measure })).toBe(basis);
});
