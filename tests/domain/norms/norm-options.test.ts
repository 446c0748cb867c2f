import { keyOfWords } from "@/language/words/key-of-words";
import { orderWords, roundingWords } from "@/domain/norms/norm-options";

test("the words in a cell are known in either case and composition, others are not", () => {
  expect(keyOfWords(roundingWords, " làm tròn lên hàng chục nghìn ")).toBe("up");
  expect(keyOfWords(orderWords, orderWords["individual-first"].normalize("NFD"))).toBe("individual-first");
  expect(keyOfWords(roundingWords, "lên")).toBeNull();
});

test("no words hold the comma at which Excel cuts a drop-down, nor quotes", () => {
  for (const words of [...Object.values(roundingWords), ...Object.values(orderWords)])
    expect(words).not.toMatch(/[,"]/);
});
