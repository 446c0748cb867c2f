/** What differs from Windows-1252: base letters, and tones that follow their letter. */
const letterOf: Readonly<Record<string, string>> = {
  Ã: "Ă",
  ã: "ă",
  Õ: "Ơ",
  õ: "ơ",
  Ý: "Ư",
  ý: "ư",
  Ð: "Đ",
  ð: "đ",
  þ: "₫",
  Ì: "\u0300",
  Ò: "\u0309",
  Þ: "\u0303",
  ì: "\u0301",
  ò: "\u0323",
};

/** Reads Windows-1258 text that was shown as Windows-1252: «Triêìt» → «Triết». */
export function decodeWindows1258(text: string): string {
  return Array.from(text, (char) => letterOf[char] ?? char)
    .join("")
    .normalize("NFC");
}
