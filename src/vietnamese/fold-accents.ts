const combiningMarks = /[\u0300-\u036f]/g;
const asciiOnly = /^[\x00-\x7f]*$/;

/**
 * Folds a text for searching and for comparing headings: lower case, no marks, đ → d.
 * Spaces and punctuation stay; folding twice changes nothing.
 */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  if (asciiOnly.test(lower)) return lower;
  return lower.normalize("NFD").replace(combiningMarks, "").replace(/[đðɖ]/g, "d").replace(/ƣ/g, "u").normalize("NFC");
}
