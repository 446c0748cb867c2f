/** What a date as typed says; `iso` is `yyyy-mm-dd`, never a moment in a time zone. */
export type DateReading =
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "year"; readonly year: number }
  /** Century not given, or day and month exchanged: possible days, the likelier first. */
  | { readonly kind: "ambiguous"; readonly readings: readonly string[] }
  | { readonly kind: "unreadable" };

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const two = (value: number): string => String(value).padStart(2, "0");

const isYear = (year: number): boolean => year >= 1900 && year <= 2100;
const isDay = (year: number, month: number, day: number): boolean =>
  isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
const toIso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

function dayMonthYear(day: number, month: number, yearText: string): DateReading {
  const short = Number(yearText);
  const years = yearText.length === 4 ? [short] : [2000 + short, 1900 + short];
  const inOrder = years.filter((year) => isDay(year, month, day)).map((year) => toIso(year, month, day));
  const [iso] = inOrder;
  if (iso !== undefined && yearText.length === 4) return { kind: "date", iso };
  const exchanged = years.filter((year) => isDay(year, day, month)).map((year) => toIso(year, day, month));
  const readings = inOrder.length > 0 ? inOrder : exchanged;
  return readings.length > 0 ? { kind: "ambiguous", readings } : { kind: "unreadable" };
}

const separator = "\\s*[/.\\\\-]\\s*";
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => DateReading])[] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/,
    ([year = "", month, day]) => dayMonthYear(Number(day), Number(month), year),
  ],
  [
    new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$`),
    ([day, month, year = ""]) => dayMonthYear(Number(day), Number(month), year),
  ],
  [
    /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/,
    ([day, month, year = ""]) => dayMonthYear(Number(day), Number(month), year),
  ],
  [new RegExp(`^(?:tháng )?(\\d{1,2})${separator}(\\d{4})$`), ([month, year]) => monthOf(Number(year), Number(month))],
  [/^tháng (\d{1,2}) năm (\d{4})$/, ([month, year]) => monthOf(Number(year), Number(month))],
  [
    /^(?:năm )?(\d{4})$/,
    ([year]) => (isYear(Number(year)) ? { kind: "year", year: Number(year) } : { kind: "unreadable" }),
  ],
];

function monthOf(year: number, month: number): DateReading {
  return isYear(year) && month >= 1 && month <= 12 ? { kind: "month", year, month } : { kind: "unreadable" };
}

const bare = (value: string | number): string =>
  String(value)
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^(?:(?:sinh|sn|ns)[ .:]*)?(?=năm |tháng |ngày |\d)/, "")
    .replace(/[.,;]$/, "")
    .trim();

/** Reads a date in the forms that lists use: 5/3/2020, 05-03-2020, 5/3/20, 10/1965, (1965), «ngày 05 tháng 3 năm 2020», ISO; day before month. */
export function parseDate(value: string | number): DateReading {
  const text = bare(value);
  for (const [form, read] of forms) {
    const found = form.exec(text);
    if (found) return read(found.slice(1));
  }
  return { kind: "unreadable" };
}

function partsOf(iso: string): readonly [year: number, month: number, day: number] {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day))
    throw new RangeError(`not a day: ${iso}`);
  return [year, month, day];
}

/** Zero before days below 10 and before January and February only, so that no digit can be added (NĐ 30/2020). */
const paddedMonth = (month: number): string => (month < 3 ? two(month) : String(month));

/** Writes a day as tables of the forms do: `2020-03-05` → `05/3/2020`. Refuses (throws) what is no day. */
export function formatDate(iso: string): string {
  const [year, month, day] = partsOf(iso);
  return `${two(day)}/${paddedMonth(month)}/${year}`;
}

/** Writes a day as documents do: `2020-03-05` → «ngày 05 tháng 3 năm 2020». Refuses (throws) what is no day. */
export function formatDateInWords(iso: string): string {
  const [year, month, day] = partsOf(iso);
  return `ngày ${two(day)} tháng ${paddedMonth(month)} năm ${year}`;
}

/** What a cell of «Năm sinh» or «Ngày sinh» says. */
export type BirthYearReading =
  | { readonly kind: "blank" }
  /** `iso` where the whole day is given. */
  | { readonly kind: "year"; readonly year: number; readonly iso: string | null }
  /** The century is not given: possible years, the likelier first. */
  | { readonly kind: "ask"; readonly readings: readonly number[] }
  | { readonly kind: "invalid" };

/** Somebody who sits in a conference: «05» may be 2005 or 1905, «59» only 1959. */
const centuries = (short: number): readonly number[] => (short <= 20 ? [2000 + short, 1900 + short] : [1900 + short]);

/** Excel's numbers of 1/1/1928 and 31/12/2020: a date that lost its format. */
const [firstSerial, lastSerial] = [10_228, 44_196];

/** The day that Excel numbers so, counted from 30/12/1899. */
function dayOfSerial(serial: number): { readonly year: number; readonly iso: string } {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: day.getUTCFullYear(), iso: toIso(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()) };
}

/** Reads a year of birth from a year, a month or a day as typed; a year of two digits asks, anything else than 1900…2100 is invalid. */
export function parseBirthYear(value: string | number | boolean | null): BirthYearReading {
  if (value === null || (typeof value === "string" && value.trim() === "")) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "invalid" };
  const text = bare(value)
    .replace(/^năm /, "")
    .replace(/^(\d)[., ](\d{3})$/, "$1$2")
    .replace(/^(\d{4,5})[.,]0+$/, "$1")
    // Day and month left open: «…/…/1965», «?/1965», «__/05/1965», «00/00/1965».
    .replace(/^(?:[?.…_\-x0 ]{1,5}[/.](?:[?.…_\-x0\d ]{1,5}[/.])?)\s*(?=\d{4}$)/, "")
    .replace(/^(\d{2})(\d{2})(\d{4})$/, "$1/$2/$3");
  // 19655 is a slip of the year 1965 as likely as a date.
  const serial = /^\d{5}$/.test(text) && !/^(?:19|20)/.test(text) ? Number(text) : 0;
  if (serial >= firstSerial && serial <= lastSerial) return { kind: "year", ...dayOfSerial(serial) };
  if (/^['’]?\d{2}$/.test(text)) return { kind: "ask", readings: centuries(Number(text.slice(-2))) };
  const date = parseDate(text);
  if (date.kind === "date") return { kind: "year", year: Number(date.iso.slice(0, 4)), iso: date.iso };
  if (date.kind === "month" || date.kind === "year") return { kind: "year", year: date.year, iso: null };
  if (date.kind === "unreadable") return { kind: "invalid" };
  const [year = 0] = date.readings.map((iso) => Number(iso.slice(0, 4)));
  return /\d{4}$/.test(text) ? { kind: "year", year, iso: null } : { kind: "ask", readings: centuries(year % 100) };
}
