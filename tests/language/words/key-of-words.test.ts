import { keyOfWords } from "@/language/words/key-of-words";

const words = { up: "Làm tròn lên", none: "Không làm tròn" };

test("the words of a key are known in any case and composition, others are not", () => {
  expect(keyOfWords(words, " làm tròn lên ")).toBe("up");
  expect(keyOfWords(words, words.none.normalize("NFD"))).toBe("none");
  expect(keyOfWords(words, "lên")).toBeNull();
});
