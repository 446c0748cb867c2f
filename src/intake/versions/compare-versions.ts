import type { CellValue } from "@/sheet/grid";
import type { RowIdentity } from "@/tables/declaration/list-table";
import { matchRows } from "./match-rows";
import { isSameCell, type ExistingRow, type VersionRow } from "./version-row";

/** One cell that the next version wants otherwise than it stands. */
export interface CellDifference {
  readonly key: string;
  /** As it stands in the table. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** As it was taken in then. */
  readonly taken: CellValue;
  /** True where somebody has corrected the cell since: it stays unless the user decides otherwise. */
  readonly isConflict: boolean;
}

/** One row in which the next version differs. */
export type RowDifference =
  | { readonly kind: "new"; readonly id: string; readonly next: VersionRow }
  | {
      readonly kind: "changed";
      readonly id: string;
      readonly standing: ExistingRow;
      readonly next: VersionRow;
      readonly cells: readonly CellDifference[];
    }
  /** No longer in the list; `isEdited`: somebody has worked on it since, so it stays unless the user decides otherwise. */
  | { readonly kind: "gone"; readonly id: string; readonly standing: ExistingRow; readonly isEdited: boolean }
  /** Still in the list, but somebody has taken it out of the table; it stays out unless the user decides otherwise. */
  | { readonly kind: "withdrawn"; readonly id: string; readonly next: VersionRow };

/** The next version of a list against what stands in one table. */
export interface VersionComparison {
  /** In the order of the next version; what is gone comes last. */
  readonly differences: readonly RowDifference[];
  /** Every row of the next version that stands in the table, changed or not. */
  readonly kept: readonly { readonly standing: ExistingRow; readonly next: VersionRow }[];
  /** Rows that carry this list as their source and were not in it: copied by hand. They stay. */
  readonly added: readonly ExistingRow[];
}

export interface VersionInput {
  /** What was taken in then; null where the workbook does not tell, and each difference is then a conflict. */
  readonly taken: readonly VersionRow[] | null;
  readonly standing: readonly ExistingRow[];
  readonly next: readonly VersionRow[];
  readonly identity: RowIdentity;
  /** The columns that are compared. */
  readonly keys: readonly string[];
}

/**
 * Compares three ways, row by row and cell by cell: what was taken in then, what stands in the table now, what the next version says.
 * A cell that only the new version alters is a change, one that was corrected by hand and is not altered stays, one that both alter is
 * a conflict. Rows are known again by what they say (`matchRows`), not by their number.
 */
export function compareVersions({ taken, standing, next, identity, keys }: VersionInput): VersionComparison {
  const { earlier, added } = joinEarlier(taken, standing, identity);
  const ids = new Ids();
  const matches = matchRows(earlier, next, identity);
  const differences: RowDifference[] = [];
  const kept: { standing: ExistingRow; next: VersionRow }[] = [];
  next.forEach((row, index) => {
    const position = matches[index] ?? null;
    const before = position === null ? undefined : earlier[position];
    if (before === undefined) differences.push({ kind: "new", id: ids.of("new", row), next: row });
    else if (before.standing === null) differences.push({ kind: "withdrawn", id: ids.of("withdrawn", row), next: row });
    else {
      kept.push({ standing: before.standing, next: row });
      const cells = compareCells(keys, taken === null ? null : before.taken, before.standing, row);
      if (cells.length > 0)
        differences.push({ kind: "changed", id: ids.of("changed", row), standing: before.standing, next: row, cells });
    }
  });
  const found = new Set(matches);
  earlier.forEach(({ taken: then, standing: now }, position) => {
    if (now === null || found.has(position)) return;
    const isCorrected = keys.some((key) => !isSameCell(then.cells[key], now.cells[key]));
    const isEdited = taken === null || isCorrected || now.isWorkedOn === true;
    differences.push({ kind: "gone", id: ids.of("gone", then), standing: now, isEdited });
  });
  return { differences, kept, added };
}

interface Earlier {
  readonly taken: VersionRow;
  readonly standing: ExistingRow | null;
}

/** Ids that a second comparison of the same rows gives again: the kind and the row, and of several records of one row which. */
class Ids {
  readonly #seen = new Map<string, number>();

  of(kind: RowDifference["kind"], { row }: VersionRow): string {
    const id = `${kind}:${row}`;
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  }
}

/** Rows of the table carry their row in the list, so both are joined by it; what is left over was copied by hand. */
function joinEarlier(
  taken: readonly VersionRow[] | null,
  standing: readonly ExistingRow[],
  identity: RowIdentity,
): { readonly earlier: readonly Earlier[]; readonly added: readonly ExistingRow[] } {
  if (taken === null) return { earlier: standing.map((row) => ({ taken: row, standing: row })), added: [] };
  const byRow = new Map<number, { readonly taken: VersionRow[]; readonly standing: ExistingRow[] }>();
  const groupOf = (row: number) => {
    const group = byRow.get(row) ?? { taken: [], standing: [] };
    byRow.set(row, group);
    return group;
  };
  for (const row of taken) groupOf(row.row).taken.push(row);
  for (const row of standing) groupOf(row.row).standing.push(row);
  const earlier: Earlier[] = [];
  const added: ExistingRow[] = [];
  for (const group of byRow.values()) {
    const joined = joinRow(group.taken, group.standing, identity);
    earlier.push(...group.taken.map((row, index) => ({ taken: row, standing: joined[index] ?? null })));
    added.push(...group.standing.filter((row) => !joined.includes(row)));
  }
  return { earlier, added };
}

/** The standing row of each record of one row of the list: the only one, or of several (two awards in one row, a copy) the one that says the same. */
function joinRow(
  taken: readonly VersionRow[],
  standing: readonly ExistingRow[],
  identity: RowIdentity,
): readonly (ExistingRow | null)[] {
  if (taken.length <= 1 && standing.length <= 1) return taken.map(() => standing[0] ?? null);
  const found = matchRows(
    taken.map((row) => ({ taken: row, standing: null })),
    standing,
    identity,
  );
  return taken.map((_, index) => {
    const position = found.indexOf(index);
    return position < 0 ? null : (standing[position] ?? null);
  });
}

function compareCells(
  keys: readonly string[],
  taken: VersionRow | null,
  standing: ExistingRow,
  next: VersionRow,
): readonly CellDifference[] {
  return keys.flatMap((key) => {
    const [then, from, to] = [taken?.cells[key] ?? null, standing.cells[key] ?? null, next.cells[key] ?? null];
    if (isSameCell(from, to)) return [];
    if (taken === null) return [{ key, from, to, taken: null, isConflict: true }];
    if (isSameCell(then, to)) return [];
    return [{ key, from, to, taken: then, isConflict: !isSameCell(then, from) }];
  });
}
