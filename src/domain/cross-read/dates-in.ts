import { parseDate } from "@/language/dates/dates";
import type { IsoDate } from "@/language/dates/iso-date";

/** A day that a text names, with its place in the text. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Null for a day that the calendar does not have. */
  readonly iso: IsoDate | null;
  /** As the text says before it: 0 = Sunday; null where it says none. */
  readonly weekday: number | null;
}

const days =
  /(?:(thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)\s*[,(]?\s*)?(?:ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|(?:ngày\s+)?(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d))/giu;

const weekdays: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 };

function weekdayOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const name = words.toLocaleLowerCase("vi").split(/\s+/).at(-1) ?? "";
  if (name === "nhật") return 0;
  return /^\d$/.test(name) ? Number(name) - 1 : (weekdays[name] ?? null);
}

/** The days that a text names in full, `05/3/2020` or «ngày 05 tháng 3 năm 2020», with the weekday before them. */
export function datesIn(text: string): readonly FoundDate[] {
  return [...text.matchAll(days)].map((found) => {
    const [whole, weekday, d1, m1, y1, d2, m2, y2] = found;
    const read = parseDate(`${d1 ?? d2}/${m1 ?? m2}/${y1 ?? y2}`);
    return {
      from: found.index,
      to: found.index + whole.length,
      text: whole,
      iso: read.kind === "date" ? read.iso : null,
      weekday: weekdayOf(weekday),
    };
  });
}

/** The weekday of a day, 0 = Sunday, by counting and not by a clock. */
export function weekdayOn(iso: IsoDate): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
