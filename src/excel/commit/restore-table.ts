import { rowIdHeading } from "@/tables/declaration/row-id";
import { utf8Length } from "../blocks";
import type { HostCell } from "../cell-input";
import type { DeclaredTable } from "../declared-tables";
import { stepBytes, type Step } from "../steps";
import { paintSteps } from "./plan-marks";
import { cellRuns, rowRuns } from "./table-steps";
import { imageRange, type TableImage } from "./table-image";
import type { TableWayBack, WrittenCell, WrittenRow } from "./way-back";

/** Columns whose cells must be known to take a table back. */
export const headingsToRestore = ({ cells }: TableWayBack): readonly string[] => [
  ...new Set(cells.map(({ heading }) => heading)),
];

/**
 * What brings a table back to before a commit, from how it is now: rows are found by their identities, never by positions where they have
 * one; only cells that hold what the commit wrote get what they had. `hasCopies`: whether the rows that go out were copied.
 */
export function restoreTableSteps(
  context: Excel.RequestContext,
  wayBack: TableWayBack,
  image: TableImage,
  { declared, hasCopies }: { readonly declared: DeclaredTable | undefined; readonly hasCopies: boolean },
): readonly Step[] {
  const rowOf = rowFinder(image);
  const cells = wayBack.cells.flatMap((cell): readonly WrittenCell[] => {
    const row = rowOf(cell);
    if (row === null || cell.old === cell.value) return [];
    const now = cell.heading === rowIdHeading ? image.ids?.[row] : image.values.get(cell.heading)?.[row];
    return plain(cell.value) === (now ?? "") ? [{ ...cell, row, value: cell.old }] : [];
  });
  const fills = wayBack.fills.flatMap(({ heading, old, ...written }) => {
    const row = rowOf(written);
    return row === null ? [] : [{ row, heading, color: old }];
  });
  return [
    ...(image.isFiltered ? [{ bytes: stepBytes.cells, queue: () => image.table.clearFilters() }] : []),
    ...(image.hasTotals && wayBack.added !== null ? [totalsStep(image, false)] : []),
    ...cellRuns(cells).map(({ heading, first, values }) => ({
      bytes: stepBytes.cells + utf8Length(JSON.stringify(values)),
      queue: () => {
        const column = image.headings.indexOf(heading);
        imageRange(image, first, values.length, column, 1).formulas = values.map((value) => [value]);
      },
    })),
    ...paintSteps(image, fills),
    ...rowSteps(context, wayBack, image, { declared, hasCopies }),
    ...(wayBack.hasTotals && wayBack.added !== null ? [totalsStep(image, true)] : []),
  ];
}

const totalsStep = (image: TableImage, shown: boolean): Step => ({
  bytes: stepBytes.property,
  queue: () => {
    image.table.showTotals = shown;
  },
});

/** What a cell holds after this was written: the apostrophe that marks text is no part of it. */
const plain = (cell: HostCell): HostCell => (typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell);

function rowFinder(image: TableImage): (written: WrittenRow) => number | null {
  const rows = new Map<string, number>();
  // Of twins the upper is meant.
  (image.ids ?? []).forEach((id, row) => {
    if (id !== "" && !rows.has(id)) rows.set(id, row);
  });
  return ({ id, row }) => (id === "" ? (row < image.rowCount ? row : null) : (rows.get(id) ?? null));
}

/** A row of the table as it comes to be while the steps are planned. */
interface Row {
  readonly id: string;
  readonly isOurs: boolean;
  readonly isBlank: boolean;
}

/** Takes rows out that came in, brings rows back that went out, and gives the table the rows that it had. */
function rowSteps(
  context: Excel.RequestContext,
  { added, removed, copy, rowCount, covered }: TableWayBack,
  image: TableImage,
  { declared, hasCopies }: { readonly declared: DeclaredTable | undefined; readonly hasCopies: boolean },
): readonly Step[] {
  if (added === null && (removed.length === 0 || !hasCopies)) return [];
  const ids = new Set(added?.ids ?? []);
  const rowOf = rowFinder(image);
  const back = covered.flatMap((one) => {
    const row = rowOf(one);
    return row === null ? [] : [{ row, isInside: one.row < rowCount, cells: one.cells }];
  });
  const isBack = new Set(back.flatMap(({ row, isInside }) => (isInside ? [row] : [])));
  const isOurs = (row: number): boolean =>
    added !== null && !isBack.has(row) && (image.ids === null ? row >= added.first : ids.has(image.ids[row] ?? ""));
  const rows: Row[] = Array.from({ length: image.rowCount }, (_, row) => ({
    id: image.ids?.[row] ?? "",
    isOurs: isOurs(row),
    isBlank: row >= image.filled,
  }));
  const steps: Step[] = [];
  const step = (queue: () => void): void => void steps.push({ bytes: stepBytes.range * 2, queue });
  const uncover = (isInside: boolean): void => {
    for (const one of back)
      if (one.isInside === isInside)
        step(() => (imageRange(image, one.row, 1, 0, one.cells.length).formulas = [[...one.cells]]));
  };
  uncover(true);
  let end = rows.length;
  while (end > 0 && (rows[end - 1]?.isOurs === true || rows[end - 1]?.isBlank === true)) end -= 1;
  // Rows of ours that the user has moved among others meanwhile.
  for (let row = end - 1; row >= 0; row -= 1)
    if (rows[row]?.isOurs === true) {
      step(() => imageRange(image, row, 1).delete("Up"));
      rows.splice(row, 1);
      end -= 1;
    }
  if (end < rows.length) emptyRows(image, { first: end, count: rows.length - end, declared }, step);
  const gone = hasCopies ? missing(removed, rows, rowCount).filter(([, { id }]) => id === "" || !ids.has(id)) : [];
  const missed = copy === null ? [] : gone.map((one) => ({ copy, one }));
  for (const {
    copy: from,
    one: [place, { row }],
  } of missed) {
    const at = Math.min(row, end);
    const total = rows.length;
    step(() => bringBack(context, image, { at, total, copy: from, place }));
    rows.splice(at, 0, { id: "", isOurs: false, isBlank: false });
    end += 1;
  }
  trim(image, { total: rows.length, target: Math.max(rowCount, end, 1) }, step);
  uncover(false);
  return steps;
}

/** The rows that went out and are not there, each with the place of its copy. */
function missing(
  removed: readonly WrittenRow[],
  rows: readonly Row[],
  rowCount: number,
): readonly (readonly [number, WrittenRow])[] {
  const there = new Set(rows.map(({ id }) => id).filter((id) => id !== ""));
  const isEmptied = rows.every(({ isBlank }) => isBlank);
  const placed = removed.map((row, place) => [place, row] as const);
  if (removed.every(({ id }) => id !== "")) return placed.filter(([, { id }]) => !there.has(id));
  if (isEmptied) return placed;
  // Rows are deleted from below: without identities the last ones are those that are gone.
  const kept = rows.filter(({ isOurs }) => !isOurs).length;
  return placed.slice(Math.max(0, placed.length - Math.max(0, rowCount - kept)));
}

interface Returning {
  /** Where the row comes in, among so many rows. */
  readonly at: number;
  readonly total: number;
  readonly copy: NonNullable<TableWayBack["copy"]>;
  readonly place: number;
}

function bringBack(context: Excel.RequestContext, image: TableImage, { at, total, copy, place }: Returning): void {
  if (at === total) resize(image, total + 1);
  else imageRange(image, at, 1).insert("Down");
  const copied = context.workbook.worksheets
    .getItem(copy.sheet)
    .getRangeByIndexes(copy.row + place, image.firstColumn, 1, image.headings.length);
  imageRange(image, at, 1).copyFrom(copied, "All");
}

/** Empties the columns of data: what the table calculates by itself stays. */
function emptyRows(
  image: TableImage,
  {
    first,
    count,
    declared,
  }: { readonly first: number; readonly count: number; readonly declared: DeclaredTable | undefined },
  step: (queue: () => void) => void,
): void {
  const isData = image.headings.map((heading) => declared?.columns.get(heading)?.formula == null);
  const columns = isData.flatMap((is, column) => (is ? [{ row: column }] : []));
  for (const run of rowRuns(columns))
    step(() => imageRange(image, first, count, run.first, run.count).clear("Contents"));
}

/** Rows of the table beyond those that it had leave it as cells that nobody has used. */
function trim(
  image: TableImage,
  { total, target }: { readonly total: number; readonly target: number },
  step: (queue: () => void) => void,
): void {
  if (total <= target) return;
  step(() => {
    const beyond = imageRange(image, target, total - target);
    beyond.clear("All");
    beyond.dataValidation.clear();
    resize(image, target);
  });
}

function resize(image: TableImage, rowCount: number): void {
  image.table.resize(
    image.sheet.getRangeByIndexes(image.headerRow, image.firstColumn, 1 + rowCount, image.headings.length),
  );
}
