import type { CellValue } from "@/sheet/grid";
import type { CellChange, RowRef, TableChange } from "@/workbook/change-set";
import type { LeftAlone } from "@/workbook/commit-outcome";
import type { DeclaredTable } from "../declared-tables";
import type { TableImage } from "./table-image";

/** Rows of a change where they are now, by what names them in the change. */
export interface Located {
  readonly rows: ReadonlyMap<RowRef, number>;
  readonly leftAlone: readonly LeftAlone[];
}

/** Columns that must be read so that the rows of a change are found again and known to be the same. */
export function headingsToLocate(
  change: TableChange,
  identify: string | null,
  declared: DeclaredTable | undefined,
): readonly string[] {
  const touched = new Set(change.cells.map(({ heading }) => heading));
  const isData = (heading: string): boolean => declared?.columns.get(heading)?.formula == null;
  // A row without an identity is known by all that it holds, and one that goes out must hold nothing that nobody has seen.
  const needsAll =
    change.removed.length > 0 || change.cells.some(({ row }) => row.id === null) || declared?.hasRowIds !== true;
  const all = needsAll && change.cells.length + change.removed.length > 0 ? change.headings.filter(isData) : [];
  const name = identify !== null && change.headings.includes(identify) ? [identify] : [];
  return [...new Set([...name, ...touched, ...all])];
}

/**
 * Finds each row of a change: by its identity, or by all that it holds; and takes it for the same only where its name and the cells that
 * change hold what they held when they were read. Of several such rows none is meant.
 */
export function locateRows(
  change: TableChange,
  image: TableImage,
  identify: string | null,
  declared: DeclaredTable | undefined,
): Located {
  const rows = new Map<RowRef, number>();
  const leftAlone: LeftAlone[] = [];
  const byId = positions(image.ids ?? []);
  const isData = (heading: string): boolean => declared?.columns.get(heading)?.formula == null;
  const all = change.headings.filter((heading) => isData(heading) && image.values.has(heading));
  const valueAt = (heading: string, row: number): CellValue => image.values.get(heading)?.[row] ?? null;
  const holds = (ref: RowRef, headings: readonly string[], row: number): boolean =>
    headings.every((heading) => valueAt(heading, row) === (ref.values[change.headings.indexOf(heading)] ?? null));
  const wanted = groupByRow(change);
  const whole = new Map<string, number[]>();
  if ([...wanted.keys()].some(({ id }) => id === null) || image.ids === null)
    for (let row = 0; row < image.rowCount; row += 1) {
      const key = JSON.stringify(all.map((heading) => valueAt(heading, row)));
      whole.set(key, [...(whole.get(key) ?? []), row]);
    }
  for (const [ref, { cells, isRemoved }] of wanted) {
    const isKnown = ref.id !== null && image.ids !== null;
    const found = isKnown
      ? (byId.get(ref.id) ?? [])
      : (whole.get(JSON.stringify(all.map((heading) => ref.values[change.headings.indexOf(heading)] ?? null))) ?? []);
    const named = identify === null ? [] : [identify];
    const same = found.filter(
      (row) =>
        cells.every(({ heading, before }) => valueAt(heading, row) === before) &&
        holds(ref, isRemoved ? all : named.filter((heading) => image.values.has(heading)), row),
    );
    const row =
      same.length > 1 && !isKnown ? same.find((at) => at === ref.rowIndex) : same.length === 1 ? same[0] : undefined;
    if (row !== undefined) rows.set(ref, row);
    else
      leftAlone.push({
        where: change.table,
        who: whoIs(ref, change, identify),
        why: same.length > 1 ? "ambiguous" : found.length > 0 ? "altered" : "gone",
      });
  }
  return { rows, leftAlone };
}

/** What a person knows a row by: its name, or its number in the table. */
export function whoIs(ref: RowRef, { headings }: TableChange, identify: string | null): string {
  const name = identify === null ? null : ref.values[headings.indexOf(identify)];
  return name == null || name === "" ? String(ref.rowIndex + 1) : String(name);
}

interface Wanted {
  readonly cells: CellChange[];
  isRemoved: boolean;
}

function groupByRow({ cells, removed }: TableChange): ReadonlyMap<RowRef, Wanted> {
  const wanted = new Map<RowRef, Wanted>();
  for (const cell of cells) {
    const one = wanted.get(cell.row) ?? { cells: [], isRemoved: false };
    one.cells.push(cell);
    wanted.set(cell.row, one);
  }
  for (const row of removed) wanted.set(row, { cells: [], isRemoved: true });
  return wanted;
}

function positions(ids: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  ids.forEach((id, row) => {
    if (id !== "") found.set(id, [...(found.get(id) ?? []), row]);
  });
  return found;
}

/** Identities for rows with data that have none, and for the lower of twins. */
export function missingIds(image: TableImage, newId: () => string): ReadonlyMap<number, string> {
  const given = new Map<number, string>();
  const seen = new Set<string>();
  (image.ids ?? []).slice(0, image.filled).forEach((id, row) => {
    if (id === "" || seen.has(id)) given.set(row, newId());
    seen.add(id);
  });
  return given;
}
