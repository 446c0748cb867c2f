import { fieldOfWord, fieldWords, notTakenWord } from "@/fields/field-words";

test("every word is read back as its field, in any case and Unicode form", () => {
  for (const [field, word] of Object.entries(fieldWords)) {
    expect(fieldOfWord(word)).toBe(field);
    expect(fieldOfWord(`  ${word.toUpperCase().normalize("NFD")} `)).toBe(field);
  }
});

test("«Không lấy» is no field, and another word nothing that we know", () => {
  expect(fieldOfWord(notTakenWord)).toBeNull();
  expect(fieldOfWord("Cột lạ")).toBeUndefined();
});
