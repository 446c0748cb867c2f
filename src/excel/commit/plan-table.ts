import { rowIdHeading } from "@/tables/declaration/row-id";
import type { RowRef, TableChange } from "@/workbook/change-set";
import type { LeftAlone } from "@/workbook/commit-outcome";
import { WorkbookError } from "@/workbook/workbook-error";
import { dataCell, isFormula, type HostCell } from "../cell-input";
import type { DeclaredTable } from "../declared-tables";
import { locateRows, missingIds } from "./locate-rows";
import type { TableImage } from "./table-image";
import type { WrittenCell } from "./way-back";

/** Rows that come in below the last one with data. */
export interface AddedRows {
  /** Position of the first in the body. */
  readonly first: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly HostCell[])[];
  /** Identities, one a row; none where the table has no column for them. */
  readonly ids: readonly string[];
}

/** What is written where in a table, from how it is now. */
export interface TablePlan {
  readonly change: TableChange;
  readonly image: TableImage;
  /** The identity of a row of the body, also one that this commit gives; "" = none. */
  readonly idAt: (row: number) => string;
  /** Position of each row of the change that is found. */
  readonly rows: ReadonlyMap<RowRef, number>;
  readonly cells: readonly WrittenCell[];
  readonly added: AddedRows | null;
  /** Positions of the rows that go out, from above. */
  readonly removed: readonly number[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Plans what a change writes into a table. Refused: a missing column, cells of the user where the table must grow.
 * A value for a column that carries a formula is our own mistake and throws.
 */
export function planTable(
  change: TableChange,
  image: TableImage,
  about: {
    readonly identify: string | null;
    readonly declared: DeclaredTable | undefined;
    readonly newId: () => string;
  },
): TablePlan {
  const { declared } = about;
  refuseMissing(change, image, declared);
  const { rows, leftAlone } = locateRows(change, image, about.identify, declared);
  const given = missingIds(image, about.newId);
  const idAt = (row: number): string => given.get(row) ?? image.ids?.[row] ?? "";
  const cells = change.cells.flatMap(({ row: ref, heading, value }): readonly WrittenCell[] => {
    const row = rows.get(ref);
    return row === undefined
      ? []
      : [{ id: idAt(row), row, heading, old: oldCell(image, heading, row), value: dataCell(value) }];
  });
  const ids = [...given].map(([row, id]): WrittenCell => ({
    // Found again by what is written here, wherever the row is then.
    id,
    row,
    heading: rowIdHeading,
    old: image.ids?.[row] ?? "",
    value: id,
  }));
  const added = planAdded(change, image, about.newId);
  refuseCellsBelow(image, added);
  return {
    change,
    image,
    idAt,
    rows,
    cells: [...ids, ...cells],
    added,
    removed: change.removed.flatMap((ref) => rows.get(ref) ?? []).sort((a, b) => a - b),
    leftAlone,
  };
}

/** A cell as it must be written to be again what it is. */
function oldCell(image: TableImage, heading: string, row: number): HostCell {
  const [formula, value] = [image.formulas.get(heading)?.[row], image.values.get(heading)?.[row] ?? null];
  return typeof formula === "string" && isFormula(formula) && formula !== value ? formula : dataCell(value);
}

function planAdded({ added }: TableChange, image: TableImage, newId: () => string): AddedRows | null {
  if (added.rows.length === 0) return null;
  // A row that comes back has its own identity.
  const own = added.headings.indexOf(rowIdHeading);
  const keep = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
    own < 0 ? cells : cells.filter((_, column) => column !== own);
  return {
    first: image.filled,
    headings: keep(added.headings),
    rows: added.rows.map((row) => keep(row).map(dataCell)),
    ids: image.ids === null ? [] : added.rows.map((row) => String((own < 0 ? null : row[own]) ?? newId())),
  };
}

function refuseMissing(change: TableChange, image: TableImage, declared: DeclaredTable | undefined): void {
  const isMissing = (heading: string): boolean => !image.headings.includes(heading);
  const formulas = [...(declared?.columns ?? [])].filter(([, { formula }]) => formula !== null).map(([name]) => name);
  const written = [
    ...change.cells.map(({ heading }) => heading),
    ...change.added.headings.filter((heading) => heading !== rowIdHeading),
  ];
  const computed = written.find((heading) => formulas.includes(heading));
  if (computed !== undefined) throw new RangeError(`${change.table}[${computed}] is calculated`);
  const missing = [...written, ...(change.added.rows.length > 0 ? formulas : [])].find(isMissing);
  if (missing !== undefined) throw new WorkbookError("item-not-found", `${change.table}[${missing}]`);
}

function refuseCellsBelow(image: TableImage, added: AddedRows | null): void {
  if (added === null || image.below === null) return;
  const first = image.headerRow + 1 + image.rowCount + (image.hasTotals ? 1 : 0);
  const growth = added.first + added.rows.length - image.rowCount;
  if (image.below.row < first + growth) throw new WorkbookError("cells-in-the-way", image.below.address);
}
