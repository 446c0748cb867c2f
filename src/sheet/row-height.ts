import type { CellInput, TableModel } from "./sheet-model";

/** Excel refuses higher rows (its limit is 409.5 points). */
export const HIGHEST_ROW = 409;

/** Pixels of one character of a column width. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Widths of letters in ems, a little above those of Times New Roman and Arial: a row too high is better than a text cut off. */
function letterWidth(letter: string): number {
  if (/[ .,;:'"!|()[\]iIíìỉĩịljtf/-]/u.test(letter)) return 0.32;
  if (/[mwMW@%&]/u.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.5;
}

const ems = (text: string): number => Array.from(text).reduce((width, letter) => width + letterWidth(letter), 0);

/** How much less of a bold text a line holds. */
const BOLD = 0.92;

/** Lines that a text of this size (points) takes in a column of this width (characters), broken at spaces; at least 1. */
export function textLines(text: string, width: number, size: number, isBold = false): number {
  const held = isBold ? width * BOLD : width;
  const lineWidth = Math.max(1, (held * PIXELS_PER_CHARACTER - 4) / (size * PIXELS_PER_POINT));
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, lineWidth), 0);
}

function paragraphLines(paragraph: string, lineWidth: number): number {
  const space = letterWidth(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = ems(word);
    if (used > 0 && used + space + length > lineWidth) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    // A word longer than the column is broken inside.
    while (used > lineWidth) {
      lines += 1;
      used -= lineWidth;
    }
  }
  return lines;
}

/** A text in parts of at most so many lines each, cut between words; in most cases it is one part. */
export function splitByLines(text: string, width: number, size: number, mostLines: number): readonly string[] {
  if (textLines(text, width, size) <= mostLines) return [text];
  const parts: string[] = [];
  let part = "";
  for (const word of text.split(" ")) {
    const longer = part === "" ? word : `${part} ${word}`;
    if (part !== "" && textLines(longer, width, size) > mostLines) {
      parts.push(part);
      part = word;
    } else part = longer;
  }
  return [...parts, part];
}

const shown = (input: CellInput | undefined): string =>
  typeof input === "string" && !input.startsWith("=") ? input : "";

/** Heights (points, by row of the sheet) of the rows of a table whose texts wrap; rows of one line are not among them, none is higher than Excel allows. */
export function tableRowHeights(table: TableModel, pointsPerLine: number): Record<number, number> {
  const heights: Record<number, number> = {};
  table.rows.forEach((row, index) => {
    const lines = table.columns.map(({ width, style }, j) => {
      if (!style?.wrap) return 1;
      return textLines(shown(row[j]), width, style.size ?? 10);
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights[table.row + 1 + index] = Math.min(HIGHEST_ROW, most * pointsPerLine + 3);
  });
  return heights;
}
