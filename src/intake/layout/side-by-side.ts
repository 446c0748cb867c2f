import { cellText } from "@/sheet/cell-text";
import type { Field, Heading } from "@/fields/field";
import { findHeader, type Header, type HeaderHints } from "../header/find-header";
import { type CellValue, type SourceGrid, cellKey } from "@/sheet/grid";
import { headingKey } from "@/language/words/heading-key";
import { indexMerges, type MergeIndex } from "@/sheet/merge-index";
import { sideName } from "@/sheet/sheet-part";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { splitTables } from "../columns/split-tables";
import { columnLetters } from "@/sheet/cell-address";

const mostColumns = 200;
const whoOrWhat: ReadonlySet<Field> = new Set(["name", "familyName", "item"]);

/** One of several lists that stand side by side on a sheet, as a sheet of its own. */
export interface SheetPart {
  readonly grid: SourceGrid;
  /** The sheet's own name; undefined for a sheet that was not parted. */
  readonly partOf?: string;
}

/**
 * Parts a sheet whose lists stand side by side into one grid for each, named by its columns («Sheet1 (A:D)»), so that every record has a row of its own.
 * Rows above the headings go with the columns that they stand over; what stands over the first list only goes with all. Other lists above or below stay
 * with the columns that they lie in; where they lie across several, the sheet is parted by rows as well.
 */
export function partSideBySide(grid: SourceGrid, hints: HeaderHints = {}): readonly SheetPart[] {
  const { lists = ownLists } = hints;
  const merges = indexMerges(grid);
  const header = hints.row === undefined ? findFirstParted(grid, merges, lists) : findHeader(grid, merges, 0, hints);
  const starts = header === null ? [] : blockStarts(header.headings, lists);
  if (header === null || starts.length < 2) return [{ grid }];
  const bands = bandsOf(grid, merges, { header, starts, lists });
  const firstWhole = bands.findIndex(({ cuts }) => cuts.length < 2);
  return bands.flatMap(({ top, bottom, cuts }, place) => {
    const isWhole = top === 0 && bottom === grid.rows.length - 1;
    const lefts = cuts.length < 2 ? [0] : cuts;
    return lefts.map((left, index) => {
      const right = (lefts[index + 1] ?? width(grid)) - 1;
      // One part may keep the sheet's name: the first that no list stands beside.
      const name = place === firstWhole ? grid.sheet : areaName(grid, { top, bottom, left, right, isWhole });
      return { grid: cut(grid, { top, bottom, left, right, name, starts: lefts }), partOf: grid.sheet };
    });
  });
}

const width = (grid: SourceGrid): number => Math.min(grid.rows[0]?.length ?? 0, mostColumns);

/** The first heading that repeats itself to the right; most sheets have none, and only their first heading is looked at when it names everything once. */
function findFirstParted(grid: SourceGrid, merges: MergeIndex, lists: ListKinds): Header | null {
  const first = findHeader(grid, merges, 0, { lists });
  if (first === null || blockStarts(first.headings, lists).length > 1) return first;
  if (grid.rows.length > 2000) return null;
  return (
    splitTables(grid, merges, { lists }).find(({ header }) => blockStarts(header.headings, lists).length > 1)?.header ??
    null
  );
}

/** The columns (positions) where lists begin: where the ordinal or the first heading comes again before another column of names. */
export function blockStarts(headings: readonly Heading[], lists: ListKinds = ownLists): readonly number[] {
  const named = headings.filter(({ path }) => path.length > 0);
  const [first] = named;
  if (!first) return [];
  const fieldOf = ({ path }: Heading): Field | undefined =>
    lists.headings.meanings(path.at(-1) ?? "").find(({ confidence }) => confidence >= 0.8)?.field;
  const keyOf = ({ path }: Heading): string => headingKey(path.at(-1) ?? "");
  const names = named.filter((heading) => whoOrWhat.has(fieldOf(heading) ?? "other"));
  if (names.length < 2) return [];
  const starts = [first.columnIndex];
  const begins = (heading: Heading): boolean => {
    const field = fieldOf(first);
    return field === "ordinal" ? fieldOf(heading) === "ordinal" : keyOf(heading) === keyOf(first);
  };
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (!next) break;
    const between = named.filter(
      ({ columnIndex }) => columnIndex > name.columnIndex && columnIndex <= next.columnIndex,
    );
    const start = between.find(begins);
    if (start) starts.push(start.columnIndex);
  }
  const blocks = starts.map((start, index) =>
    named.filter(({ columnIndex }) => columnIndex >= start && columnIndex < (starts[index + 1] ?? Infinity)),
  );
  // Two columns of names under one ordinal, or under headings that say whose they are, belong to one list.
  const [one, ...others] = blocks;
  const isRepeated = others.every((block) => {
    const keys = new Set(block.map(keyOf));
    const same = (one ?? []).filter((heading) => keys.has(keyOf(heading))).length;
    const isUnderOneHead = block[0]?.path.length === 1 || new Set(block.map(({ path }) => path[0])).size <= 2;
    return block.length > 1 && same >= 1 && isUnderOneHead && (same > 1 || fieldOf(first) === "ordinal");
  });
  return isRepeated ? starts : [];
}

interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly cuts: readonly number[];
}

/** The rows of the sheet by how they are cut: all alike unless another list lies across. */
function bandsOf(
  grid: SourceGrid,
  merges: MergeIndex,
  { header, starts, lists }: { readonly header: Header; readonly starts: readonly number[]; readonly lists: ListKinds },
): readonly Band[] {
  const last = grid.rows.length - 1;
  const whole = [{ top: 0, bottom: last, cuts: starts }];
  if (grid.rows.length > 2000) return whole;
  const tables = splitTables(grid, merges, { lists });
  const across = (headings: readonly Heading[]): boolean => {
    const columns = headings.filter(({ path }) => path.length > 0).map(({ columnIndex }) => columnIndex);
    const blockOf = (column: number): number => starts.filter((start) => start <= column).length;
    return blockStarts(headings, lists).length < 2 && blockOf(Math.min(...columns)) !== blockOf(Math.max(...columns));
  };
  if (!tables.some((table) => across(table.header.headings))) return whole;
  const bands: Band[] = [];
  for (const [index, table] of tables.entries()) {
    const cuts = across(table.header.headings)
      ? []
      : table.header.top === header.top
        ? starts
        : blockStarts(table.header.headings, lists);
    const top = index === 0 ? 0 : table.header.top;
    const bottom = (tables[index + 1]?.header.top ?? grid.rows.length) - 1;
    const before = bands.at(-1);
    if (before && before.cuts.length < 2 && cuts.length < 2) bands[bands.length - 1] = { ...before, bottom };
    else bands.push({ top, bottom, cuts });
  }
  return bands;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function areaName(
  grid: SourceGrid,
  { top, bottom, left, right, isWhole }: Area & { readonly isWhole: boolean },
): string {
  const corner = (column: number, row: number): string =>
    `${columnLetters(column + grid.firstColumn - 1)}${isWhole ? "" : String(row + grid.firstRow)}`;
  return sideName(grid.sheet, `${corner(left, top)}:${corner(right, bottom)}`);
}

/** A part of a grid as a grid. A row that says something only left of this part, in one cell, is a title for all parts. */
function cut(
  grid: SourceGrid,
  { top, bottom, left, right, name, starts }: Area & { readonly name: string; readonly starts: readonly number[] },
): SourceGrid {
  const isFirst = left <= (starts[0] ?? 0);
  const from = isFirst ? 0 : left;
  const rows = grid.rows.slice(top, bottom + 1).map((row): readonly CellValue[] => {
    const part = row.slice(from, right + 1);
    if (isFirst || part.some((value) => cellText(value) !== "")) return part;
    const elsewhere = row.filter((value) => cellText(value) !== "");
    const [title] = elsewhere;
    return elsewhere.length === 1 && typeof title === "string" ? [title, ...part.slice(1)] : part;
  });
  const within = (rowIndex: number, columnIndex: number): boolean =>
    rowIndex >= top && rowIndex <= bottom && columnIndex >= from && columnIndex <= right;
  const shifted = <Value>(cells: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, value]) => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return within(row, column) ? [[cellKey(row - top, column - from), value] as const] : [];
      }),
    );
  return {
    ...grid,
    sheet: name,
    firstRow: grid.firstRow + top,
    firstColumn: grid.firstColumn + from,
    rows,
    merges: grid.merges
      .filter((merge) => merge.bottom >= top && merge.top <= bottom && merge.right >= from && merge.left <= right)
      .map((merge) => ({
        top: Math.max(merge.top, top) - top,
        bottom: Math.min(merge.bottom, bottom) - top,
        left: Math.max(merge.left, from) - from,
        right: Math.min(merge.right, right) - from,
      })),
    hiddenRows: grid.hiddenRows.filter((row) => row >= top && row <= bottom).map((row) => row - top),
    hiddenColumns: grid.hiddenColumns
      .filter((column) => column >= from && column <= right)
      .map((column) => column - from),
    formulas: shifted(grid.formulas),
    originals: shifted(grid.originals),
    ...(grid.fonts ? { fonts: shifted(grid.fonts) } : {}),
  };
}
