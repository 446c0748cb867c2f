import { splitPositionAndUnit } from "@/language/names/split-position-and-unit";

test.each([
  ["Tổ trưởng, Tổ dân phố số 3", "Tổ trưởng", "Tổ dân phố số 3"],
  ["Hiệu trưởng - Trường MN Hoa Sữa", "Hiệu trưởng", "Trường MN Hoa Sữa"],
  ["Hiệu trưởng Trường MN Hoa Sữa", "Hiệu trưởng", "Trường MN Hoa Sữa"],
  ["Bí thư Chi bộ 4", "Bí thư", "Chi bộ 4"],
  ["Cán bộ hưu trí", "Cán bộ hưu trí", null],
  ["Trường MN Hoa Sữa", null, "Trường MN Hoa Sữa"],
  ["Tổ dân phố số 3", null, "Tổ dân phố số 3"],
  ["Trưởng phòng Nội vụ quận", "Trưởng phòng Nội vụ quận", null],
  ["Bí thư Đảng ủy - Chủ tịch HĐND phường", "Bí thư Đảng ủy - Chủ tịch HĐND phường", null],
  ["Phó Bí thư, Chủ tịch UBND phường", "Phó Bí thư, Chủ tịch", "UBND phường"],
  ["Bí thư chi bộ, Tổ trưởng, TDP số 5", "Bí thư chi bộ, Tổ trưởng", "TDP số 5"],
  ["Chi hội trưởng Chi hội Phụ nữ 4", "Chi hội trưởng", "Chi hội Phụ nữ 4"],
  ["Phó Chủ tịch phường Bồ Đề", "Phó Chủ tịch", "phường Bồ Đề"],
  ["Giáo viên, Trường THCS Ngô Gia Tự", "Giáo viên", "Trường THCS Ngô Gia Tự"],
])("«%s»", (text, position, orgUnit) => {
  expect(splitPositionAndUnit(text)).toEqual({ position, orgUnit });
});
