import { functionTextsEn } from "@/messages/functions/en";
import { functionSentence } from "@/messages/functions/function-sentence";
import { functionTextsVi } from "@/messages/functions/vi";

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test("both languages are filled with the same", () => {
  const keys = Object.keys(functionTextsVi) as (keyof typeof functionTextsVi)[];
  expect(keys.filter((key) => slots(functionTextsVi[key]).join() !== slots(functionTextsEn[key]).join())).toEqual([]);
});

test("what was typed is shown as it is", () => {
  expect(functionSentence("name-unreadable", { typed: "{{typed}} $&" }, "en")).toBe(
    "“{{typed}} $&” is not a full name.",
  );
});
