import { lookalikeLetters } from "@/language/text/lookalike-letters";

describe("lookalikeLetters", () => {
  test("small letters have small look-alikes", () => expect(lookalikeLetters("\u00f0ức \u0256ông")).toBe("đức đông"));
  test("a foreign word stays, also next to a Latin one", () => expect(lookalikeLetters("ông Мао")).toBe("ông Мао"));
  test("a word that cannot be repaired wholly stays", () => expect(lookalikeLetters("aЖ")).toBe("aЖ"));
});
