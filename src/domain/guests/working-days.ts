import type { IsoDate } from "@/language/dates/iso-date";

const dayInMs = 86_400_000;
/** Holidays that fall on a fixed day (Bộ luật Lao động 2019, Art. 112); those of the lunar calendar are not known here. */
const fixedHolidays = new Set(["01-01", "04-30", "05-01", "09-02"]);

/** Working days from one day up to the day before another; 0 when it does not come before. Holidays of the lunar calendar count as working days. */
export function workingDaysBetween(from: IsoDate, until: IsoDate): number {
  let count = 0;
  for (let time = Date.parse(from); time < Date.parse(until); time += dayInMs) {
    const day = new Date(time);
    const isWeekend = [0, 6].includes(day.getUTCDay());
    if (!isWeekend && !fixedHolidays.has(day.toISOString().slice(5, 10))) count += 1;
  }
  return count;
}
