import type { CellObject, WorkSheet } from "@e965/xlsx";
import { cellKey, type CellValue, type Merge, type SourceGrid } from "@/sheet/grid";
import { cellValue } from "./cell-value";
import type { SheetFonts } from "../fonts/sheet-fonts";
import type { TextSize } from "../limits";
import type { PlainSheet } from "./plain-sheets";
import type { UsedBlock } from "./used-block";
import { evidence } from "@/sheet/reading-evidence";

/** A sheet of the reader with what the grid must know besides its cells. */
export interface NamedSheet {
  readonly file: string;
  readonly name: string;
  readonly sheet: WorkSheet;
  readonly hidden: boolean;
  readonly date1904: boolean;
  /** Null where the fonts are not known. */
  readonly fonts: SheetFonts | null;
  /** Its rows, where they were read by themselves. */
  readonly plain?: PlainSheet | undefined;
}

type Cells = readonly (readonly (CellObject | null | undefined)[] | undefined)[];

const cellsOf = (sheet: WorkSheet): Cells => {
  const cells: unknown = sheet["!data"];
  return Array.isArray(cells) ? (cells as Cells) : [];
};

/** Blank to a reader: nothing, or spaces that fill a form; formulas that show nothing are pre-filled rows. */
const holdsSomething = (cell: CellObject | null | undefined): boolean =>
  cell != null &&
  cell.t !== "z" &&
  cell.v !== undefined &&
  cell.v !== null &&
  (typeof cell.v !== "string" || cell.v.trim() !== "");

/** Finds the used block; null for an empty sheet. Walks only over what is stored, however far down it lies. */
export function usedBlock(sheet: WorkSheet): UsedBlock | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  cellsOf(sheet).forEach((row, i) => {
    row?.forEach((cell, j) => {
      if (!holdsSomething(cell)) return;
      top = Math.min(top, i);
      bottom = i;
      left = Math.min(left, j);
      right = Math.max(right, j);
    });
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Measures the text in all cells of sheets. */
export function textSizeOf(sheets: readonly Pick<NamedSheet, "sheet" | "plain">[]): TextSize {
  let longest = 0;
  let total = 0;
  for (const { sheet, plain } of sheets) {
    if (plain) {
      total += plain.text.total;
      longest = Math.max(longest, plain.text.longest);
      continue;
    }
    for (const row of cellsOf(sheet))
      row?.forEach((cell) => {
        if (typeof cell?.v !== "string") return;
        total += cell.v.length;
        longest = Math.max(longest, cell.v.length);
      });
  }
  return { longest, total };
}

export const cellCount = ({ top, left, bottom, right }: UsedBlock): number => (bottom - top + 1) * (right - left + 1);

function mergesWithin(sheet: WorkSheet, block: UsedBlock): readonly Merge[] {
  return (sheet["!merges"] ?? [])
    .map(({ s, e }) => ({
      top: Math.max(s.r, block.top) - block.top,
      left: Math.max(s.c, block.left) - block.left,
      bottom: Math.min(e.r, block.bottom) - block.top,
      right: Math.min(e.c, block.right) - block.left,
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right && (top < bottom || left < right));
}

/** Positions inside the block of the rows or columns that are hidden. */
function hiddenWithin(
  lines: readonly ({ hidden?: boolean } | undefined)[] | undefined,
  from: number,
  to: number,
): number[] {
  const hidden: number[] = [];
  lines?.forEach((line, i) => {
    if (line?.hidden && i >= from && i <= to) hidden.push(i - from);
  });
  return hidden;
}

/** Values by places of the sheet as values by places of the block; what lies outside is dropped. */
function shifted<Value>(values: Readonly<Record<string, Value>>, block: UsedBlock): Record<string, Value> {
  const within: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const inside = row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
    if (inside) within[cellKey(row - block.top, column - block.left)] = value;
  }
  return within;
}

/** Fonts of the block; words by fonts only where they are the text that the reader gives. */
function fontsWithin(
  sheet: SheetFonts,
  block: UsedBlock,
  rows: SourceGrid["rows"],
): Pick<SourceGrid, "fonts" | "runs"> {
  const runs = Object.entries(shifted(sheet.runs, block)).filter(([key, words]) => {
    const [row = -1, column = -1] = key.split(",").map(Number);
    return rows[row]?.[column] === words.map(({ text }) => text).join("");
  });
  return { fonts: shifted(sheet.fonts, block), ...(runs.length === 0 ? {} : { runs: Object.fromEntries(runs) }) };
}

function readCells(
  { sheet, date1904 }: NamedSheet,
  block: UsedBlock,
): { readonly rows: CellValue[][]; readonly formulas: Record<string, string> } {
  const cells = cellsOf(sheet);
  const width = block.right - block.left + 1;
  const rows: CellValue[][] = [];
  const formulas: Record<string, string> = {};
  for (let i = block.top; i <= block.bottom; i += 1) {
    const row = new Array<CellValue>(width).fill(null);
    for (let j = block.left; j <= block.right; j += 1) {
      const cell = cells[i]?.[j];
      if (!cell) continue;
      row[j - block.left] = cellValue(cell, date1904);
      if (typeof cell.f === "string" && cell.f !== "") formulas[cellKey(i - block.top, j - block.left)] = `=${cell.f}`;
    }
    rows.push(row);
  }
  return { rows, formulas };
}

/** Turns one sheet of the reader into a grid of its used block; text in legacy fonts is not decoded yet. */
export function gridFromSheet(named: NamedSheet, block: UsedBlock): SourceGrid {
  const { file, name, sheet, hidden, fonts, plain } = named;
  const { rows, formulas } = plain ? { rows: plain.rows(block), formulas: {} } : readCells(named, block);
  return {
    file,
    sheet: name,
    encoding: { name: "Unicode", evidence: [evidence("excel-file")] },
    firstRow: block.top + 1,
    firstColumn: block.left + 1,
    rows,
    merges: mergesWithin(sheet, block),
    hiddenRows: plain
      ? plain.hiddenRows.filter((row) => row >= block.top && row <= block.bottom).map((row) => row - block.top)
      : hiddenWithin(sheet["!rows"], block.top, block.bottom),
    hiddenColumns: hiddenWithin(sheet["!cols"], block.left, block.right),
    formulas,
    originals: {},
    hidden,
    ...(fonts === null ? {} : fontsWithin(fonts, block, rows)),
  };
}
