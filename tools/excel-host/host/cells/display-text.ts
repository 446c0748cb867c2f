import { isErrorValue, type CellValue } from "../store/cell";

/** The text a cell shows (`range.text`), with English separators, for the number formats this add-in uses; wider than any column. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [positive = "General", negative, zero] = numberFormat.split(";");
  if (value < 0 && negative !== undefined) return numberText(-value, negative);
  if (value === 0 && zero !== undefined) return numberText(value, zero);
  return numberText(value, positive);
}

function numberText(value: number, format: string): string {
  if (format === "General" || format === "@" || format === "") return generalText(value);
  if (isDateFormat(format)) return dateText(value, format);
  return fixedText(value, format);
}

/** Up to eleven characters, as Excel shows a number without a format. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const size = Math.abs(Number(exponent));
    return `${String(Number(mantissa))}E${exponent.startsWith("-") ? "-" : "+"}${String(size).padStart(2, "0")}`;
  }
  const whole = String(Math.trunc(Math.abs(value))).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(withoutLiterals(format));
}

function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*./g, "");
}

const oneDay = 86_400_000;

/** Day 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was. */
function dateText(value: number, format: string): string {
  if (value < 0) return "#".repeat(8);
  const days = Math.floor(value);
  const moment = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.round(value * 86_400) * 1000);
  const afternoon = moment.getTime() % oneDay >= oneDay / 2;
  const isTwelveHour = /am\/pm/i.test(format);
  let hourSeen = false;
  return format.replace(
    /"([^"]*)"|\\(.)|am\/pm|d+|m+|y+|h+|s+/gi,
    (token: string, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const letter = token.charAt(0).toLowerCase();
      if (token.toLowerCase() === "am/pm") return afternoon ? "PM" : "AM";
      const isMinute = letter === "m" && hourSeen;
      hourSeen = letter === "h" || (hourSeen && letter === "s");
      return datePart(moment, letter, { length: token.length, isMinute, isTwelveHour });
    },
  );
}

function datePart(
  moment: Date,
  letter: string,
  { length, isMinute, isTwelveHour }: { length: number; isMinute: boolean; isTwelveHour: boolean },
): string {
  const padded = (number: number) => String(number).padStart(Math.min(length, 2), "0");
  switch (letter) {
    case "d":
      return length > 2
        ? moment.toLocaleDateString("en-US", { weekday: length === 3 ? "short" : "long", timeZone: "UTC" })
        : padded(moment.getUTCDate());
    case "m":
      if (isMinute) return padded(moment.getUTCMinutes());
      return length > 2
        ? moment.toLocaleDateString("en-US", { month: length === 3 ? "short" : "long", timeZone: "UTC" })
        : padded(moment.getUTCMonth() + 1);
    case "y":
      return length > 2 ? String(moment.getUTCFullYear()) : String(moment.getUTCFullYear() % 100).padStart(2, "0");
    case "h":
      return padded(isTwelveHour ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours());
    default:
      return padded(moment.getUTCSeconds());
  }
}

function fixedText(value: number, format: string): string {
  const pattern = /[#0?][#0?,.]*/.exec(withoutLiterals(format))?.[0] ?? "0";
  const isPercent = withoutLiterals(format).includes("%");
  const [whole = "", decimals = ""] = pattern.split(".");
  const required = (decimals.match(/0/g) ?? []).length;
  const shown = Math.abs(isPercent ? value * 100 : value).toFixed(decimals.length);
  const [wholeDigits = "0", decimalDigits = ""] = shown.split(".");
  const kept = trimmedDecimals(decimalDigits, required);
  const padded = wholeDigits.padStart((whole.match(/0/g) ?? []).length, "0");
  const digits = whole.includes("0") || padded !== "0" ? padded : "";
  const grouped = whole.includes(",") ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits;
  const isNegative = value < 0 && /[1-9]/.test(shown);
  const number = `${isNegative ? "-" : ""}${grouped}${kept === "" ? "" : `.${kept}`}`;
  return withLiterals(format, pattern, number);
}

function trimmedDecimals(digits: string, required: number): string {
  let length = digits.length;
  while (length > required && digits.charAt(length - 1) === "0") length -= 1;
  return digits.slice(0, length);
}

/** Puts the number where the pattern stands, and the format's own words about it. */
function withLiterals(format: string, pattern: string, number: string): string {
  let placed = false;
  return format.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|[#0?][#0?,.]*/g,
    (token: string, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (token === pattern && !placed) {
        placed = true;
        return number;
      }
      return token.startsWith("_") ? " " : "";
    },
  );
}
