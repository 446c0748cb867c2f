import { parseBirthYear } from "@/language/dates/dates";
import type { CellValue } from "@/sheet/grid";
import { typedOf } from "../rules/check-cell";
import type { Found } from "@/issues/issue-of";
import type { CellCheck, CellReading, ListCell } from "../rules/declaration";

/** Reads the year of birth from a year, a date or a day as text; of two digits («75») it is asked. */
export function readBirthYear({ value, text }: ListCell): CellReading<number> {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100) return { value };
  const told = (year: number): CellReading<number> => ({
    value: year,
    changes: [{ rule: "year", from: text, to: String(year) }],
  });
  if (/^(?:19|20)\d\d$/.test(text)) return told(Number(text));
  const reading = parseBirthYear(value);
  if (reading.kind === "year") return told(reading.year);
  if (reading.kind === "blank") return { value: null };
  const found: Found =
    reading.kind === "ask"
      ? { code: "year-two-digits", params: { typed: text, readings: reading.readings.join(", ") } }
      : { code: "year-invalid", params: { typed: text } };
  return { value: null, found: [found] };
}

/** A year that stands in our table is a number of four digits. */
export const checkBirthYear: CellCheck = (value): Found | null => {
  const typed = typedOf(value);
  const reading = parseBirthYear(value);
  if (reading.kind === "blank" || (reading.kind === "year" && reading.year === value)) return null;
  if (reading.kind === "year") return { code: "year-form", params: { typed, likely: reading.year } };
  return reading.kind === "ask"
    ? { code: "year-two-digits", params: { typed, readings: reading.readings.join(", ") } }
    : { code: "year-unreadable", params: { typed } };
};

/** Whether a cell says a year of birth. */
export const holdsYear = (value: CellValue): boolean => parseBirthYear(value).kind === "year";
