import { isIssueCode } from "@/issues/issue-catalogue";
import { jsonFaultSentence } from "@/messages/json-fault-sentence";
import { createTranslator } from "@/messages/translate";
import { allSettings } from "@/tables/settings/all-settings";
import { recordOf } from "@/tables/settings/schema/record";

test.each([
  ["vi", "Mục «mood» phải là «glad» (Vui) hoặc «calm» (Bình thường), nhưng đang là 1."],
  ["en", "The entry “mood” must be “glad” (Vui) or “calm” (Bình thường), but is 1."],
] as const)("a fault in a file of facts is one sentence: %s", (language, sentence) => {
  const words = { glad: "Vui", calm: "Bình thường" };
  const t = createTranslator(language);
  expect(jsonFaultSentence({ kind: "wrong", path: "mood", must: "choice", found: "1", words }, t)).toBe(sentence);
});

test("each issue that an unreadable cell may raise has its sentence", () => {
  const junk = Array.from({ length: 9 }, (_, row) => [row === 0 ? 500_000 : "??", "??", "??", "??"]);
  const codes = allSettings.flatMap((own) => recordOf(own, () => [["??", "??", "??", "??"], ...junk]).issues);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.map(({ code }) => code).filter((code) => !isIssueCode(code))).toEqual([]);
});
