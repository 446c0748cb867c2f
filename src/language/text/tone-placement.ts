const toneMarks = "\u0300\u0301\u0303\u0309\u0323";
/** The tone on the second vowel of an open oa, oe, uy (hoà, khoẻ, thuỷ); qu is a consonant, so its y keeps the tone (quý). */
const toneOnSecondVowel = new RegExp(
  `(?<![qQ])([oO])([aeAE])([${toneMarks}])(?!\\p{L}|\\p{M})|(?<![qQ])([uU])([yY])([${toneMarks}])(?!\\p{L}|\\p{M})`,
  "gu",
);
/** «qúy» is a misplacement of «quý». */
const toneOnQu = new RegExp(`([qQ][uU])([${toneMarks}])([yYaeAE])(?!\\p{L}|\\p{M})`, "gu");
const mayNeedFolding = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[qQ][ùúủũụÙÚỦŨỤ]|[\u0300-\u036f]/;

/** Folds open-syllable tones to one placement (hoà → hòa, thuỷ → thủy, khoẻ → khỏe); everything else stays. Gives NFC. */
export function foldTones(text: string): string {
  if (!mayNeedFolding.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(toneOnSecondVowel, (_all, o, a, tone1, u, y, tone2) => (o ? `${o}${tone1}${a}` : `${u}${tone2}${y}`))
    .replace(toneOnQu, "$1$3$2")
    .normalize("NFC");
}

/**
 * The key that must agree for the same person: lower case, NFC, single spaces, tone placement folded.
 * Marks stay: Hùng, Hưng and Hứng have three keys. Give it a name without honorific.
 */
export function matchKey(name: string): string {
  const key = foldTones(name.normalize("NFC").toLowerCase());
  return oddSpaces.test(key) ? key.replace(/\s+/g, " ").trim() : key;
}

const oddSpaces = /\s\s|[^\S ]|^ | $/;
const openY =
  /(?<![\p{L}\p{M}])((?:[bcdđghklmnprstvx]|ch|gh|kh|nh|ph|th|tr)?)y([\u0300\u0301\u0303\u0309\u0323]?)(?![\p{L}\p{M}])/gu;

/** `matchKey` with the open i/y of one-vowel syllables folded too (Lý and Lí, Vỹ and Vĩ): weaker evidence than `matchKey`. */
export function matchKeyFoldingIY(name: string): string {
  if (!plainSyllables.test(name)) return foldIY(name);
  // Names are made of a few hundred syllables, none of which changes another.
  let key = "";
  for (let from = 0; from < name.length;) {
    const space = name.indexOf(" ", from);
    const to = space < 0 ? name.length : space;
    const syllable = name.slice(from, to);
    key += (from === 0 ? "" : " ") + (syllableKeys.get(syllable) ?? rememberSyllable(syllable));
    from = to + 1;
  }
  return key;
}

function foldIY(name: string): string {
  const key = matchKey(name);
  return hasY.test(key) ? foldOpenY(key) : key;
}

/** Composed letters with one space between the syllables. */
const plainSyllables = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỹ]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỹ]+)*$/;
const syllableKeys = new Map<string, string>();
/** There are some seven thousand syllables; texts of other languages must not fill the memory. */
const mostSyllables = 10_000;

function rememberSyllable(syllable: string): string {
  const key = foldIY(syllable);
  if (syllableKeys.size < mostSyllables) syllableKeys.set(syllable, key);
  return key;
}

/** A y at the end of its syllable; most lie inside a rhyme (Nguyễn). */
const hasY = /y(?:[^a-zà-ỹ]|$)|[ỳýỷỹỵ]/;

function foldOpenY(key: string): string {
  return key.normalize("NFD").replace(openY, "$1i$2").normalize("NFC");
}
