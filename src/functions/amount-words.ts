import { amountInWords, largestAmountInWords, type WordingOptions } from "@/language/numbers/amount-in-words";
import { parseMoneyText } from "@/language/numbers/parse-number";
import { CellError } from "./cell-error";
import { isBlankText, type CellAnswer, type CellGiven } from "./over-cells";

const wordings: Readonly<Record<string, WordingOptions>> = {
  linh: { zeroTens: "linh" },
  lẻ: { zeroTens: "lẻ" },
  nghìn: { thousand: "nghìn" },
  ngàn: { thousand: "ngàn" },
  tỷ: { billion: "tỷ" },
  tỉ: { billion: "tỉ" },
  chẵn: { even: true },
};

/** Which words are wanted, as one text: `lẻ, ngàn, chẵn`. */
function readWording(typed: CellGiven): WordingOptions {
  if (isBlankText(typed)) return {};
  const words = String(typed)
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s,;+]+/u)
    .filter((word) => word !== "");
  const unknown = words.filter((word) => wordings[word] === undefined);
  if (unknown.length > 0) throw new CellError("#VALUE!", "wording-unknown", { words: unknown.join(" ") });
  return Object.assign({}, ...words.map((word) => wordings[word])) as WordingOptions;
}

/** Whole đồng from a number or an amount as typed («1.490.000 đ»). */
function readAmount(value: string | number | boolean): number {
  if (typeof value === "boolean") throw new CellError("#VALUE!", "amount-is-boolean");
  if (typeof value === "number") return value;
  const reading = parseMoneyText(value);
  if (reading.kind === "amount") return reading.amount;
  throw new CellError("#VALUE!", reading.kind === "ambiguous" ? "amount-ambiguous" : "amount-unreadable", {
    typed: value,
  });
}

/** One amount in words; blank for a blank cell and for the number 0, which is how the desktop hands one over. Refuses (`#VALUE!`, `#NUM!`) what no voucher may carry: a fraction, less than 0, beyond 999.999.999.999.999. */
export function wordsOfCell(value: CellGiven, wording: CellGiven): CellAnswer {
  const options = readWording(wording);
  if (isBlankText(value)) return "";
  const amount = readAmount(value);
  if (!Number.isInteger(amount)) throw new CellError("#VALUE!", "amount-not-whole");
  if (amount < 0 || amount > largestAmountInWords) throw new CellError("#NUM!", "amount-out-of-range");
  return amountInWords(amount, options);
}
