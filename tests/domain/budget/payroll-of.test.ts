import { payrollOf } from "@/domain/budget/payroll-of";
import { aDelegate } from "@tools/samples/a-delegate";

const read = (position: string | null, orgUnit: string | null = null, group: string | null = null) => {
  const { payroll, isSure } = payrollOf(aDelegate({ position, orgUnit, group }));
  return [payroll, isSure];
};

test.each([
  ["Hiệu trưởng", "Trường THCS Đức Giang", "yes", true],
  ["Giáo viên", "Trường Tiểu học Lý Thường Kiệt", "yes", true],
  ["Chủ tịch UBND", "UBND phường", "yes", true],
  ["Phó Bí thư Đảng ủy", "Đảng ủy phường", "yes", true],
  ["Trưởng Công an", "Công an phường", "yes", true],
  ["Công chức Tài chính - Kế toán", "UBND phường", "yes", true],
  ["Chuyên viên", "Phòng Nội vụ quận Long Biên", "yes", true],
  ["Bí thư Chi bộ", "Tổ dân phố số 3", "no", true],
  ["TTDP", "TDP 5", "no", true],
  ["Trưởng Ban CTMT", "Tổ dân phố 12", "no", true],
  ["Tổ trưởng dân phố", null, "no", true],
  ["Cán bộ hưu trí", null, "no", true],
  ["Nguyên Chủ tịch UBND", "Tổ dân phố số 3", "no", true],
  ["Chủ tịch Hội Người cao tuổi", "UBND phường", "no", false],
  ["Hiệu trưởng", "Trường mầm non tư thục Hoa Sen", null, false],
  ["Giám đốc", "Công ty TNHH Ánh Dương", null, false],
  ["Điển hình tiên tiến", "Tổ dân phố số 3", null, false],
  [null, null, null, false],
] as const)("%s, %s: %s, sure: %s", (position, orgUnit, payroll, isSure) => {
  expect(read(position, orgUnit)).toEqual([payroll, isSure]);
});

test("a party cell of an office has working members, so its secretary is not surely off the payroll", () => {
  expect(read("Bí thư chi bộ", "Công an phường")).toEqual(["no", false]);
});

test("a guest of a higher level without a post is taken as salaried, and reported as not sure", () => {
  expect(read(null, null, "I. Lãnh đạo quận")).toEqual(["yes", false]);
});
