import fc from "fast-check";
import { defaultReaders, withoutNumbers } from "@/domain/copies/reader-copy";

test.each([
  ["TDP 5, ĐT 0912 345 678", "TDP 5, ĐT …", 1],
  ["0912.345.678/0987-654-321", "…/…", 2],
  ["CCCD 001075012345", "CCCD …", 1],
  ["Tổ dân phố số 15, năm 2015-2020", "Tổ dân phố số 15, năm 2015-2020", 0],
  ["Quyết định 47/QĐ-UBND ngày 10/3/2020", "Quyết định 47/QĐ-UBND ngày 10/3/2020", 0],
])("%s", (text, shown, hidden) => {
  expect(withoutNumbers(text)).toEqual({ text: shown, hidden });
});

test("no run of nine digits ever stays", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("0", "9", " ", ".", "-", "a", "/"), { maxLength: 40 }), (letters) => {
      expect(withoutNumbers(letters.join("")).text).not.toMatch(/\d(?:[ .-]?\d){8,}/);
    }),
  );
});

test("one reader keeps everything: the unit's own file", () => {
  const readers = defaultReaders({ level: "phường", above: "quận" });
  expect(readers.filter(({ copy }) => copy === "full").map(({ reader }) => reader)).toEqual(["Lưu: VT, VP"]);
});
