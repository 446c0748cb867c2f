/** VNI for Windows: a mark is a letter of its own after the vowel; lower-case table, the capitals follow from it. */
const tonesOf = (marks: string, tones: string): readonly (readonly [string, string])[] =>
  Array.from(marks, (mark, i) => [mark, tones[i] ?? ""] as const);
const toneMarks = tonesOf("ùøûõï", "\u0301\u0300\u0309\u0303\u0323");
const circumflexMarks = [
  ["â", "\u0302"],
  ...tonesOf("áàåãä", "\u0301\u0300\u0309\u0303\u0323").map(([mark, tone]) => [mark, `\u0302${tone}`]),
] as const;
const breveMarks = [
  ["ê", "\u0306"],
  ...tonesOf("éèúüë", "\u0301\u0300\u0309\u0303\u0323").map(([mark, tone]) => [mark, `\u0306${tone}`]),
] as const;

/** Letters that stand alone. */
const single: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

const marksAfter: Readonly<Record<string, readonly (readonly string[])[]>> = {
  a: [...toneMarks, ...circumflexMarks, ...breveMarks],
  e: [...toneMarks, ...circumflexMarks],
  o: [...toneMarks, ...circumflexMarks],
  u: toneMarks,
  y: toneMarks,
  ô: toneMarks,
  ö: toneMarks,
};

const pairs = new Map(
  Object.entries(marksAfter).flatMap(([vowel, marks]) =>
    marks.map(
      ([mark = "", combining = ""]) => [vowel + mark, ((single[vowel] ?? vowel) + combining).normalize("NFC")] as const,
    ),
  ),
);

const vniSign = /[aeouyôö][âáàåãäêéèúüëùøûõï]|[ñôöíìæóòî]/giu;

function decodeSign(sign: string): string {
  const lower = sign.toLowerCase();
  const decoded = pairs.get(lower) ?? single[lower];
  if (decoded === undefined) return sign.length === 1 ? sign : decodeSign(sign.charAt(0)) + decodeSign(sign.charAt(1));
  return sign.charAt(0) === lower.charAt(0) ? decoded : decoded.toUpperCase();
}

/** Reads VNI text, given as its Windows-1252 characters: «Nguyeãn» → «Nguyễn». */
export function decodeVni(text: string): string {
  return text.replace(vniSign, decodeSign).normalize("NFC");
}
