import type { WorkSheet, ZippedBook } from "@e965/xlsx";
import type { CellValue } from "@/sheet/grid";
import { valueReader, type ReadNumber } from "./cell-value";
import type { TextSize } from "../limits";
import { noStyle, readPlainCells, sharedText, type PlainCells } from "./plain-cells";
import type { WorkbookParts } from "./unzip-workbook";
import type { UsedBlock } from "./used-block";

/** A sheet of plain cells whose rows the workbook's reader has not seen. */
export interface PlainSheet {
  /** Null for an empty sheet. */
  readonly block: UsedBlock | null;
  readonly text: TextSize;
  readonly hiddenRows: readonly number[];
  rows(block: UsedBlock): CellValue[][];
}

/** The parts of a workbook with the rows of its plain sheets taken out. */
export interface PartedWorkbook {
  readonly parts: WorkbookParts;
  readonly plain: readonly PlainCells[];
}

/** Below the last row of any sheet: there stand the number of the sheet's cells, then a number in each format that they have. */
const markRow = 1_048_577;

const numberFormats = ({ styles }: PlainCells): readonly number[] =>
  [...new Set(styles)].filter((style) => style !== sharedText).sort((a, b) => a - b);

/** `A`, `B` … `XFD`. */
function letters(column: number): string {
  const before = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** One row in place of all: what the reader makes of it shows how it reads the formats. */
function markedRow(cells: PlainCells, mark: number): Uint8Array {
  const numbers = numberFormats(cells).map((style, i) => {
    const format = style === noStyle ? "" : ` s="${String(style)}"`;
    return `<c r="${letters(i + 1)}${String(markRow)}"${format}><v>1</v></c>`;
  });
  const first = `<c r="A${String(markRow)}" t="str"><v>${String(mark)}</v></c>`;
  return new TextEncoder().encode(`<row r="${String(markRow)}">${first}${numbers.join("")}</row>`);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** More formats than a row has cells are left to the reader. */
const mostFormats = 10_000;

/**
 * Reads the rows of plain sheets, which are nearly all of a long list's bytes, and leaves one row that marks the sheet in their place: the workbook's
 * reader makes an object of every cell, in twice the time and memory, and still reads everything else of these sheets and whole sheets of any other kind.
 */
export function takeOutPlainRows(parts: WorkbookParts): PartedWorkbook {
  const plain: PlainCells[] = [];
  const left: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(parts)) {
    const cells = /(?:^|\/)worksheets\/[^/]+\.xml$/i.test(path) ? readPlainCells(bytes) : null;
    if (cells === null || numberFormats(cells).length > mostFormats) left[path] = bytes;
    else {
      left[path] = joined(bytes.subarray(0, cells.from), markedRow(cells, plain.length), bytes.subarray(cells.to));
      plain.push(cells);
    }
  }
  return { parts: left, plain };
}

/** The number of the cells that a sheet is marked with, and the formats of its numbers. */
function readMark(sheet: WorkSheet): { readonly mark: number; readonly formats: readonly string[] } | null {
  const [mark, ...numbers] = sheet["!data"]?.[markRow - 1] ?? [];
  if (typeof mark?.v !== "string") return null;
  return { mark: Number(mark.v), formats: numbers.map((cell) => (typeof cell?.z === "string" ? cell.z : "General")) };
}

/** Adds the plain rows of a workbook to its sheets; null where one of them names a text that the table of texts does not have. */
export function plainSheets(
  workbook: ZippedBook,
  plain: readonly PlainCells[],
): ReadonlyMap<WorkSheet, PlainSheet> | null {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const texts = (workbook.Strings ?? []).map(({ t }) => t ?? "");
  const sheets = new Map<WorkSheet, PlainSheet>();
  for (const sheet of Object.values(workbook.Sheets)) {
    const marked = readMark(sheet);
    const cells = marked && plain[marked.mark];
    if (!cells) continue;
    if (cells.values.some((value, i) => cells.styles[i] === sharedText && texts[value] === undefined)) return null;
    const styles = numberFormats(cells);
    const numbers = new Map(styles.map((style, i) => [style, valueReader(marked.formats[i] ?? "General", date1904)]));
    sheets.set(sheet, plainSheet(cells, texts, numbers));
  }
  return sheets;
}

function plainSheet(cells: PlainCells, texts: readonly string[], numbers: ReadonlyMap<number, ReadNumber>): PlainSheet {
  const { rows, starts, columns, values, styles, hiddenRows } = cells;
  const isBlank = texts.map((text) => text.trim() === "");
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let [longest, total] = [0, 0];
  rows.forEach((row, i) => {
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const column = columns[at] ?? 0;
      if (styles[at] === sharedText) {
        const { length } = texts[value] ?? "";
        total += length;
        longest = Math.max(longest, length);
        if (isBlank[value]) continue;
      }
      if (top === Infinity) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  });
  return {
    block: bottom < 0 ? null : { top, left, bottom, right },
    text: { longest, total },
    hiddenRows,
    rows(block) {
      const width = block.right - block.left + 1;
      const grid: CellValue[][] = [];
      rows.forEach((row, i) => {
        if (row < block.top || row > block.bottom) return;
        while (grid.length <= row - block.top) grid.push(new Array<CellValue>(width).fill(null));
        const line = grid[row - block.top] ?? [];
        for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at += 1) {
          const column = (columns[at] ?? 0) - block.left;
          if (column < 0 || column >= width) continue;
          const value = values[at] ?? 0;
          const style = styles[at] ?? noStyle;
          line[column] = style === sharedText ? texts[value] || null : (numbers.get(style)?.(value) ?? value);
        }
      });
      return grid;
    },
  };
}
