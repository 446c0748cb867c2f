/** Letters that never occur in Vietnamese and stand for one that does: Eth and African D for Đ, the letter gha for ư (PDF and font converters). */
const always: Readonly<Record<string, string>> = { Ð: "Đ", Ɖ: "Đ", ð: "đ", ɖ: "đ", Ƣ: "Ư", ƣ: "ư" };

/** Cyrillic and Greek letters drawn like Latin ones; wrong only inside a word that also has Latin letters. */
const insideLatin = new Map(
  [
    ["АВЕКМНОРСТХІЈЅУԚԜ", "ABEKMHOPCTXIJSYQW"],
    ["аеорсхуіјѕԛԝһԁ", "aeopcxyijsqwhd"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["οινυ", "oivu"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, i) => [letter, latin[i] ?? letter] as const)),
);

const alwaysWrong = /[ÐƉðɖƢƣ]/g;
const foreignLetter = /[\u0370-\u052f]/;
const wordWithForeignLetters = /[\p{L}\p{M}]*[\u0370-\u052f][\p{L}\p{M}]*/gu;

function latinOnly(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  const repaired = Array.from(word, (letter) => insideLatin.get(letter) ?? letter).join("");
  return foreignLetter.test(repaired) ? word : repaired.normalize("NFC");
}

/** Puts the Vietnamese letter where another alphabet's look-alike was typed; words of a foreign alphabet stay. */
export function lookalikeLetters(text: string): string {
  const replaced = text.replace(alwaysWrong, (letter) => always[letter] ?? letter);
  // A tone that could not join the wrong letter joins the right one.
  const repaired = replaced === text ? text : replaced.normalize("NFC");
  return foreignLetter.test(repaired) ? repaired.replace(wordWithForeignLetters, latinOnly) : repaired;
}
