import type { CellValue } from "@/sheet/grid";
import type { CellDifference, RowDifference, VersionComparison } from "./compare-versions";
import type { ExistingRow, VersionRow } from "./version-row";

/** What a user takes over of a next version: ids of differences, and of single cells and rows where a correction by hand gives way. */
export interface VersionTake {
  /** `"all"`, or the ids of `RowDifference`s. */
  readonly rows: "all" | ReadonlySet<string>;
  /** Where the next version goes before a correction by hand: `"all"`, or ids as `conflictId` gives them. */
  readonly overrides: "all" | ReadonlySet<string>;
}

/** Takes over all that nobody has corrected by hand. */
export const takeAll: VersionTake = { rows: "all", overrides: new Set() };

/** The id of a decision that overrides a correction by hand: of one cell, or of a row that was edited or taken out. */
export const conflictId = (difference: RowDifference, cell?: CellDifference): string =>
  cell === undefined ? difference.id : `${difference.id}:${cell.key}`;

/** True where taking over needs the user's word, because somebody has worked on the row by hand. */
export const needsOverride = (difference: RowDifference): boolean =>
  difference.kind === "withdrawn" || (difference.kind === "gone" && difference.isEdited);

/** What is written, and where each row that stays comes from now. */
export interface VersionEdit {
  readonly append: readonly VersionRow[];
  readonly write: readonly { readonly standing: ExistingRow; readonly key: string; readonly value: CellValue }[];
  readonly remove: readonly ExistingRow[];
  /** Rows that stay, with their row in the next version. */
  readonly kept: VersionComparison["kept"];
  /** Rows that stay though the next version does not have them: from now on they are the workbook's own. */
  readonly own: readonly ExistingRow[];
}

/** Turns a comparison and the user's decisions into what is to be written; what is not taken over stays as it stands. */
export function applyVersions({ differences, kept, added }: VersionComparison, take: VersionTake): VersionEdit {
  const isTaken = (id: string): boolean => take.rows === "all" || take.rows.has(id);
  const isOverridden = (id: string): boolean => take.overrides === "all" || take.overrides.has(id);
  const append: VersionRow[] = [];
  const write: { standing: ExistingRow; key: string; value: CellValue }[] = [];
  const remove: ExistingRow[] = [];
  const own: ExistingRow[] = [...added];
  for (const difference of differences) {
    const isWanted = needsOverride(difference) ? isOverridden(difference.id) : isTaken(difference.id);
    if (difference.kind === "new" || difference.kind === "withdrawn") {
      if (isWanted) append.push(difference.next);
    } else if (difference.kind === "gone") {
      if (isWanted) remove.push(difference.standing);
      else own.push(difference.standing);
    } else
      for (const cell of difference.cells)
        if (cell.isConflict ? isOverridden(conflictId(difference, cell)) : isWanted)
          write.push({ standing: difference.standing, key: cell.key, value: cell.to });
  }
  return { append, write, remove, kept, own };
}
