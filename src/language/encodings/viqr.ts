import { isSyllable } from "../text/syllable";

const toneOf: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};
const shapeOf: Readonly<Record<string, string>> = { "^": "\u0302", "(": "\u0306", "+": "\u031b" };
const sign = /([aeiouy])([(^+]?)(['`?~.]?)|dd|[Ðð]/gi;
const allowedShape: Readonly<Record<string, string>> = { "^": "aeo", "(": "a", "+": "ou" };
/** Not a part of an address. Eth is often typed for Đ. */
const word = /(?<![\w@.])[a-zÐð](?:[a-z(^+'`?~.]*[a-z(^+'`?~.])?(?![\w@])/gi;

function decodeSign(all: string, vowel: string | undefined, shape: string, tone: string): string {
  if (vowel === undefined) return /^[DÐ]/.test(all) ? "Đ" : "đ";
  if (shape !== "" && !allowedShape[shape]?.includes(vowel.toLowerCase())) return all;
  return (vowel + (shapeOf[shape] ?? "") + (toneOf[tone] ?? "")).normalize("NFC");
}

/** The longest beginning that reads as a syllable; what follows it («ho.c.») is punctuation. */
function decodeWord(typed: string): string {
  for (let end = typed.length; end > 0 && end >= typed.length - 2; end -= 1) {
    const decoded = typed.slice(0, end).replace(sign, decodeSign);
    if (isSyllable(decoded)) return decoded + typed.slice(end);
  }
  return typed;
}

/** Reads VIQR text («Nguye^~n» → «Nguyễn»); a word that does not become a Vietnamese syllable stays as typed. */
export function decodeViqr(text: string): string {
  return text.replace(word, decodeWord);
}
