import { paneEn } from "@/messages/en/pane";
import { paneVi } from "@/messages/vi/pane";
import { createTexts, paneLanguage } from "@/taskpane/texts";

test("a sentence is filled, in the language of the pane, without touching signs of the user's text", () => {
  expect(createTexts("vi")("lists.remove", { name: "A & B <x>.xlsx" })).toBe("Bỏ «A & B <x>.xlsx»");
  expect(createTexts("en")("lists.rows", { count: 1 })).toBe("rows: 1");
});

test("Vietnamese unless Office speaks English", () => {
  expect(["vi-VN", "ja-JP", "", null, undefined, "en-US", "EN"].map(paneLanguage)).toEqual([
    "vi",
    "vi",
    "vi",
    "vi",
    "vi",
    "en",
    "en",
  ]);
});

const slots = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();

test("both languages fill in the same things", () => {
  const keys = Object.keys(paneVi) as (keyof typeof paneVi)[];
  const different = keys.filter((key) => slots(paneEn[key]).join() !== slots(paneVi[key]).join());
  expect(different).toEqual([]);
});

test("every sentence is composed Unicode without stray spaces", () => {
  for (const sentence of [...Object.values(paneVi), ...Object.values(paneEn)]) {
    expect(sentence).toBe(sentence.normalize("NFC").trim());
    expect(sentence).not.toMatch(/ {2}/);
  }
});
