import { splitPositionAndUnit } from "@/domain/roster/split-position-and-unit";

test.each([
  ["Tổ trưởng, Tổ dân phố số 3", "Tổ trưởng", "Tổ dân phố số 3"],
  ["Hiệu trưởng - Trường MN Hoa Sữa", "Hiệu trưởng", "Trường MN Hoa Sữa"],
  ["Hiệu trưởng Trường MN Hoa Sữa", "Hiệu trưởng", "Trường MN Hoa Sữa"],
  ["Bí thư Chi bộ 4", "Bí thư", "Chi bộ 4"],
  ["Cán bộ hưu trí", "Cán bộ hưu trí", null],
  ["Trường MN Hoa Sữa", "Trường MN Hoa Sữa", null],
])("«%s»", (text, position, orgUnit) => {
  expect(splitPositionAndUnit(text)).toEqual({ position, orgUnit });
});
