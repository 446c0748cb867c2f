import type { IsoDate } from "@/language/dates/iso-date";

const DAY = 86_400_000;
/** Serial 0 of the 1900 date system, for every date after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number that a cell of format `dd/mm/yyyy` shows as this date; null stays null. */
export function excelDate(date: IsoDate | null): number | null {
  if (date === null) return null;
  const serial = (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY;
  if (!Number.isInteger(serial)) throw new RangeError(`not a date: ${date}`);
  return serial;
}
