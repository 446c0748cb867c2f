import { crossSentence, readingPlacePhrase } from "@/messages/cross-sentence";
import { createTranslator } from "@/messages/translate";

const vi = createTranslator("vi");
const nowhere = {
  document: "Kế hoạch",
  kind: "sheet",
  part: null,
  paragraph: null,
  table: null,
  row: null,
  field: null,
} as const;

test("both readings stand in the sentence, days with strokes", () => {
  const at = { ...nowhere, row: 9 };
  const finding = {
    kind: "meeting-date",
    severity: "warning",
    readings: [
      { at, value: "2020-03-20" },
      { at, value: "" },
    ],
  } as never;
  const sentence = crossSentence(finding, vi);
  expect(sentence).toContain("20/3/2020");
  expect(sentence).toContain(vi("pane:cross.open"));
});

test.each([
  [{ ...nowhere, row: 9 }, /^Kế hoạch, .*9/],
  [{ ...nowhere, document: "a.docx", part: "body" as const, paragraph: 4 }, /^a\.docx, .*4/],
  [{ ...nowhere, document: "a.docx", part: "body" as const, table: 2, row: 1 }, /2.*1/],
])("a place is told as a reader counts", (at, phrase) => {
  expect(readingPlacePhrase(at, vi)).toMatch(phrase);
});
