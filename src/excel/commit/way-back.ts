import type { Area } from "@/sheet/sheet-model";
import type { HostCell } from "../cell-input";
import type { KeptFile } from "../kept-files";
import type { PageState } from "./page-state";

/** A row of a table: by its identity; where it has none («»), by its position when it was written. */
export interface WrittenRow {
  readonly id: string;
  readonly row: number;
}

/** A cell that was written: what it had (ready to be written again), and what it was given. */
export interface WrittenCell extends WrittenRow {
  readonly heading: string;
  readonly old: HostCell;
  readonly value: HostCell;
}

/** A cell whose fill was changed; "" = none. */
export interface WrittenFill extends WrittenRow {
  readonly heading: string;
  readonly old: string;
}

/** How a table was before the commit, as far as the commit changes it. */
export interface TableWayBack {
  readonly name: string;
  readonly rowCount: number;
  readonly hasTotals: boolean;
  readonly cells: readonly WrittenCell[];
  readonly fills: readonly WrittenFill[];
  /** Rows that come in: their first position, and their identities (none where the table has no column for them). */
  readonly added: { readonly first: number; readonly count: number; readonly ids: readonly string[] } | null;
  /** Rows that were written over by rows that come in, because the user had put them there meanwhile; all their cells. */
  readonly covered: readonly (WrittenRow & { readonly cells: readonly HostCell[] })[];
  /** Rows that go out, from above; the copy of the k-th stands at `copy.row + k` of the hidden sheet. */
  readonly removed: readonly WrittenRow[];
  readonly copy: { readonly sheet: string; readonly row: number } | null;
}

/** A named area that was written, row by row. */
export interface NameWayBack {
  readonly name: string;
  readonly old: readonly (readonly HostCell[])[];
  readonly values: readonly (readonly HostCell[])[];
}

/** A sheet that stands and is written anew; all that it held is on a hidden sheet, at the same addresses. */
export interface SheetWayBack {
  readonly sheet: string;
  readonly copy: string;
  /** What was used; null for an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly style: string }[];
  /** Points of the used columns and rows, neighbours of one size together: `[count, size]`. */
  readonly widths: readonly (readonly [number, number])[];
  readonly heights: readonly (readonly [number, number])[];
  readonly page: PageState;
}

/** Everything that is needed to take a commit back, also in another session; plain data. */
export interface WayBack {
  readonly action: string;
  readonly tables: readonly TableWayBack[];
  readonly names: readonly NameWayBack[];
  readonly newSheets: readonly string[];
  readonly sheets: readonly SheetWayBack[];
  /** Names that are made to stand for other cells: what they stood for, null = there was no such name. */
  readonly pointed: readonly { readonly name: string; readonly old: string | null }[];
  /** Settings of kept files: keys that come in, keys that go when all is written, and the list as it was. */
  readonly files: {
    readonly keys: readonly string[];
    readonly oldKeys: readonly string[];
    readonly index: readonly KeptFile[];
  } | null;
  /** Hidden sheets of ours. */
  readonly hidden: readonly string[];
}
