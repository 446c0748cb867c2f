/** exceljs turns numbers with a date format into dates, and loses digits by it: a format in quotes is no date to it. */
export const hideFormat = (format: string): string => `"${format.replaceAll('"', "\u0001")}"`;

/** The format that `hideFormat` hid. */
export const showFormat = (format: string): string => format.slice(1, -1).replaceAll("\u0001", '"');
