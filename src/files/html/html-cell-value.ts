import type { CellValue } from "@/sheet/grid";
import { cellValue } from "../spreadsheets/cell-value";
import type { HtmlCell } from "./html-blocks";
import type { HtmlStyles } from "./html-styles";

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== "" && Number.isFinite(Number(text));

/** Google's kinds of number formats that are days and times. */
const googleFormats: Readonly<Record<number, string>> = { 5: "dd/mm/yyyy", 6: "h:mm", 7: "dd/mm/yyyy h:mm" };

/** Google Sheets gives the number itself along with its text: `{"1":3,"3":1490000}`. */
const googleNumber = /^\{"1":3,"3":(-?[\d.]+(?:E[-+]?\d+)?)/i;
function googleValue({ attributes }: HtmlCell): CellValue | undefined {
  const number = googleNumber.exec(attributes["data-sheets-value"] ?? "")?.[1];
  if (!isNumber(number)) return undefined;
  const kind = Number(/^\{"1":(\d+)/.exec(attributes["data-sheets-numberformat"] ?? "")?.[1]);
  return cellValue({ t: "n", v: Number(number), z: googleFormats[kind] ?? "General" }, false);
}

/** LibreOffice and old Excel give the number itself, and its format. */
function attributedValue({ attributes, style }: HtmlCell): CellValue | undefined {
  if (isNumber(attributes["sdval"])) {
    const format = (attributes["sdnum"] ?? "").split(";").at(-1) ?? "";
    return cellValue({ t: "n", v: Number(attributes["sdval"]), z: format === "" ? "General" : format }, false);
  }
  if (isNumber(attributes["x:num"]))
    return cellValue({ t: "n", v: Number(attributes["x:num"]), z: style.format ?? "General" }, false);
  return undefined;
}

const isDateFormat = (format: string): boolean => /[dy]/i.test(format) && !/[#0?@]/.test(format);

/** «3/16/2020» in a format with the month first is 16 March: the day comes first. */
function dayFirst(text: string, format: string): string {
  if (!/^(?:\[[^\]]*\])?m{1,2}[^a-z]*d/i.test(format)) return text;
  const [, month = "", day = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(text) ?? [];
  return year === "" ? text : `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`;
}

const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Excel sets numbers to the right by an attribute and says which marks it shows in them; a code with a zero in front stays a text. */
function numberAsShown(text: string, { attributes }: HtmlCell, styles: HtmlStyles): number | null {
  const { decimalMark, thousandsMark } = styles;
  if (attributes["align"] !== "right" || decimalMark === null || /^-?0\d/.test(text)) return null;
  const group = thousandsMark === null || thousandsMark === "" ? "" : escaped(thousandsMark);
  const whole = group === "" ? "\\d+" : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  if (!new RegExp(`^-?${whole}(?:${escaped(decimalMark)}\\d+)?$`).test(text)) return null;
  const plain = group === "" ? text : text.replaceAll(thousandsMark ?? "", "");
  return Number(plain.replace(decimalMark, "."));
}

/**
 * What a cell of a page holds: the number itself where the program that wrote it says so, else the words as shown, so that 0912… keeps its zero;
 * a date with the month first is put in our order. Null for a blank one.
 */
export function htmlCellValue(text: string, cell: HtmlCell | null, styles: HtmlStyles): CellValue {
  if (text.trim() === "") return null;
  if (cell === null) return text;
  const stated = googleValue(cell) ?? attributedValue(cell);
  if (stated !== undefined) return stated;
  const { format } = cell.style;
  if (format === "@" || /^@/.test(format ?? "")) return text;
  if (format !== undefined && isDateFormat(format)) return dayFirst(text, format);
  return numberAsShown(text, cell, styles) ?? text;
}
