import fc from "fast-check";
import { isOwnSameAs, nobodyNamed } from "@/tables/columns/same-as-words";

test.each(["khen.xlsx › Cá nhân › dòng 9", "dòng 9", nobodyNamed])("%j is a text of ours", (text) => {
  expect(isOwnSameAs(text)).toBe(true);
});

test.each(["", "Trần Thị An", "dòng 9 của tệp kia", "(chưa nêu tên) ?", "dòng"])("%j is typed by a person", (text) => {
  expect(isOwnSameAs(text)).toBe(false);
});

test("every place of a row is a text of ours, whatever its file and sheet are called", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (file, sheet, row) => {
      expect(isOwnSameAs(`${file} › ${sheet} › dòng ${row}`)).toBe(true);
    }),
  );
});
