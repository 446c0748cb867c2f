import { shortUnitsInContext, unitNumberWords, unitTypes, wardCommitteeType } from "@/language/names/unit-words";

test("no words belong to two types of units", () => {
  const words = unitTypes.flatMap((type) => type.words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words).toContain(wardCommitteeType);
});

test("number words stand at their value", () => {
  expect([unitNumberWords.indexOf("hai"), unitNumberWords.indexOf("mười")]).toEqual([2, 10]);
});

test("a short form is told by what stands behind it", () => {
  const meant = (short: string, behind: string): string | undefined =>
    shortUnitsInContext.find(([form, next]) => form.test(short) && next.test(behind))?.[2];
  expect(meant("x", " 3")).toBe("xóm");
  expect(meant("x", ". Đức Giang")).toBe("xã");
  expect(meant("P", ". Đức Giang")).toBe("phường");
});
