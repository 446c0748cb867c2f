import type { IsoDate } from "@/language/dates/iso-date";
import { parseDate } from "@/language/dates/dates";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** What a cell for a date says: a serial number of Excel, or a date typed as text; null when it says no single day. */
export function dateOfCell(value: unknown): IsoDate | null {
  if (typeof value === "number") return value >= 61 ? isoOf(value) : null;
  if (typeof value !== "string") return null;
  const reading = parseDate(value);
  return reading.kind === "date" ? reading.iso : null;
}

const isoOf = (serial: number): IsoDate => new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
