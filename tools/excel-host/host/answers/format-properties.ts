import { color, numberArgument, oneOf, textArgument, truth } from "../arguments";
import { enumWords } from "../office-words";
import type { CellFormat } from "../store/format";
import { invalidArgument } from "../../protocol/office-error";

/** One property of a cell's look, under its Office.js name. */
export interface FormatProperty {
  readonly read: (format: CellFormat) => string | number | boolean;
  readonly change: (format: CellFormat, value: unknown) => CellFormat;
}

type FormatProperties = Readonly<Record<string, FormatProperty>>;

/** `range.format.font` */
export const fontProperties: FormatProperties = {
  name: {
    read: (format) => format.fontName,
    change: (format, value) => ({ ...format, fontName: textArgument(value) }),
  },
  size: {
    read: (format) => format.fontSize,
    change: (format, value) => ({ ...format, fontSize: within(value, 1, 409) }),
  },
  color: { read: (format) => format.fontColor, change: (format, value) => ({ ...format, fontColor: color(value) }) },
  bold: { read: (format) => format.bold, change: (format, value) => ({ ...format, bold: truth(value) }) },
  italic: { read: (format) => format.italic, change: (format, value) => ({ ...format, italic: truth(value) }) },
  underline: {
    read: (format) => format.underline,
    change: (format, value) => ({ ...format, underline: oneOf(value, enumWords.underline) }),
  },
};

/** `range.format.fill`; a cell without fill says white, as in Excel. */
export const fillProperties: FormatProperties = {
  color: {
    read: (format) => format.fillColor ?? "#FFFFFF",
    change: (format, value) => ({ ...format, fillColor: color(value) }),
  },
};

/** `range.format.protection` */
export const protectionProperties: FormatProperties = {
  locked: { read: (format) => format.locked, change: (format, value) => ({ ...format, locked: truth(value) }) },
};

/** What `range.format` has of its own, but for sizes. */
export const alignmentProperties: FormatProperties = {
  horizontalAlignment: {
    read: (format) => format.horizontalAlignment,
    change: (format, value) => ({ ...format, horizontalAlignment: oneOf(value, enumWords.horizontalAlignment) }),
  },
  verticalAlignment: {
    read: (format) => format.verticalAlignment,
    change: (format, value) => ({ ...format, verticalAlignment: oneOf(value, enumWords.verticalAlignment) }),
  },
  wrapText: { read: (format) => format.wrapText, change: (format, value) => ({ ...format, wrapText: truth(value) }) },
};

function within(value: unknown, least: number, most: number): number {
  const number = numberArgument(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
}
