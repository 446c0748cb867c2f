const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };

/** Words between or after the numbers that count nothing. */
const silent = new Set(["linh", "lẻ", "lẽ", "và", "đồng", "chẵn", "việt", "nam"]);

/**
 * Reads an amount in words back as a number, in the spellings of North and South: «Một triệu linh năm nghìn đồng», «hai mươi tư ngàn đồng chẵn».
 * Null for a text that is no number in words, or holds anything else.
 */
export function parseAmountInWords(words: string): number | null {
  const tokens =
    words
      .normalize("NFC")
      .toLocaleLowerCase("vi")
      .match(/[\p{L}]+/gu) ?? [];
  if (/\d/.test(words) || !tokens.some((token) => token in digits || token === "mười")) return null;
  let billions = 0;
  let below = 0;
  let group = 0;
  let digit: number | null = null;
  for (const token of tokens) {
    const value = digits[token];
    if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (token === "trăm" || token === "mươi" || token === "chục") {
      if (digit === null) return null;
      group += digit * (token === "trăm" ? 100 : 10);
      digit = null;
    } else if (token === "mười") {
      if (digit !== null) return null;
      group += 10;
    } else if (token in scales || token === "tỷ" || token === "tỉ") {
      const here = group + (digit ?? 0);
      if (token in scales) below += here * (scales[token] ?? 1);
      else {
        billions += (below + here) * 1e9;
        below = 0;
      }
      group = 0;
      digit = null;
    } else if (!silent.has(token)) return null;
  }
  const amount = billions + below + group + (digit ?? 0);
  return Number.isSafeInteger(amount) ? amount : null;
}
