import type { SourceGrid } from "../tables/grid";
import type { Issue } from "../tables/issue";
import { profileColumn } from "../tables/profile-column";
import type { Places } from "../tables/places";
import type { ListKind } from "../tables/recognise-kind";
import type { Table } from "../tables/split-tables";
import { fieldKeys } from "./field-keys";

/** What is known of the table when its columns are checked. */
export interface ColumnContext {
  readonly places: Places;
  readonly kind: ListKind;
  readonly taken: number;
}

/**
 * Checks what a list's columns leave out: hidden columns that are taken, columns with data that are not taken,
 * and a second list beside the first, of which nothing is taken (an error: the two must be put one below the other).
 */
export function checkColumns(grid: SourceGrid, table: Table, { places, kind, taken }: ColumnContext): readonly Issue[] {
  const at = { ...places.at(0, null), row: 0 };
  const hidden = new Set(grid.hiddenColumns);
  const issues: Issue[] = [];
  let besides = 0;
  for (const heading of table.header.headings) {
    const match = table.matches.find((found) => found.heading.columnIndex === heading.columnIndex);
    const key = match && match.field !== "ordinal" ? fieldKeys[kind][match.field] : undefined;
    const place = { ...at, column: heading.text === "" ? null : heading.text };
    if (match && key !== undefined) {
      const params = { heading: heading.text };
      if (hidden.has(heading.columnIndex)) {
        issues.push({ code: "hidden-column", severity: "note", at: { ...place, field: key }, params });
      }
      continue;
    }
    if (heading.text === "" || match?.field === "ordinal" || taken === 0) continue;
    const { count, names } = profileColumn(grid, heading.columnIndex, table);
    if (count === 0) continue;
    if (isNameAgain(table, heading.text) && names >= 0.5) besides += 1;
    issues.push({ code: "column-not-taken", severity: "note", at: place, params: { heading: heading.text } });
  }
  if (besides > 0) issues.push({ code: "tables-side-by-side", severity: "error", at, params: {} });
  if (taken === 0) issues.push({ code: "no-records", severity: "note", at, params: {} });
  return issues;
}

/** The same heading as that of the names. */
const isNameAgain = (table: Table, text: string): boolean =>
  table.matches.some(
    ({ field, heading }) => field === "name" && heading.text.trim().toLowerCase() === text.trim().toLowerCase(),
  );
