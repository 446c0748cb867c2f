import { delegateColumns } from "@/tables/lists/delegates";
import type { Draft } from "../draft";
import type { NewRows } from "./table-rows";

/** Rows that come into a table, some of them in the place of others. */
export interface Addition {
  readonly table: string;
  readonly rows: NewRows;
  /** Rows that held something before. */
  readonly filled: number;
  /** Positions of rows whose list comes anew. */
  readonly replaced: readonly number[];
}

/** Adds rows to tables and takes out those that they replace; the rows that stay are numbered again. */
export function addRows(draft: Draft, additions: readonly Addition[]): void {
  for (const { table, rows, filled, replaced } of additions) {
    draft.appendRows(table, rows.headings, rows.rows);
    if (replaced.length === 0) continue;
    draft.removeRows(table, replaced);
    const count = filled + rows.rows.length - replaced.length;
    draft.writeColumns(table, { [delegateColumns.ordinal]: Array.from({ length: count }, (_, i) => i + 1) });
  }
}
