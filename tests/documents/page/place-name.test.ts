import { levelWord, placeName, territory } from "@/documents/page/place-name";

test.each([
  ["UBND phường Đức Giang", "phường Đức Giang", "Đức Giang", "phường"],
  ["Ủy ban nhân dân xã Vĩnh Tường", "xã Vĩnh Tường", "Vĩnh Tường", "xã"],
  ["UỶ BAN NHÂN DÂN PHƯỜNG ĐỨC GIANG", "PHƯỜNG ĐỨC GIANG", "ĐỨC GIANG", "phường"],
  ["UBND phường 5", "phường 5", "Phường 5", "phường"],
  ["UBND thị trấn Trâu Quỳ", "thị trấn Trâu Quỳ", "Trâu Quỳ", "thị trấn"],
])("%s", (orgUnit, itsTerritory, place, level) => {
  expect(territory(orgUnit)).toBe(itsTerritory);
  expect(placeName(orgUnit)).toBe(place);
  expect(levelWord(orgUnit)).toBe(level);
});

test("a name that does not say a place gives none", () => {
  for (const name of ["Trường THCS Sông Hồng", "UBND", "", null]) {
    expect(placeName(name)).toBeNull();
    expect(levelWord(name)).toBeNull();
  }
});
