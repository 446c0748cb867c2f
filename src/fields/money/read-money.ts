import { vnd, type Vnd } from "@/domain/money/vnd";
import { ambiguousQuantity, parseMoneyText, parseQuantity, timesPowerOfTen } from "@/language/numbers/parse-number";
import type { Found } from "@/issues/issue-of";
import type { CellCheck, CellReading, ListCell } from "../rules/declaration";
import { typedOf } from "../rules/check-cell";

/** Amounts below this are hardly đồng: 1490 in a list of awards is meant in thousands. */
const leastAmount = 10_000;

const unreadable = (typed: string): CellReading<Vnd> => ({
  value: null,
  found: [{ code: "money-unreadable", params: { typed } }],
});

/**
 * Reads an amount from a cell, whole đồng; in a list of thousands or millions (`scale`) it is multiplied and told.
 * «1.490» is ambiguous and a text that is no amount unreadable: both null with an issue.
 */
export function readMoney(cell: ListCell, scale?: number): CellReading<Vnd> {
  if (scale !== undefined) return readScaled(cell, scale);
  if (typeof cell.value === "number") return wholeAmount(cell.value);
  const reading = parseMoneyText(cell.text);
  if (reading.kind === "ambiguous") {
    const params = { typed: cell.text, readings: reading.readings.join(", ") };
    return { value: null, found: [{ code: "money-ambiguous", params }] };
  }
  if (reading.kind === "unreadable") return unreadable(cell.text);
  const text = String(reading.amount);
  const changes = cell.text === text ? [] : [{ rule: "money-text", from: cell.text, to: text }];
  return { ...wholeAmount(reading.amount), changes };
}

/** As `readMoney`; a number below 10.000 đồng is kept and asked about, for it may be in thousands. */
export function readPayment(cell: ListCell, scale?: number): CellReading<Vnd> {
  const reading = readMoney(cell, scale);
  const { value } = reading;
  if (value === null || value === 0 || value >= leastAmount) return reading;
  return { ...reading, found: [{ code: "money-in-thousands", params: { typed: value, likely: value * 1000 } }] };
}

/** As `readMoney`; an amount below zero («-100.000», «(100.000)») is a discount. */
export function readAmount(cell: ListCell, scale?: number): CellReading<Vnd> {
  const positive =
    typeof cell.value === "number"
      ? cell.value < 0 && { value: -cell.value, text: cell.text.replace(/^-/u, "") }
      : minus.test(cell.text) && { value: bare(cell.text), text: bare(cell.text) };
  if (positive === false) return readMoney(cell, scale);
  const { value, found = [] } = readMoney(positive, scale);
  if (value === null) return { value, found };
  const changes =
    typeof cell.value === "number" && scale === undefined
      ? []
      : [{ rule: "money-text", from: cell.text, to: String(-value) }];
  return { value: vnd(-value), found, changes };
}

const minus = /^(?:[-–−]\s*\d|\(\s*\d[\d.,\s]*\)$)/u;
const bare = (text: string): string => text.replace(/^[-–−(]\s*|\)$/gu, "");

/** In a list that says «nghìn đồng» 3500 and «3.500» are both 3.500.000 đồng; an amount that says đồng itself is taken at its word. */
function readScaled(cell: ListCell, scale: number): CellReading<Vnd> {
  const power = Math.round(Math.log10(scale));
  const told = (amount: number): CellReading<Vnd> => ({
    ...wholeAmount(amount),
    changes: [{ rule: "money-unit", from: cell.text, to: String(amount) }],
  });
  if (typeof cell.value === "number") {
    const amount = timesPowerOfTen(cell.value, power);
    return amount === null ? told(Math.round(cell.value * scale)) : told(amount);
  }
  const isInDong = /(?:đ|đồng|vnđ|vnd|triệu|tr|nghìn|k)\.?$/iu.test(cell.text);
  const readings = isInDong
    ? null
    : (ambiguousQuantity(cell.text) ?? (power === 6 ? ambiguousQuantity(cell.text.replace(".", ",")) : null));
  if (readings !== null) {
    const amounts = readings.map((each) => timesPowerOfTen(each, power)).join(", ");
    return { value: null, found: [{ code: "money-ambiguous", params: { typed: cell.text, readings: amounts } }] };
  }
  const read = isInDong ? parseMoneyText(cell.text) : parseQuantity(cell.text);
  if (read.kind === "unreadable" || read.kind === "ambiguous") return unreadable(cell.text);
  const amount = read.kind === "amount" ? read.amount : timesPowerOfTen(read.quantity, power);
  return amount === null ? unreadable(cell.text) : told(amount);
}

function wholeAmount(amount: number): CellReading<Vnd> {
  const whole = Math.round(amount);
  if (amount < 0 || Math.abs(whole - amount) > 1e-6 || !Number.isSafeInteger(whole)) return unreadable(String(amount));
  return { value: vnd(whole) };
}

/** Money is whole đồng; text that says an amount is not counted by any formula. */
export const checkMoney: CellCheck = (value): Found | null => {
  if (value === null || value === "") return null;
  const typed = typedOf(value);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value) && value >= 0) return null;
    const likely = Math.round(value);
    return value > 0 && Number.isSafeInteger(likely)
      ? { code: "number-form", params: { typed, likely } }
      : { code: "number-unreadable", params: { typed } };
  }
  const reading = parseMoneyText(typed);
  if (reading.kind === "amount") return { code: "number-form", params: { typed, likely: reading.amount } };
  return reading.kind === "ambiguous"
    ? { code: "number-ambiguous", params: { typed, readings: reading.readings.join(", ") } }
    : { code: "number-unreadable", params: { typed } };
};

/** As `checkMoney`; an amount below zero is a discount. */
export const checkAmount: CellCheck = (value, row): Found | null =>
  checkMoney(typeof value === "number" ? Math.abs(value) : value, row);
