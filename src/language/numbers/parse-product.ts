import { parseMoneyText, parseQuantity } from "./parse-number";

/** What a calculation in words says: «150 người x 20.000đ/người x 2 buổi = 6.000.000đ». */
export interface Product {
  /** The factors that count things, in their order; each at most three decimals. */
  readonly counts: readonly number[];
  /** The price of one, whole đồng; null where no factor is money. */
  readonly price: number | null;
  /** The amount behind «=», whole đồng; null where none is written. */
  readonly stated: number | null;
  /** The words before the first factor: «Nước uống», "" for none. */
  readonly label: string;
}

const sign = /\s+[xX]\s+|\s*[×*]\s*|(?<=\d)\s*[xX]\s*(?=\d)|(?<=[\p{L})])\s*[xX]\s+(?=\d)/u;
const firstFactor = /^(.*?)(\d[\d.,]*)\s*([^\d=]*)$/u;
const factor = /^\(?\s*(\d[\d.,]*)\s*([^\d=]*)/u;
const saysMoney = /^(?:đồng|đ|vnđ|vnd|₫|nghìn|ngàn|triệu|tr|k)(?!\p{L})/iu;
/** Without a word for money a factor of this size is a price. */
const leastPrice = 1000;

/** Reads factors with «x», «×» or «*» between them; null for any other text, also one in which two factors are money. */
export function parseProduct(typed: string): Product | null {
  const text = typed.normalize("NFC").replace(/\s+/gu, " ").trim();
  const [left = "", right = null] = text.split("=", 2);
  const [head = "", ...tail] = left.split(sign);
  const [, label = "", number = "", words = ""] = firstFactor.exec(head) ?? [];
  if (number === "" || tail.length === 0) return null;
  const factors = [readFactor(number, words)];
  for (const part of tail) {
    const [, figure = "", unit = ""] = factor.exec(part) ?? [];
    if (figure === "") return null;
    factors.push(readFactor(figure, unit));
  }
  const priced = factors.filter(({ isPrice }) => isPrice);
  const counts = factors.filter(({ isPrice }) => !isPrice).map(({ value }) => value);
  if (priced.length > 1 || factors.some(({ value }) => value === null)) return null;
  return {
    counts: counts.filter((value) => value !== null),
    price: priced[0]?.value ?? null,
    stated: right === null ? null : statedIn(right),
    label: label.replace(/^[-–—+•*\s]+|[\s:(,;–-]+$/gu, ""),
  };
}

function readFactor(figure: string, words: string): { readonly value: number | null; readonly isPrice: boolean } {
  const digits = figure.replace(/[.,]+$/u, "");
  if (saysMoney.test(words)) {
    const reading = parseMoneyText(`${digits} ${words.split(/[/,;)]/u)[0] ?? ""}`);
    return { value: reading.kind === "amount" ? reading.amount : null, isPrice: true };
  }
  const reading = parseQuantity(digits);
  const value = reading.kind === "quantity" ? reading.quantity : null;
  return { value, isPrice: value !== null && value >= leastPrice && Number.isInteger(value) };
}

function statedIn(text: string): number | null {
  const [amount = ""] = /^\s*\d[\d.,]*\s*(?:đồng|đ|vnđ|vnd|₫|nghìn|ngàn|triệu|tr|k)?/iu.exec(text) ?? [];
  const reading = parseMoneyText(amount.replace(/[.,]+\s*$/u, "").trim());
  return reading.kind === "amount" ? reading.amount : null;
}

/** The product of counts, exact to three decimals. */
export const productOf = (counts: readonly number[]): number =>
  counts.reduce((product, count) => Math.round(product * count * 1000) / 1000, 1);
