import { SSF, type CellObject } from "@e965/xlsx";
import type { CellValue } from "@/sheet/grid";

const errorTexts: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const two = (value: number): string => String(value).padStart(2, "0");

/** Quoted words, escapes and colours may hold letters that are no part of the format. */
const bareFormat = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^\]]*\]/gi, "");

/** A format of hours only («h:mm», «[h]:mm») is a time; every other date format shows a day. */
const showsDay = (format: string): boolean => {
  const bare = bareFormat(format);
  return /[yd]/i.test(bare) || !/[hs]/i.test(bare);
};

/** `dd/mm/yyyy`, with the time of day where there is one; days of 1904 workbooks counted from 1904. */
function dateText(serial: number, date1904: boolean): string | null {
  const date: unknown = SSF.parse_date_code(serial, { date1904 });
  if (typeof date !== "object" || date === null) return null;
  const { y, m, d, H, M } = date as { y: number; m: number; d: number; H: number; M: number };
  const day = `${two(d)}/${two(m)}/${y}`;
  return H === 0 && M === 0 ? day : `${day} ${two(H)}:${two(M)}`;
}

/** Dates that the reader gives as such (ISO cells); it keeps them in UTC. */
const isoText = (date: Date): string =>
  `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;

const formats = new Map<string, "number" | "day" | "time">();
function kindOfFormat(format: string): "number" | "day" | "time" {
  const known = formats.get(format);
  if (known !== undefined) return known;
  const kind = !SSF.is_date(format) ? "number" : showsDay(format) ? "day" : "time";
  formats.set(format, kind);
  return kind;
}

/** Gives the value of a number as a list holds it. */
export type ReadNumber = (value: number) => CellValue;

/** Reads numbers in a format: a day as `dd/mm/yyyy`, a time as it is shown, every other as it is. */
export function valueReader(format: string, date1904: boolean): ReadNumber {
  const kind = kindOfFormat(format);
  if (kind === "number") return (value) => value;
  return (value) => {
    if (value < 0) return value;
    return kind === "time" ? SSF.format(format, value) : (dateText(value, date1904) ?? value);
  };
}

/** Gives the value of a cell as lists hold it: a day as `dd/mm/yyyy`, an error as its text, an empty text as null. */
export function cellValue(cell: CellObject | null | undefined, date1904: boolean): CellValue {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "z") return null;
  if (cell.t === "e") return typeof cell.v === "number" ? (errorTexts[cell.v] ?? "#N/A") : String(cell.v);
  if (cell.v instanceof Date) return isoText(cell.v);
  if (typeof cell.v === "number") {
    const format = typeof cell.z === "string" ? cell.z : "General";
    return kindOfFormat(format) === "number" ? cell.v : valueReader(format, date1904)(cell.v);
  }
  return cell.v === "" ? null : cell.v;
}
