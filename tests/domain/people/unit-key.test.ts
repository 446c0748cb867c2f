import { unitKey, unitsAgree } from "@/domain/people/unit-key";

const agree = (a: string, b: string): boolean => unitsAgree(unitKey(a), unitKey(b));

test.each([
  ["TDP số 8", "Tổ dân phố số 8"],
  ["TDP 8", "Tổ dân phố số 08"],
  ["Phường Đức Giang", "UBND phường Đức Giang"],
  ["Trạm Y tế phường", "Trạm y tế phường Đức Giang"],
  ["Trường MN Hoa Sữa A", "Trường Mầm non Hoa Sữa A"],
  ["CA phường", "Công an phường"],
  ["Hội CCB", "Hội Cựu chiến binh"],
])("«%s» may be «%s»", (a, b) => {
  expect(agree(a, b)).toBe(true);
  expect(agree(b, a)).toBe(true);
});

test.each([
  ["TDP số 8", "TDP số 9"],
  ["TDP số 8", "Trường TH Đức Giang A"],
  ["Trường MN Hoa Sữa A", "Trường MN Hoa Sữa B"],
  ["Chi bộ 4", "Tổ dân phố số 4"],
  ["Trường TH Sông Hồng", "Trường THCS Sông Hồng"],
])("«%s» is not «%s»", (a, b) => {
  expect(agree(a, b)).toBe(false);
});
