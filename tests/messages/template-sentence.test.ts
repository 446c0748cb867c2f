import type { TemplateFault } from "@/domain/templates/template-fault";
import { faultAdvice, faultSentence, wordPlacePhrase } from "@/messages/template-sentence";
import { createTranslator } from "@/messages/translate";

const fault: TemplateFault = {
  code: "tag-unknown",
  tag: "{Đon vị}",
  at: null,
  context: "",
  expected: null,
  nearest: "{Đơn vị}",
};

test.each(["vi", "en"] as const)("a fault names its tag and the one that was meant, in %s", (language) => {
  const t = createTranslator(language);
  expect(faultSentence(fault, t)).toContain("{Đon vị}");
  expect(faultAdvice(fault, t)).toContain("{Đơn vị}");
  expect(faultAdvice({ ...fault, nearest: null }, t)).toBeNull();
});

test("a place in Word: part, table, row and cell", () => {
  const t = createTranslator("vi");
  const place = { part: "body", paragraph: 0, cell: { table: 2, row: 1, cell: 3 }, isTextBox: false } as const;
  expect(wordPlacePhrase(place, t)).toMatch(/2.*1.*3/);
  expect(wordPlacePhrase({ ...place, cell: null, paragraph: 4 }, t)).toMatch(/4/);
});
