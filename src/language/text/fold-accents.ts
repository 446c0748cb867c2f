const combiningMarks = /[\u0300-\u036f]/g;
const asciiOnly = /^[\x00-\x7f]*$/;

const fold = (lower: string): string =>
  lower.normalize("NFD").replace(combiningMarks, "").replace(/[đðɖ]/g, "d").replace(/ƣ/g, "u").normalize("NFC");

/** Small letters of Latin alphabets, composed, by their codes: the plain letter that each folds to. */
const plainLetters = new Map<number, string>();
for (const [from, to] of [
  [0x80, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= to; code += 1) plainLetters.set(code, fold(String.fromCharCode(code)));

/** Letter by letter; null for a text with anything else than composed Latin letters. */
function foldLetters(lower: string): string | null {
  let folded = "";
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const letter = code < 0x80 ? lower.charAt(at) : plainLetters.get(code);
    if (letter === undefined) return null;
    folded += letter;
  }
  return folded;
}

/**
 * Folds a text for searching and for comparing headings: lower case, no marks, đ → d.
 * Spaces and punctuation stay; folding twice changes nothing.
 */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  return foldLetters(lower) ?? fold(lower);
}
