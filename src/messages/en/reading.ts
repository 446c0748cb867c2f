import type { readingWordsVi } from "../vi/reading";

/** The same sentences in English. */
export const readingWordsEn: Readonly<Record<keyof typeof readingWordsVi, string>> = {
  "evidence.utf8": "Every byte of the file is valid UTF-8.",
  "evidence.utf8-spoilt": "The file is UTF-8, except for {{count}} damaged places that were replaced by “\ufffd”.",
  "evidence.utf8-mark": "The file begins with a UTF-8 byte order mark.",
  "evidence.utf16-mark": "The file begins with a UTF-16 byte order mark.",
  "evidence.utf16-zeros": "Every second byte is zero: UTF-16 without a byte order mark.",
  "evidence.single-bytes": "The file is not UTF-8 and was read byte by byte.",
  "evidence.page-charset": "The page declares the encoding {{encoding}}.",
  "evidence.clipboard": "Text on the clipboard is stored as Unicode.",
  "evidence.excel-file": "Text in an Excel file is stored as Unicode.",
  "evidence.open-sheet": "A sheet of the open workbook: Excel stores text as Unicode.",
  "evidence.legacy-fonts":
    "Cells in the fonts {{fonts}} of the encoding {{encoding}}: {{cells}}; for example, “{{typed}}” was read as “{{read}}”.",
  "evidence.legacy-letters":
    "Cells that are Vietnamese only in the encoding {{encoding}}: {{cells}}; for example, “{{typed}}” was read as “{{read}}”.",
  "evidence.encoding-chosen":
    "As the user chose: {{cells}} cells were read in the encoding {{encoding}}; for example, “{{typed}}” was read as “{{read}}”. The detected encoding is {{guess}}.",
  "evidence.encoding-chosen-alike":
    "As the user chose: {{cells}} cells were read in the encoding {{encoding}}. The detected encoding is {{guess}}.",
  "evidence.unchanged-chosen": "As the user chose: the text was left unchanged.",
  "evidence.separator-chosen": "As the user chose, the columns are separated by {{mark, separator}}.",
  "evidence.separator-declared":
    "The first line of the file says that the columns are separated by {{mark, separator}}.",
  "evidence.separator-found": "The columns are separated by {{mark, separator}}, which divide the lines most evenly.",
  "evidence.one-column": "No separator divides the lines evenly; the file was read as one column.",
  "evidence.quotes-are-letters": "A double quote is opened but never closed, so quotes were read as letters.",
  "separator.comma": "commas",
  "separator.semicolon": "semicolons",
  "separator.tab": "tabs",
  "separator.bar": "vertical bars",
  "separator.other": "“{{mark}}”",
};
