/** What an amount of money as typed says, in whole đồng. */
export type MoneyReading =
  | { readonly kind: "amount"; readonly amount: number }
  /** A person must choose: possible amounts, as written first («1.490»: 1.490 đồng or 1.490 nghìn). */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[] }
  | { readonly kind: "unreadable" };

/** A number of things; exact, in thousandths where it is a fraction. */
export type QuantityReading =
  { readonly kind: "quantity"; readonly quantity: number } | { readonly kind: "unreadable" };

const unreadable = { kind: "unreadable" } as const;

/** Exact decimal: `digits` with the point `decimals` places from the right. */
interface Decimal {
  readonly digits: string;
  readonly decimals: number;
}

const grouped = /^\d{1,3}(?:([.,\s'])\d{3})(?:\1\d{3})*$/;
const groupedWithDecimals = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/;
const plainDecimal = /^(\d+)[.,](\d+)$/;

/** Groups of three are thousands; one separator before another count of digits is the decimal comma (or point). */
function readDecimal(text: string): Decimal | null {
  if (/^\d+$/.test(text)) return { digits: text, decimals: 0 };
  if (grouped.test(text)) return { digits: text.replace(/\D/g, ""), decimals: 0 };
  const both = groupedWithDecimals.exec(text);
  const [whole, fraction] = both ? [both[1] ?? both[3], both[2] ?? both[4]] : (plainDecimal.exec(text) ?? []).slice(1);
  return whole === undefined || fraction === undefined
    ? null
    : { digits: whole.replace(/\D/g, "") + fraction, decimals: fraction.length };
}

/** `decimal` × 10^power as a whole number, or null when a fraction is left or it is beyond the safe integers. */
function scaled({ digits, decimals }: Decimal, power: number): number | null {
  const shift = power - decimals;
  const cut = shift < 0 ? digits.slice(shift) : "";
  if (/[1-9]/.test(cut)) return null;
  const whole = Number((shift < 0 ? digits.slice(0, shift) : digits + "0".repeat(shift)) || "0");
  return Number.isSafeInteger(whole) ? whole : null;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:tỷ|tỉ|ty)$/, 9],
  [/\s*(?:triệu|trieu|tr)\.?$/, 6],
  [/\s*(?:nghìn|ngàn|nghin|ngan|k|ng)\.?$/, 3],
];
const currency = /\s*(?:đồng|dong|vnđ|vnd|vn đồng|₫|đ|d)\s*(?:chẵn)?\.?$/;

/** «5.000đ/chai», «100.000 đồng/người/buổi»: what the amount is for. */
const perUnit = /(?<=[\dđdkr₫gnu])\s*(?:\/\s*(?:\d+\s*)?\p{L}[\p{L}\s]*)+$/u;

/** «VND 450,000», «₫450.000». */
const currencyFirst = /^(?:vnđ|vnd|₫)\s*(?=\d)/;
/** The same amount once more in words behind it: «450.000đ (bốn trăm năm mươi nghìn đồng)». */
const inWords = /(?<=[\dđd₫g])\s*\((?:bằng chữ:?\s*)?[\p{L}\s,]*(?:nghìn|ngàn|triệu|trăm|tỷ|tỉ)[\p{L}\s,]*\)$/u;

interface Amount {
  readonly decimal: Decimal;
  readonly power: number;
  readonly hasUnit: boolean;
  readonly text: string;
}

function readAmount(typed: string): Amount | null {
  let text = typed
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*\.?\/\.?$/, "")
    .replace(perUnit, "")
    .replace(/,?-$/, "")
    .replace(currencyFirst, "")
    .replace(inWords, "");
  const bare = text.replace(currency, "");
  const hasCurrency = bare !== text;
  text = bare;
  const unit = units.find(([pattern]) => pattern.test(text));
  if (unit) text = text.replace(unit[0], "");
  const decimal = readUnitDecimal(text.trim(), unit !== undefined);
  return decimal && { decimal, power: unit?.[1] ?? 0, hasUnit: hasCurrency || unit !== undefined, text: text.trim() };
}

/** Before «triệu» a single separator is the decimal comma: «1,490 triệu» is 1.490.000, never 1.490 triệu. */
function readUnitDecimal(text: string, beforeUnit: boolean): Decimal | null {
  const [, whole, fraction] = (beforeUnit && plainDecimal.exec(text)) || [];
  if (whole === undefined || fraction === undefined) return readDecimal(text);
  return { digits: whole + fraction, decimals: fraction.length };
}

/** «1tr490», «1 triệu 490 nghìn», «2tr5»: the digits after the unit are its tenths, hundredths or thousandths. */
const mixed = /^(\d+)\s*(tỷ|tỉ|triệu|tr|k|nghìn)\s*(\d{1,3})\s*(?:nghìn|ngàn|k)?\s*(?:đồng|đ|vnđ)?$/;
/** «2 triệu rưỡi», «1tr rưỡi». */
const half = /^(\d+)\s*(?:triệu|tr)\s*rưỡi\s*(?:đồng|đ|vnđ)?$/;

function readMixed(typed: string): number | null {
  const [, millions] = half.exec(typed.normalize("NFC").toLowerCase().trim()) ?? [];
  if (millions !== undefined) return scaled({ digits: `${millions}5`, decimals: 1 }, 6);
  const [all = "", whole = "", unit = "", fraction = ""] =
    mixed.exec(typed.normalize("NFC").toLowerCase().trim()) ?? [];
  if (all === "") return null;
  const power = unit.startsWith("t") ? (/^t[ỷỉ]/.test(unit) ? 9 : 6) : 3;
  const saysThousand = /\d\s*(?:nghìn|ngàn|k)\s*(?:đồng|đ|vnđ)?$/.test(all) && power === 6;
  const decimals = saysThousand ? fraction.padStart(3, "0") : fraction;
  return scaled({ digits: whole + decimals, decimals: decimals.length }, power);
}

/**
 * Reads an amount of money as typed («450.000đ», «450,000», «0,45 triệu», «500k», «1.490.000 đồng») into whole đồng, by digits and never by floats.
 * One group of thousands below 10.000 without a unit («1.490») is ambiguous, a bare fraction («1,49») too; a fraction of a đồng and other text is unreadable.
 */
export function parseMoneyText(typed: string): MoneyReading {
  const together = readMixed(typed);
  if (together !== null) return { kind: "amount", amount: together };
  const read = readAmount(typed);
  if (read === null) return unreadable;
  const amount = scaled(read.decimal, read.power);
  if (read.hasUnit) return amount === null ? unreadable : { kind: "amount", amount };
  if (amount !== null && (amount >= 10_000 || amount === 0 || /^\d+$/.test(read.text)))
    return { kind: "amount", amount };
  if (!/^\d{1,3}[.,]\d{1,3}$/.test(read.text)) return unreadable;
  const inMillions = amount === null ? scaled(read.decimal, 6) : scaled(read.decimal, 3);
  const readings = [amount, inMillions].filter((reading) => reading !== null);
  return readings.length > 0 ? { kind: "ambiguous", readings } : unreadable;
}

/**
 * A number of a cell × 10^power as a whole number, by the digits of its shortest form and never by a float product (1,125 triệu is 1.125.000):
 * noise of binary fractions is left out. Null when a fraction is left or it is beyond the safe integers.
 */
export function timesPowerOfTen(value: number, power: number): number | null {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(Number(value.toPrecision(15)))) ?? [];
  if (whole === "") return null;
  const scaledValue = scaled({ digits: whole + fraction, decimals: fraction.length }, power + Number(exponent));
  return scaledValue === null ? null : sign === "-" ? -scaledValue : scaledValue;
}

/** Thousands in one, decimals in the other way of writing: «12,345»; null for any other text. */
export function ambiguousQuantity(typed: string): readonly number[] | null {
  const [, whole = "", fraction = ""] = /^(\d{1,3}),(\d{3})(?:\s*\p{L}.*)?$/u.exec(typed.normalize("NFC").trim()) ?? [];
  return whole === "" ? null : [Number(`${whole}.${fraction}`), Number(whole + fraction)];
}

/** Reads a count as typed («12», «1.200», «0,5», «12 bông»: the number that the text begins with); more than three decimals are unreadable. */
export function parseQuantity(typed: string): QuantityReading {
  const [, number = ""] = /^([\d.,\s']*\d)(?:\s*\p{L}.*)?$/u.exec(typed.normalize("NFC").trim()) ?? [];
  const decimal = readDecimal(number.trim());
  const thousandths = decimal && scaled(decimal, 3);
  return thousandths === null ? unreadable : { kind: "quantity", quantity: thousandths / 1000 };
}
