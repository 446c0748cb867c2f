import type { CellValue } from "../tables/grid";
import { matchRows } from "./match-rows";
import { isSameCell } from "./version-row";
import type { RowIdentity, StandingRow, VersionRow } from "./version-row";

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
      readonly standing: StandingRow;
      readonly next: VersionRow;
      readonly cells: readonly CellDifference[];
    }
  /** No longer in the list; `isEdited`: somebody has corrected it since, so it stays unless the user decides otherwise. */
  | { readonly kind: "gone"; readonly id: string; readonly standing: StandingRow; readonly isEdited: boolean }
  /** Still in the list, but somebody has taken it out of the table; it stays out unless the user decides otherwise. */
  | { readonly kind: "withdrawn"; readonly id: string; readonly next: VersionRow };

/** The next version of a list against what stands in one table. */
export interface VersionComparison {
  /** In the order of the next version; what is gone comes last. */
  readonly differences: readonly RowDifference[];
  /** Every row of the next version that stands in the table, changed or not. */
  readonly kept: readonly { readonly standing: StandingRow; readonly next: VersionRow }[];
  /** Rows that carry this list as their source and were not in it: copied by hand. They stay. */
  readonly added: readonly StandingRow[];
}

export interface VersionInput {
  /** What was taken in then; null where the workbook does not tell, and each difference is then a conflict. */
  readonly taken: readonly VersionRow[] | null;
  readonly standing: readonly StandingRow[];
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
  const { earlier, added } = joinEarlier(taken, standing);
  const matches = matchRows(earlier, next, identity);
  const differences: RowDifference[] = [];
  const kept: { standing: StandingRow; next: VersionRow }[] = [];
  next.forEach((row, index) => {
    const position = matches[index] ?? null;
    const before = position === null ? undefined : earlier[position];
    if (before === undefined) differences.push({ kind: "new", id: `new:${row.row}`, next: row });
    else if (before.standing === null) differences.push({ kind: "withdrawn", id: `withdrawn:${row.row}`, next: row });
    else {
      kept.push({ standing: before.standing, next: row });
      const cells = compareCells(keys, taken === null ? null : before.taken, before.standing, row);
      if (cells.length > 0)
        differences.push({ kind: "changed", id: `changed:${row.row}`, standing: before.standing, next: row, cells });
    }
  });
  const found = new Set(matches);
  earlier.forEach(({ taken: then, standing: now }, position) => {
    if (now === null || found.has(position)) return;
    const isEdited = taken === null || keys.some((key) => !isSameCell(then.cells[key], now.cells[key]));
    differences.push({ kind: "gone", id: `gone:${then.row}`, standing: now, isEdited });
  });
  return { differences, kept, added };
}

interface Earlier {
  readonly taken: VersionRow;
  readonly standing: StandingRow | null;
}

/** Rows of the table carry their row in the list, so both are joined by it; a second row of one number was copied by hand. */
function joinEarlier(
  taken: readonly VersionRow[] | null,
  standing: readonly StandingRow[],
): { readonly earlier: readonly Earlier[]; readonly added: readonly StandingRow[] } {
  if (taken === null) return { earlier: standing.map((row) => ({ taken: row, standing: row })), added: [] };
  const byRow = new Map<number, StandingRow>();
  const known = new Set(taken.map(({ row }) => row));
  const added: StandingRow[] = [];
  for (const row of standing) {
    if (byRow.has(row.row) || !known.has(row.row)) added.push(row);
    else byRow.set(row.row, row);
  }
  return { earlier: taken.map((row) => ({ taken: row, standing: byRow.get(row.row) ?? null })), added };
}

function compareCells(
  keys: readonly string[],
  taken: VersionRow | null,
  standing: StandingRow,
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
