import { isSyllable } from "../text/syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeViqr } from "./viqr";
import { decodeVni } from "./vni";
import { decodeWindows1258 } from "./windows-1258";

/** The encodings that Vietnamese offices used before Unicode. */
export type LegacyEncoding = "TCVN3" | "VNI" | "VIQR" | "Windows-1258";

/**
 * What the letters of a text by themselves say.
 * `unicode`: surely read already; `neutral`: no Vietnamese letter in any reading; `either`: good Vietnamese as it stands and in the legacy readings named;
 * `legacy`: Vietnamese only in the readings named, the best first.
 */
export type TextEvidence =
  | { readonly kind: "unicode" }
  | { readonly kind: "neutral" }
  | { readonly kind: "either" | "legacy"; readonly readings: readonly LegacyEncoding[]; readonly words: number };

const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: decodeTcvn3,
  VNI: decodeVni,
  VIQR: decodeViqr,
  "Windows-1258": decodeWindows1258,
};

/** Reads a text in an encoding that is known. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return decoders[encoding](text);
}

/** Letters that no legacy text shows: Vietnamese beyond Latin-1, combining marks. */
const surelyUnicode = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u036f]/;
/** True for text with letters that no encoding before Unicode shows. */
export const isSurelyUnicode = (text: string): boolean => surelyUnicode.test(text);

const highCharacter = /[\u00a1-\u00ff]/;
/** At least one sign that plain text does not have inside a word. */
const viqrSign = /(?:[aeo]\^|[uo]\+['`?~.]?\p{L}|[uo]\+(?!\S)|a\([^()\s]*(?:\s|$)|\bdd[aeiouy]|[aeiouy]['`?~]\p{L})/iu;
const wordWithHigh = /[\p{L}\u00a1-\u00bf×÷]*[\u00a1-\u00ff][\p{L}\u00a1-\u00bf×÷]*/gu;
const punctuationOnly = /^[\u00a1-\u00bf×÷]+$/;

/** A syllable, or an abbreviation in capitals such as HĐND; Eth is a look-alike of Đ that is repaired later. */
function readsAsWord(word: string): boolean {
  const withD = word.replaceAll("Ð", "Đ");
  return isSyllable(withD) || /^[A-ZĐ]{2,}$/.test(withD);
}

/** A list says the same words over and over. */
const weighedWords = new Map<string, boolean>();
const mostWeighedWords = 20_000;

function isReadable(word: string): boolean {
  const known = weighedWords.get(word);
  if (known !== undefined) return known;
  const answer = readsAsWord(word);
  if (weighedWords.size < mostWeighedWords) weighedWords.set(word, answer);
  return answer;
}

const share = (words: readonly string[], isRead: (word: string) => boolean): number =>
  words.filter(isRead).length / words.length;

/** TCVN3 has no toned capitals, so that a word in capitals reads as «BùI». */
const readsIn = (encoding: LegacyEncoding) => (word: string) => {
  const decoded = decoders[encoding](word);
  return isReadable(decoded) || (encoding === "TCVN3" && isSyllable(decoded.toLowerCase()));
};

const eightBit: readonly LegacyEncoding[] = ["TCVN3", "VNI", "Windows-1258"];

/** Most words must read; a list's cell has abbreviations and foreign words as well. */
const enough = 0.75;

function evidenceOfHigh(text: string): TextEvidence {
  const words = (text.match(wordWithHigh) ?? []).filter((word) => !/^[°²³¹º½¼«»·§©®±]$/.test(word));
  if (words.length === 0) return { kind: "neutral" };
  const asTyped = punctuationOnly.test(words.join("")) ? 0 : share(words, isReadable);
  const scored = eightBit
    .filter((encoding) => decoders[encoding](text) !== text)
    .map((encoding) => ({ encoding, score: share(words, readsIn(encoding)) }))
    .filter(({ score }) => score >= enough && score >= asTyped)
    .sort((a, b) => b.score - a.score);
  const readings = scored.filter(({ score }) => score === scored[0]?.score).map(({ encoding }) => encoding);
  if (readings.length === 0) return asTyped >= enough ? { kind: "unicode" } : { kind: "neutral" };
  const better = (scored[0]?.score ?? 0) > asTyped;
  return { kind: better ? "legacy" : "either", readings, words: words.length };
}

/** Eth typed for Đ is the one high letter that VIQR text may have. */
const highBesideEth = /[\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u00ff]/;

/** True for a text that is Vietnamese in every word when read as VIQR, two of them only so: «Pha.m Kim Thi.nh». */
export function readsWhollyAsViqr(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const decoded = words.map((word) => decodeViqr(word));
  const changed = words.filter((word, i) => word !== decoded[i]);
  return changed.length >= 2 && decoded.every((word) => isReadable(word));
}

/** A quick test, true for a text that surely is not `legacy`: every word of it reads as it stands. */
export function readsAsTyped(text: string): boolean {
  if (isSurelyUnicode(text)) return true;
  if (viqrSign.test(text)) return false;
  return !highCharacter.test(text) || (text.match(wordWithHigh) ?? []).every((word) => isReadable(word));
}

/** Weighs how a text can be read, from its letters alone. Plain ASCII is neutral unless it is VIQR. */
export function weighText(text: string): TextEvidence {
  if (isSurelyUnicode(text)) return { kind: "unicode" };
  const isViqr = viqrSign.test(text);
  if (highCharacter.test(text) && !(isViqr && !highBesideEth.test(text))) return evidenceOfHigh(text);
  if (!isViqr) return { kind: "neutral" };
  const words = text.split(/\s+/).filter((word) => viqrSign.test(word));
  const read = words.filter((word) => decodeViqr(word) !== word);
  return read.length > 0 && read.length >= words.length * enough
    ? { kind: "legacy", readings: ["VIQR"], words: read.length }
    : { kind: "neutral" };
}

/** The encoding that a font was made for, and whether it shows small letters as capitals (.VnTimeH); null for a Unicode font. */
export function encodingOfFont(font: string): { readonly encoding: LegacyEncoding; readonly capitals: boolean } | null {
  if (/^\.vn/i.test(font)) return { encoding: "TCVN3", capitals: /H$/.test(font.trim()) };
  if (/^vni[- ]/i.test(font)) return { encoding: "VNI", capitals: false };
  return null;
}
