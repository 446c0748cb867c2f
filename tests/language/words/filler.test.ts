import { isErrorText, isFiller } from "@/language/words/filler";

test("signs that say nothing", () => {
  for (const text of ["x", "X", "-", "--", "…", "....", "/", "0", "không", "n/a"])
    expect([text, isFiller(text)]).toEqual([text, true]);
  for (const text of ["xa", "10", "Không rõ", "nt", "Xã"]) expect([text, isFiller(text)]).toEqual([text, false]);
});

test("texts of failed formulas", () => {
  expect(isErrorText("#N/A")).toBe(true);
  expect(isErrorText("#1")).toBe(false);
});
