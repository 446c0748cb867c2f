import { fieldOfWord, notTakenWord, wordOfField } from "@/fields/field-words";
import { ownFields } from "@/fields/own-fields";

test("every word is read back as its field, in any case and Unicode form", () => {
  for (const { id: field } of ownFields) {
    const word = wordOfField(field);
    expect(fieldOfWord(word)).toBe(field);
    expect(fieldOfWord(`  ${word.toUpperCase().normalize("NFD")} `)).toBe(field);
  }
});

test("«Không lấy» is no field, and another word nothing that we know", () => {
  expect(fieldOfWord(notTakenWord)).toBeNull();
  expect(fieldOfWord("Cột lạ")).toBeUndefined();
});
