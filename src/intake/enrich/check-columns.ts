import type { SourceGrid } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { profileColumn } from "../header/profile-column";
import type { Places } from "../rows/places";
import type { Table } from "../columns/split-tables";
import { columnLetters } from "@/sheet/cell-address";

/** What is known of the table when its columns are checked. */
export interface ColumnContext {
  readonly places: Places;
  /** Which fields the kind takes in. */
  readonly keys: Readonly<Partial<Record<string, string>>>;
  readonly taken: number;
  /** What the user chose for hidden columns. */
  readonly hiddenColumns?: "take" | "leave" | undefined;
}

/** Checks what a list's columns leave out: hidden columns that are taken or left, and columns with data that are not taken. */
export function checkColumns(
  grid: SourceGrid,
  table: Table,
  { places, keys, taken, hiddenColumns = "take" }: ColumnContext,
): readonly Issue[] {
  const at = { ...places.at(0, null), row: 0 };
  const hidden = new Set(grid.hiddenColumns);
  const issues: Issue[] = [];
  const left: string[] = [];
  const notTaken: string[] = [];
  for (const heading of table.header.headings) {
    const match = table.matches.find((found) => found.heading.columnIndex === heading.columnIndex);
    const key = match && match.field !== "ordinal" ? keys[match.field] : undefined;
    const place = { ...at, column: heading.text === "" ? null : heading.text };
    if (match && key !== undefined) {
      const params = { heading: heading.text };
      if (hidden.has(heading.columnIndex)) {
        issues.push(issueOf("hidden-column", { ...place, field: key }, params));
      }
      continue;
    }
    // «Họ», «Tên» beside «Họ và tên» say nothing that is not taken.
    const isSaidAgain = match?.field === "other" && match.reason === "context";
    const isDecided = match?.reason === "chosen" || match?.reason === "remembered" || isSaidAgain;
    if (match?.field === "ordinal" || isDecided || taken === 0) continue;
    const { count } = profileColumn(grid, heading.columnIndex, table);
    // A stray cell or two under no heading are no column.
    if (count === 0 || (heading.text === "" && count < 3 && count * 2 < taken)) continue;
    const name = heading.text === "" ? columnLetters(heading.columnIndex + grid.firstColumn - 1) : heading.text;
    if (hidden.has(heading.columnIndex) && hiddenColumns === "leave") {
      left.push(name);
      continue;
    }
    notTaken.push(name.replace(/\s+/gu, " "));
  }
  if (notTaken.length > 0) {
    const headings = notTaken.map((name) => `«${name}»`).join(", ");
    issues.push(issueOf("column-not-taken", at, { count: notTaken.length, headings }));
  }
  if (left.length > 0) {
    issues.push(issueOf("hidden-columns-left", at, { headings: left.join(", ") }));
  }
  if (taken === 0) issues.push(issueOf("no-records", at, {}));
  return issues;
}
