/** How an amount is read; the defaults are the official style of Hà Nội. */
export interface WordingOptions {
  /** Zero tens: «một trăm linh một» or «một trăm lẻ một». */
  readonly zeroTens?: "linh" | "lẻ";
  readonly thousand?: "nghìn" | "ngàn";
  readonly billion?: "tỷ" | "tỉ";
  /** Adds «chẵn» to whole thousands. */
  readonly even?: boolean;
}

/** The largest amount that is read in words: 999.999 tỷ and a bit. */
export const largestAmountInWords = 999_999_999_999_999;

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const digitWord = (digit: number): string => digits[digit] ?? "";

function onesAfterTens(tens: number, ones: number): string {
  if (ones === 0) return "";
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && tens > 1) return "tư";
  if (ones === 5) return "lăm";
  return digitWord(ones);
}

/** 1…999; with `full` a number below 100 begins with «không trăm», as inside a larger number. */
function groupWords(group: number, full: boolean, zeroTens: string): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const words = full || hundreds > 0 ? [digitWord(hundreds), "trăm"] : [];
  if (tens > 1) words.push(digitWord(tens), "mươi", onesAfterTens(tens, ones));
  else if (tens === 1) words.push("mười", onesAfterTens(tens, ones));
  else if (ones > 0) words.push(...(words.length > 0 ? [zeroTens] : []), digitWord(ones));
  return words.filter((word) => word !== "").join(" ");
}

/**
 * Reads an amount of whole đồng in words for vouchers: «Một triệu bốn trăm chín mươi nghìn đồng».
 * Groups of zeros are not read; a later group below 100 begins with «không trăm».
 * Refuses (throws) negative and fractional amounts and amounts above 999.999.999.999.999, because no voucher may carry a guess.
 */
export function amountInWords(amount: number, options: WordingOptions = {}): string {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > largestAmountInWords)
    throw new RangeError(`cannot be read in words: ${amount}`);
  const { zeroTens = "linh", thousand = "nghìn", billion = "tỷ", even = false } = options;
  const parts: string[] = [];
  const add = (group: number, ...measures: string[]) => {
    if (group > 0) parts.push([groupWords(group, parts.length > 0, zeroTens), ...measures].join(" ").trim());
  };
  const billions = Math.floor(amount / 1e9);
  add(Math.floor(billions / 1000), thousand);
  add(billions % 1000);
  if (billions > 0) parts.push(billion);
  add(Math.floor(amount / 1e6) % 1000, "triệu");
  add(Math.floor(amount / 1e3) % 1000, thousand);
  add(amount % 1000);
  const words = `${parts.length > 0 ? parts.join(" ") : digitWord(0)} đồng`;
  const closing = even && amount > 0 && amount % 1000 === 0 ? " chẵn" : "";
  return words.charAt(0).toUpperCase() + words.slice(1) + closing;
}

/** Stands for words that there are none of. */
const noWords = "……";

/** As `amountInWords` for a sum of what people typed: «……» for one that no document can state, below 0 or beyond what is read in words. */
export function sumInWords(amount: number): string {
  return Number.isSafeInteger(amount) && amount >= 0 && amount <= largestAmountInWords
    ? amountInWords(amount)
    : noWords;
}
