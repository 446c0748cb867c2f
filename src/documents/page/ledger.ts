import { cellAddress } from "@/sheet/cell-address";
import { pageBreaks, type PrintedRow } from "@/sheet/page-breaks";
import { textLines } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { SheetPage } from "./sheet-page";
import { pageHeight, type PageForm } from "./page-form";
import { heightOf, putRow, squeezed, type SheetRow, type Span } from "./sheet-rows";

/** A column of a list: what stands in it, and whether it is added up. */
export interface LedgerColumn<Line> {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly style: CellStyle;
  readonly isSummed?: boolean;
  readonly value: (line: Line) => CellInput;
}

export interface LedgerGroup<Line> {
  /** Null: no row for the title, and none for the sum. */
  readonly title: string | null;
  readonly sumLabel: string;
  readonly lines: readonly Line[];
}

/** A list to be printed: rows above and below it, its columns, its lines. */
export interface Ledger<Line> {
  readonly name: string;
  readonly form: PageForm;
  readonly columns: readonly LedgerColumn<Line>[];
  /** Rows of the heading, repeated on each page; one row of the columns' headings where nothing else is said. */
  readonly header?: readonly SheetRow[];
  readonly groups: readonly LedgerGroup<Line>[];
  /** Points of the lowest row. */
  readonly lowestLine: number;
  readonly head: readonly SheetRow[];
  /** Null: the list has no sum. */
  readonly totalLabel: string | null;
  /** Stands after the list and on one page with its end. */
  readonly foot: readonly SheetRow[];
  /** «Cộng trang» at the foot of each page and «Mang sang» at the head of the next. */
  readonly pageTotals: boolean;
}

const SUM_POINTS = 22;
const TOTAL_POINTS = 24;
const TITLE_POINTS = 22;
/** Excel takes 255 arguments; longer sums are sums of sums. */
const MOST_ARGUMENTS = 200;

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const bold: CellStyle = { bold: true };
const heading: CellStyle = { ...cell, bold: true, align: "center", fill: "#F2F2F2" };

/** One printed row of the list: the title of a group, a line, or a sum. */
type Item<Line> =
  | { readonly kind: "title"; readonly text: string; readonly height: number }
  | { readonly kind: "line"; readonly line: Line; readonly group: number; readonly height: number }
  | { readonly kind: "sum"; readonly label: string; readonly group: number; readonly height: number };

/** Rows of lines that stand next to each other, as a range of each summed column. */
interface Run {
  readonly first: number;
  last: number;
}

/**
 * Lays a list out on A4 pages at full size, with a break where we calculated it: Excel passes over breaks when it fits to a width, so
 * the columns must fit by themselves. No row is cut, a title stays with its first line, a sum with its last, the foot with the end.
 */
export function layOutLedger<Line>(ledger: Ledger<Line>): SheetModel {
  const page = new SheetPage();
  const { form, columns } = ledger;
  const last = columns.length - 1;
  const header = ledger.header ?? [headingRow(ledger)];
  for (const row of ledger.head) putRow(page, row);
  const firstTitle = page.row;
  for (const row of header) putRow(page, row);
  const lastTitle = page.row - 1;
  const available = pageHeight(form);
  const sums = columns.flatMap(({ isSummed }, index) => (isSummed ? [index] : []));
  const summed = sums[0] ?? columns.length;

  const breaks: number[] = [];
  const groupRuns = ledger.groups.map((): Run[] => []);
  const groupSums: number[] = [];
  const lineRuns: { readonly first: number; end: number; readonly lines: Line[] }[] = [];
  let pageRuns: Run[] = [];
  let pageNumber = 1;
  let carried: number | null = null;
  let free = available - heightOf(ledger.head) - heightOf(header);
  const reserve = ledger.pageTotals ? SUM_POINTS : 0;

  const sumRow = (
    label: string,
    formula: (letterOf: number) => CellInput,
    height: number,
    look: CellStyle,
  ): SheetRow => ({
    spans: [
      { left: 0, right: summed - 1, input: label, style: { ...cell, ...look, align: "center" } },
      ...columns.slice(summed).map((column, index): Span => {
        const at = summed + index;
        const style = column.isSummed ? { ...column.style, ...look } : cell;
        return { left: at, right: at, input: column.isSummed ? formula(at) : null, style };
      }),
    ],
    height,
  });
  const overRuns =
    (runs: readonly Run[]) =>
    (column: number): CellInput =>
      sumOf(runs.map((run) => `${cellAddress(run.first, column)}:${cellAddress(run.last, column)}`));
  const addPageTotal = (): number => {
    putRow(page, sumRow(`Cộng trang ${pageNumber}`, overRuns(pageRuns), SUM_POINTS, { italic: true, bold: true }));
    return page.row - 1;
  };
  const breakPage = (): void => {
    free = available - heightOf(header);
    if (ledger.pageTotals) {
      const total = addPageTotal();
      breaks.push(page.row);
      const before = carried;
      const sources = (column: number) =>
        [before, total].flatMap((row) => (row === null ? [] : [cellAddress(row, column)]));
      putRow(
        page,
        sumRow("Mang sang", (column) => sumOf(sources(column)), SUM_POINTS, { italic: true }),
      );
      carried = page.row - 1;
      free -= SUM_POINTS;
    } else breaks.push(page.row);
    pageRuns = [];
    pageNumber += 1;
  };
  const putItem = (item: Item<Line>): void => {
    if (item.kind === "title") {
      putRow(page, {
        spans: [{ left: 0, right: last, input: item.text, style: { ...cell, ...bold } }],
        height: item.height,
      });
    } else if (item.kind === "sum") {
      groupSums.push(page.row);
      putRow(page, sumRow(item.label, overRuns(groupRuns[item.group] ?? []), item.height, bold));
    } else {
      extend(pageRuns, page.row);
      extend(groupRuns[item.group] ?? [], page.row);
      if (lineRuns.at(-1)?.end !== page.row) lineRuns.push({ first: page.row, end: page.row, lines: [] });
      const run = lineRuns.at(-1);
      run?.lines.push(item.line);
      page.end(item.height);
      if (run) run.end = page.row;
    }
  };

  const total = ledger.totalLabel === null ? 0 : TOTAL_POINTS;
  const later = available - heightOf(header);
  const narrow = leastOf(ledger.foot);
  const fits = (block: readonly Item<Line>[], foot: number): boolean =>
    block.reduce((sum, item) => sum + item.height, 0) + total + foot + reserve <= later;
  const blocks = blocksOf(itemsOf(ledger));
  blocks.forEach((block, index) => {
    const height = block.reduce((sum, item) => sum + item.height, 0);
    const isLast = index === blocks.length - 1;
    const after = isLast ? total + (fits(block, narrow) ? narrow : leastOf(firstSigned(ledger.foot))) : 0;
    if (height + after + reserve > free && index > 0) breakPage();
    block.forEach(putItem);
    free -= height;
  });
  if (ledger.totalLabel !== null) {
    if (ledger.pageTotals && blocks.length > 0) addPageTotal();
    const sources = (column: number): readonly string[] => groupSums.map((row) => cellAddress(row, column));
    const ofLines = overRuns(groupRuns.flat());
    const formula = (column: number): CellInput =>
      blocks.length === 0 ? 0 : groupSums.length > 0 ? sumOf(sources(column)) : ofLines(column);
    putRow(page, sumRow(ledger.totalLabel, formula, TOTAL_POINTS, bold));
    free -= TOTAL_POINTS;
  }
  // The end of the list stands above the foot, so its first row begins no page.
  const foot = squeezed(ledger.foot, free);
  for (const at of pageBreaks([{ height: 0, withNext: true }, ...foot.map(tiedRow)], {
    firstPage: free,
    laterPages: later,
  }))
    breaks.push(page.row + at - 1);
  for (const row of foot) putRow(page, row);
  // One block for each column of a run: the look of a column is sent to Excel once, not for each cell.
  for (const { first, lines } of lineRuns)
    columns.forEach(({ style, value }, column) =>
      page.blocks.push({ row: first, column, values: lines.map((line) => [value(line)]), style }),
    );
  return {
    name: ledger.name,
    ...page.parts(),
    styles: [],
    columnWidths: columns.map(({ width }) => width),
    tables: [],
    names: [],
    dropDowns: [],
    conditionalFills: [],
    frozenRows: lastTitle + 1,
    frozenColumns: 0,
    print: {
      orientation: form.orientation,
      margins: form.margins,
      titleRows: { first: firstTitle, last: lastTitle },
      area: { top: 0, left: 0, bottom: page.row - 1, right: last },
      fitToWidth: false,
      centerHorizontally: true,
      footer: '&C&"Times New Roman"&11Trang &P/&N',
      breaksBefore: breaks,
    },
    showGridlines: false,
    font: { name: "Times New Roman", size: form.size },
  };
}

function headingRow<Line>({ columns, form }: Ledger<Line>): SheetRow {
  const lines = Math.max(...columns.map(({ heading: text, width }) => textLines(text, width - 1, form.size, true)));
  return {
    spans: columns.map((column, at) => ({ left: at, right: at, input: column.heading, style: heading })),
    height: Math.max(26, lines * form.line + 6),
  };
}

/** The style of a heading, for forms with headings of their own. */
export const ledgerHeading = heading;

/** Points that a line needs so that no text of it is cut. */
function lineHeight<Line>(line: Line, { columns, form, lowestLine }: Ledger<Line>): number {
  const lines = columns.map(({ width, value, style }) => {
    const input = value(line);
    return typeof input === "string" ? textLines(input, width, style.size ?? form.size, style.bold) : 1;
  });
  return Math.max(lowestLine, Math.max(...lines) * form.line + 4);
}

function itemsOf<Line>(ledger: Ledger<Line>): readonly (readonly Item<Line>[])[] {
  return ledger.groups.map(({ title, sumLabel, lines }, group) => [
    ...(title === null ? [] : [{ kind: "title", text: title, height: TITLE_POINTS } as const]),
    ...lines.map((line) => ({ kind: "line", line, group, height: lineHeight(line, ledger) }) as const),
    ...(title === null || ledger.totalLabel === null
      ? []
      : [{ kind: "sum", label: sumLabel, group, height: SUM_POINTS } as const]),
  ]);
}

/** Items that must stand on one page: a title with its first line, the last line with its sum, and two lines with the end. */
function blocksOf<Line>(groups: readonly (readonly Item<Line>[])[]): readonly (readonly Item<Line>[])[] {
  const blocks: Item<Line>[][] = [];
  groups.forEach((items, index) => {
    const isEnd = index === groups.length - 1;
    const lines = items.filter(({ kind }) => kind === "line").length;
    let seen = 0;
    items.forEach((item, at) => {
      const before = items[at - 1];
      const joins =
        before?.kind === "title" ||
        item.kind === "sum" ||
        (isEnd && lines > 2 && item.kind === "line" && seen === lines - 1);
      if (joins && blocks.length > 0 && before !== undefined) blocks.at(-1)?.push(item);
      else blocks.push([item]);
      if (item.kind === "line") seen += 1;
    });
  });
  return blocks;
}

const leastOf = (rows: readonly SheetRow[]): number => rows.reduce((sum, { height, least = height }) => sum + least, 0);

const tiedRow = ({ height, withNext = false }: SheetRow): PrintedRow => ({ height, withNext });

/** The foot up to the end of its first signatures; all of it where nothing is signed. */
function firstSigned(foot: readonly SheetRow[]): readonly SheetRow[] {
  const first = foot.findIndex(({ withNext }) => withNext);
  if (first < 0) return foot;
  const end = foot.findIndex(({ withNext }, index) => index > first && withNext !== true);
  return foot.slice(0, end + 1);
}

function extend(runs: Run[], row: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last.last === row - 1) last.last = row;
  else runs.push({ first: row, last: row });
}

function sumOf(parts: readonly string[]): CellInput {
  if (parts.length === 0) return 0;
  if (parts.length <= MOST_ARGUMENTS) return `=SUM(${parts.join(",")})`;
  const chunks: string[] = [];
  for (let from = 0; from < parts.length; from += MOST_ARGUMENTS)
    chunks.push(`SUM(${parts.slice(from, from + MOST_ARGUMENTS).join(",")})`);
  return `=SUM(${chunks.join(",")})`;
}
