import { nearestTag, tagKey } from "@/domain/templates/tag-name";

const known = ["Đơn vị", "Địa điểm", "Chương trình", "Thời gian", "Thời lượng"];

test.each([
  ["Đơn vi", "Đơn vị"],
  ["don vi", "Đơn vị"],
  ["ĐịaĐiểm", "Địa điểm"],
  ["Chương", "Chương trình"],
  ["Thời gain", "Thời gian"],
  ["Ngân hàng", null],
  ["", null],
])("«%s» is most likely %s", (tag, nearest) => expect(nearestTag(tag, known)).toBe(nearest));

test("a known tag is its own nearest, decomposed or not", () => {
  for (const tag of known) {
    expect(nearestTag(tag.normalize("NFD"), known)).toBe(tag);
    expect(tagKey(` ${tag.toUpperCase().normalize("NFD")} `)).toBe(tagKey(tag));
  }
});
