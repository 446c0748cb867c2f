import { fillWords } from "@/domain/plan/fill-words";

const values = { "Giai đoạn": "2015-2020", "Số năm": null };
const fill = (text: string) => fillWords(text, values, "……");

test("names in braces become facts, whatever their capitals and spaces; one that is not known stays open", () => {
  expect(fill("tổng kết { GIAI  đoạn}, {Số năm} năm").text).toBe("tổng kết 2015-2020, …… năm");
  expect(fill("không có gì").unknown).toEqual([]);
});

test("a name that means nothing stays and is reported, with the nearest", () => {
  expect(fill("{Giai đọan} và {xyz}")).toEqual({
    text: "{Giai đọan} và {xyz}",
    unknown: [
      { tag: "{Giai đọan}", nearest: "Giai đoạn" },
      { tag: "{xyz}", nearest: null },
    ],
  });
});
