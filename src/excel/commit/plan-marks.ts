import type { MarkChange } from "@/workbook/change-set";
import { columnLetters } from "@/sheet/cell-address";
import { isMarkColor, markColors } from "../mark-colors";
import { stepBytes, type Step } from "../steps";
import type { TablePlan } from "./plan-table";
import type { TableImage } from "./table-image";
import type { WrittenFill } from "./way-back";

/** Office.js takes at most 8,192 characters of addresses for one set of ranges. */
const LONGEST_ADDRESS = 8_000;

/** The fills of a table's columns: one for all cells, or one a cell. */
export type Fills = ReadonlyMap<string, readonly string[] | string>;

/** Queues the fills of columns; a column of several fills is told as null. */
export function queueFills(
  context: Excel.RequestContext,
  table: string,
  headings: readonly string[],
): () => ReadonlyMap<string, string | null> {
  const columns = headings.map((heading) => {
    const range = context.workbook.tables
      .getItemOrNullObject(table)
      .columns.getItemOrNullObject(heading)
      .getDataBodyRange();
    range.load("format/fill/color");
    return { heading, range };
  });
  return () =>
    new Map(
      columns
        .filter(({ range }) => !range.isNullObject)
        .map(({ heading, range }) => {
          const color: string | null | undefined = range.format.fill.color;
          // Versions of Excel tell a mixture as null, as nothing or as black.
          const isMixed = color == null || color === "" || color === "#000000";
          return [heading, isMixed ? null : color];
        }),
    );
}

/** Queues the fill of each cell of some columns. */
export function queueEachFill(
  context: Excel.RequestContext,
  table: string,
  headings: readonly string[],
): () => ReadonlyMap<string, readonly string[]> {
  const asked = headings.map((heading) => ({
    heading,
    cells: context.workbook.tables
      .getItem(table)
      .columns.getItem(heading)
      .getDataBodyRange()
      .getCellProperties({ format: { fill: { color: true } } }),
  }));
  return () =>
    new Map(asked.map(({ heading, cells }) => [heading, cells.value.map(([cell]) => cell?.format?.fill?.color ?? "")]));
}

export interface MarkPlan {
  readonly fills: readonly WrittenFill[];
  readonly steps: readonly Step[];
}

type Severity = MarkChange["severity"];
const severities: readonly Severity[] = ["note", "warning", "error"];

interface Painted {
  readonly row: number;
  readonly heading: string;
  readonly color: string;
}

/**
 * Plans the marks of a table: of several marks on one cell the gravest counts; a cell that loses its mark takes the fill of its column's
 * other cells. Only fills that change are written. A mark on a row that is not there any more is passed over.
 */
export function planMarks(plan: TablePlan, marks: readonly MarkChange[], fills: Fills): MarkPlan {
  const { image, idAt } = plan;
  const fillAt = (heading: string, row: number): string => {
    const column = fills.get(heading) ?? "";
    return typeof column === "string" ? column : (column[row] ?? "");
  };
  const wanted = gravest(plan, marks);
  const painted: Painted[] = [];
  for (const [heading, column] of fills)
    for (let row = 0; row < image.rowCount; row += 1)
      if (isMarkColor(fillAt(heading, row)) && !wanted.has(`${heading}\n${row}`))
        painted.push({ row, heading, color: plainOf(column) });
  for (const { row, heading, severity } of wanted.values())
    if (fillAt(heading, row).toUpperCase() !== markColors[severity])
      painted.push({ row, heading, color: markColors[severity] });
  return {
    fills: painted
      .filter(({ row }) => row < image.rowCount)
      .map(({ row, heading }) => ({ id: idAt(row), row, heading, old: fillAt(heading, row) })),
    steps: paintSteps(image, painted),
  };
}

function gravest(
  { image, added, rows }: TablePlan,
  marks: readonly MarkChange[],
): ReadonlyMap<string, { readonly row: number; readonly heading: string; readonly severity: Severity }> {
  const wanted = new Map<string, { row: number; heading: string; severity: Severity }>();
  for (const { row: ref, heading, severity } of marks) {
    const row = "added" in ref ? (added === null ? undefined : added.first + ref.added) : rows.get(ref);
    if (row === undefined || !image.headings.includes(heading)) continue;
    const before = wanted.get(`${heading}\n${row}`);
    if (before === undefined || severities.indexOf(before.severity) < severities.indexOf(severity))
      wanted.set(`${heading}\n${row}`, { row, heading, severity });
  }
  return wanted;
}

/** The fill of a column's cells that are not marked; "" = none. */
function plainOf(column: readonly string[] | string): string {
  const cells = typeof column === "string" ? [column] : column;
  return cells.find((color) => !isMarkColor(color)) ?? "";
}

/** Queues fills: cells of one colour as few sets of ranges. */
export function paintSteps(image: TableImage, painted: readonly Painted[]): readonly Step[] {
  const byColor = new Map<string, Painted[]>();
  for (const cell of painted) byColor.set(cell.color, [...(byColor.get(cell.color) ?? []), cell]);
  return [...byColor].flatMap(([color, cells]) =>
    addresses(image, cells).map((address) => ({
      bytes: stepBytes.range + address.length,
      queue: () => {
        const { fill } = image.sheet.getRanges(address).format;
        if (color === "" || color.toUpperCase() === "#FFFFFF") fill.clear();
        else fill.color = color;
      },
    })),
  );
}

/** Neighbours below each other are one address, as many addresses as Office.js takes one text. */
function addresses(image: TableImage, cells: readonly Painted[]): readonly string[] {
  const places = cells
    .map(({ row, heading }) => ({ row, column: image.firstColumn + image.headings.indexOf(heading) }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.column === column && last.last === row - 1) last.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const texts: string[] = [];
  for (const { column, first, last } of runs) {
    const [letters, top] = [columnLetters(column), image.headerRow + 2];
    const address = first === last ? `${letters}${top + first}` : `${letters}${top + first}:${letters}${top + last}`;
    const joined = texts.at(-1);
    if (joined !== undefined && joined.length + address.length < LONGEST_ADDRESS)
      texts[texts.length - 1] = `${joined},${address}`;
    else texts.push(address);
  }
  return texts;
}
