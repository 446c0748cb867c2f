/** What was changed to read a number. */
export type PhoneRepair = "punctuation" | "country-code" | "leading-zero" | "old-prefix" | "old-area-code";

/** One telephone number: ten digits beginning with 0 for a mobile, eleven beginning with 02 for a landline. */
export interface PhoneNumber {
  readonly number: string;
  readonly typed: string;
  /** Empty where the number stands as typed. */
  readonly repairs: readonly PhoneRepair[];
}

export interface PhonesReading {
  readonly numbers: readonly PhoneNumber[];
  /** What cannot be a telephone number: `digits-lost` for scientific notation that has dropped digits. */
  readonly unreadable: readonly { readonly typed: string; readonly reason: "digits-lost" | "not-a-number" }[];
}

/** Mobile prefixes of eleven-digit numbers and what became of them in September 2018 (plan of the Ministry of Information, decision 798/QĐ-BTTTT). */
const newPrefixes: Readonly<Record<string, string>> = {
  "0120": "070",
  "0121": "079",
  "0122": "077",
  "0126": "076",
  "0128": "078",
  "0123": "083",
  "0124": "084",
  "0125": "085",
  "0127": "081",
  "0129": "082",
  "0162": "032",
  "0163": "033",
  "0164": "034",
  "0165": "035",
  "0166": "036",
  "0167": "037",
  "0168": "038",
  "0169": "039",
  "0186": "056",
  "0188": "058",
  "0199": "059",
};

const mobile = /^0[35789]\d{8}$/;
const landline = /^02\d{9}$/;

interface Digits {
  readonly digits: string;
  readonly repairs: readonly PhoneRepair[];
}

/** Hà Nội's 04 became 024 in 2017; the 08 of the South cannot be distinguished from a mobile prefix any more. */
function renewed({ digits, repairs }: Digits): Digits {
  const prefix = newPrefixes[digits.slice(0, 4)];
  if (digits.length === 11 && prefix !== undefined)
    return { digits: prefix + digits.slice(4), repairs: [...repairs, "old-prefix"] };
  if (/^04\d{8}$/.test(digits)) return { digits: `024${digits.slice(2)}`, repairs: [...repairs, "old-area-code"] };
  return { digits, repairs };
}

function withZero(digits: string): Digits {
  if (digits.startsWith("0084")) return { digits: `0${digits.slice(4).replace(/^0/, "")}`, repairs: ["country-code"] };
  if (/^840?\d{9,10}$/.test(digits) && digits.length >= 11)
    return { digits: `0${digits.slice(2).replace(/^0/, "")}`, repairs: ["country-code"] };
  if (/^(?:[35789]\d{8}|1[2689]\d{8}|2\d{9})$/.test(digits)) return { digits: `0${digits}`, repairs: ["leading-zero"] };
  return { digits, repairs: [] };
}

/** Only digits and what people put between them; letters are no part of a number. */
function readOne(typed: string): PhoneNumber | null {
  const text = typed.trim();
  if (!/^\(?\+?[\d\s.,()\-–_]+$/.test(text)) return null;
  const plain = text.replace(/\D/g, "");
  const { digits, repairs } = renewed(withZero(plain));
  if (!mobile.test(digits) && !landline.test(digits)) return null;
  const punctuation: readonly PhoneRepair[] = text.replace(/^\+/, "") === plain ? [] : ["punctuation"];
  return { number: digits, typed: text, repairs: [...punctuation, ...repairs] };
}

const scientific = /^(\d)[.,]?(\d*)e\+?(\d+)$/i;

/** Excel's `9.80090123E+08` still has all digits, `9.80090E+08` has lost three. */
function fromScientific(text: string): string | null {
  const [, first = "", rest = "", exponent = ""] = scientific.exec(text.replace(/\s/g, "")) ?? [];
  return first !== "" && rest.length >= Number(exponent) ? (first + rest).slice(0, Number(exponent) + 1) : null;
}

const label =
  /^(?:số |so )?(?:điện thoại|đt|sđt|dt|sdt|tel|mobile|di động|dđ|đtdđ|cđ|nr|cq|zalo|hotline)(?=[^\p{L}]|$)[\s.:]*/iu;
const partSeparators: readonly RegExp[] = [/[/;|\n]|,|\bhoặc\b|\s[-–]\s|(?<=\d\s*)\+(?=84)/i, /[-–]/];

function splitParts(text: string, separators: readonly RegExp[]): readonly string[] {
  const [separator, ...further] = separators;
  const wanted = text
    .replace(label, "")
    .replace(/\([^)\d]*\)/g, "")
    .trim();
  if (separator === undefined || readOne(wanted) !== null) return [wanted];
  return wanted.split(separator).flatMap((part) => splitParts(part, further));
}

/** Numbers written one after another with nothing but spaces between them. */
function splitRuns(part: string): readonly string[] {
  if (readOne(part) !== null) return [part];
  const runs = part.split(/\s+/).filter((run) => run !== "");
  return runs.length > 1 && runs.every((run) => readOne(run) !== null) ? runs : [part];
}

/**
 * Reads the telephone numbers of one cell, in their order: dots, spaces, +84 and old prefixes are repaired, a leading zero that a number cell has lost is put back.
 * A blank cell has no number and nothing unreadable. What cannot be a number of ten digits (or a landline of eleven) is given back unread, never guessed.
 */
export function parsePhones(value: string | number | boolean | null): PhonesReading {
  const text =
    value === null
      ? ""
      : String(value)
          .normalize("NFC")
          .replace(/[^\s,;/|]+@[^\s,;/|]+/gu, "")
          .replace(/[\u2010-\u2012\u2212]/gu, "-")
          .trim();
  if (text === "") return { numbers: [], unreadable: [] };
  const expanded = fromScientific(text);
  if (expanded === null && scientific.test(text))
    return { numbers: [], unreadable: [{ typed: text, reason: "digits-lost" }] };
  const parts = splitParts(expanded ?? text, partSeparators)
    .flatMap(splitRuns)
    .filter((part) => part.trim() !== "");
  const read = parts.map((part) => ({ part: part.trim(), number: readOne(part) }));
  return {
    numbers: read.flatMap(({ number }) => (number === null ? [] : [number])),
    unreadable: read.flatMap(({ part, number }) =>
      number === null ? [{ typed: part, reason: "not-a-number" as const }] : [],
    ),
  };
}
