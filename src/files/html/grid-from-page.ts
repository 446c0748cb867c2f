import { cellKey, type CellValue, type Encoding, type Merge, type SourceGrid, type TextRun } from "@/sheet/grid";
import { encodingOfFont } from "@/language/encodings/read-legacy";
import type { HtmlBlock, HtmlCell, HtmlPage, HtmlRun, HtmlTable } from "./html-blocks";
import { htmlCellValue } from "./html-cell-value";

/** What is known of a page besides its words. */
export interface PageSource {
  readonly file: string;
  readonly sheet: string;
  readonly encoding: Encoding;
  /** Most cells, empty ones between included. */
  readonly cells: number;
}

/** The page as a sheet, or how many cells it would have where that is too many; null for a page without words. */
export type PageGrid = { readonly grid: SourceGrid } | { readonly cells: number } | null;

/** As many columns as a sheet of Excel has. */
const mostColumns = 16384;
/** Of the words around a table only the nearest lines: titles above it, signatures below. */
const linesKept = 8;
/** Tables inside tables inside tables: deeper ones are read as words. */
const deepestTables = 20;

const isBlankRun = ({ text }: HtmlRun): boolean => text.trim() === "";

const wordsOf = (cell: HtmlCell): boolean => cell.runs.some((run) => !isBlankRun(run));
const cellsWithWords = ({ rows }: HtmlTable): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(wordsOf).length, 0);

/** A table whose cells hold tables with more in them than itself is a frame for the page's layout. */
function isLayout(table: HtmlTable): boolean {
  const inner = table.rows.flatMap(({ cells }) => cells.flatMap(({ tables }) => tables));
  return inner.length > 0 && inner.reduce((sum, each) => sum + cellsWithWords(each), 0) >= cellsWithWords(table);
}

function* withoutLayout(table: HtmlTable, depth: number): Generator<HtmlBlock> {
  if (depth > deepestTables || !isLayout(table)) {
    yield { kind: "table", table };
    return;
  }
  for (const { cells } of table.rows)
    for (const cell of cells) {
      if (wordsOf(cell)) yield { kind: "line", runs: cell.runs };
      for (const inner of cell.tables) yield* withoutLayout(inner, depth + 1);
    }
}

/** The lines and tables that matter, in order: all tables, and the lines next to them; all lines of a page without a table. */
function keptBlocks({ blocks }: HtmlPage): readonly HtmlBlock[] {
  const flat = blocks.flatMap((block) => (block.kind === "table" ? [...withoutLayout(block.table, 0)] : [block]));
  const tables = flat.flatMap((block, i) => (block.kind === "table" ? [i] : []));
  const last = tables.at(-1);
  if (last === undefined) return flat;
  return flat.filter((block, i) => {
    if (block.kind === "table") return true;
    const nextTable = tables.find((at) => at > i);
    return nextTable === undefined ? i - last <= linesKept : nextTable - i <= linesKept;
  });
}

/** Words of a cell with the white space that a page shows, by their fonts. */
function shownRuns(runs: readonly HtmlRun[]): readonly HtmlRun[] {
  const shown: { text: string; font: string | null }[] = [];
  let before = "\n";
  for (const { text, font } of runs) {
    const piece = text.replace(/ *\n[ \n]*/g, "\n").replace(/ {2,}/g, " ");
    const rest = /[ \n]$/.test(before) ? piece.replace(before.endsWith("\n") ? /^[ \n]+/ : /^ +/, "") : piece;
    const previous = shown.at(-1);
    if (rest.startsWith("\n") && previous) previous.text = previous.text.replace(/ +$/, "");
    if (rest === "") continue;
    before = rest;
    if (previous && (previous.font === font || rest.trim() === "")) previous.text += rest;
    else shown.push({ text: rest, font });
  }
  const last = shown.at(-1);
  if (last) last.text = last.text.trimEnd();
  return shown;
}

/** Words of tables inside a cell that are no list of their own. */
const innerRuns = (cell: HtmlCell, depth: number): readonly HtmlRun[] =>
  depth > deepestTables || cell.tables.length === 0
    ? cell.runs
    : [
        ...cell.runs,
        ...cell.tables.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => [
            { text: "\n", font: null },
            ...cells.flatMap((inner) => [...innerRuns(inner, depth + 1), { text: " ", font: null }]),
          ]),
        ),
      ];

const legacyFont = (font: string | null): string | null => (font !== null && encodingOfFont(font) ? font : null);

/** The rows of a sheet while the page's tables are being read into it. */
class Rows {
  readonly rows: CellValue[][] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns = new Set<number>();
  readonly fonts: Record<string, string> = {};
  readonly runs: Record<string, readonly TextRun[]> = {};
  private width = 0;

  constructor(private readonly page: HtmlPage) {}

  get size(): number {
    return this.rows.length * this.width;
  }

  private put(row: number, column: number, runs: readonly HtmlRun[], cell: HtmlCell | null): void {
    const shown = shownRuns(runs);
    const value = htmlCellValue(shown.map(({ text }) => text).join(""), cell, this.page.styles);
    const values = this.rows[row];
    if (value === null || !values) return;
    while (values.length < column) values.push(null);
    values[column] = value;
    this.width = Math.max(this.width, column + 1);
    if (typeof value === "string") this.noteFonts(cellKey(row, column), shown);
  }

  private noteFonts(key: string, shown: readonly HtmlRun[]): void {
    const runs = shown.map(({ text, font }) => ({ text, font: legacyFont(font) }));
    const fonts = new Set(runs.filter((run) => !isBlankRun(run)).map(({ font }) => font));
    const [only] = fonts;
    if (fonts.size > 1) this.runs[key] = runs;
    else if (only != null) this.fonts[key] = only;
  }

  addLine(runs: readonly HtmlRun[]): void {
    this.rows.push([]);
    this.put(this.rows.length - 1, 0, runs, null);
  }

  addTable(table: HtmlTable): void {
    const first = this.rows.length;
    /** Row (in the table) up to which a column is taken by a cell above. */
    const takenTo: number[] = [];
    for (const [i, { cells, hidden }] of table.rows.entries()) {
      this.rows.push([]);
      if (hidden) this.hiddenRows.push(first + i);
      let column = 0;
      for (const cell of cells) {
        while ((takenTo[column] ?? -1) >= i) column += 1;
        if (column >= mostColumns) break;
        this.placeCell(cell, { row: first + i, column, lastRow: first + table.rows.length - 1 });
        const right = Math.min(column + cell.colspan, mostColumns);
        if (cell.rowspan > 1) for (let j = column; j < right; j += 1) takenTo[j] = i + cell.rowspan - 1;
        column = right;
      }
    }
    for (const column of table.hiddenColumns) this.hiddenColumns.add(column);
  }

  private placeCell(cell: HtmlCell, at: { row: number; column: number; lastRow: number }): void {
    this.put(at.row, at.column, innerRuns(cell, 0), cell);
    const bottom = Math.min(at.row + cell.rowspan - 1, at.lastRow);
    const right = Math.min(at.column + cell.colspan, mostColumns) - 1;
    if (bottom > at.row || right > at.column) this.merges.push({ top: at.row, left: at.column, bottom, right });
  }

  finish({ file, sheet, encoding }: PageSource): SourceGrid {
    const { width } = this;
    return {
      file,
      sheet,
      encoding,
      firstRow: 1,
      firstColumn: 1,
      rows: this.rows.map((row) => Array.from({ length: width }, (_, j) => row[j] ?? null)),
      merges: this.merges
        .filter(({ left }) => left < width)
        .map((merge) => ({ ...merge, right: Math.min(merge.right, width - 1) })),
      hiddenRows: this.hiddenRows,
      hiddenColumns: [...this.hiddenColumns].filter((column) => column < width).sort((a, b) => a - b),
      formulas: {},
      originals: {},
      hidden: false,
      fonts: this.fonts,
      runs: this.runs,
    };
  }
}

/**
 * Lays a page out as one sheet: its tables one below the other, each with the lines of words next to it, as Excel shows a page that it opens.
 * Cells of several columns or rows become merges; a column that one table hides is hidden.
 */
export function gridFromPage(page: HtmlPage, source: PageSource): PageGrid {
  const rows = new Rows(page);
  for (const block of keptBlocks(page)) {
    if (block.kind === "line") rows.addLine(block.runs);
    else rows.addTable(block.table);
    if (rows.size > source.cells) return { cells: rows.size };
  }
  return rows.size === 0 ? null : { grid: rows.finish(source) };
}
