import { AbbreviationDictionary, meaningsOf } from "@/language/words/abbreviation-dictionary";

const own = [
  { short: "TBKT", full: "Trưởng ban Khuyến tài", about: "position" as const },
  { short: "XYZ", full: null, about: "orgUnit" as const },
];

test("known short forms stay as typed unless all are to be written out", () => {
  const short = new AbbreviationDictionary(own);
  expect(short.read("BTCB kiêm TTDP", "position")).toEqual({ text: "BTCB kiêm TTDP", unknown: [] });
  expect(short.read("TBKT", "position")).toEqual({ text: "Trưởng ban Khuyến tài", unknown: [] });
  const full = new AbbreviationDictionary(own, "full");
  expect(full.read("BTCB kiêm TTDP", "position").text).toBe("Bí thư chi bộ kiêm Tổ trưởng tổ dân phố");
});

test.each([
  ["PCT UBND", "Phó Chủ tịch Ủy ban nhân dân"],
  ["CTUBND", "Chủ tịch Ủy ban nhân dân"],
  ["BTĐTN", "Bí thư Đoàn Thanh niên"],
  ["Chủ tịch HCCB", "Chủ tịch Hội Cựu chiến binh"],
])("an invitation writes «%s» as «%s»", (typed, full) => {
  expect(new AbbreviationDictionary().writeOut(typed, "position")).toBe(full);
});

test("what is not known is named; words in capitals and numbers are no short forms", () => {
  const dictionary = new AbbreviationDictionary(own);
  expect(dictionary.read("UVQXYZ chi bộ", "position").unknown).toEqual(["UVQXYZ"]);
  expect(dictionary.read("HIỆU TRƯỞNG", "position").unknown).toEqual([]);
  expect(dictionary.read("Phân khu II, XII", "orgUnit").unknown).toEqual([]);
  expect(dictionary.read("XYZ phường", "orgUnit").unknown).toEqual(["XYZ"]);
});

test("two meanings are a question", () => {
  expect(new AbbreviationDictionary([], "full").read("TT", "position")).toEqual({ text: "TT", unknown: ["TT"] });
  expect(meaningsOf("TT", "position")).toEqual(["Tổ trưởng", "Thường trực"]);
});
