import type { Field, Heading } from "@/fields/field";
import type { SourceGrid } from "@/sheet/grid";
import type { ListKind } from "@/tables/declaration/list-table";
import type { ListKinds } from "@/tables/list-kinds";
import { memoryKey } from "../columns/choose-columns";
import { isWithoutHeader, type Table } from "../columns/split-tables";
import type { ColumnReading } from "../result/intake-result";

/** How each column of a table was understood, for showing it to the user. */
export function readColumns(
  grid: SourceGrid,
  table: Table,
  { kind, lists }: { readonly kind: ListKind; readonly lists: ListKinds },
): readonly ColumnReading[] {
  const keys = lists.keys(kind);
  return table.header.headings
    .filter(({ text }) => text !== "" || isWithoutHeader(table))
    .map((heading) => {
      const match = table.matches.find((found) => found.heading.columnIndex === heading.columnIndex);
      const field = match ? (keys[match.field] ?? null) : null;
      return {
        heading: heading.path.join(" ▸ "),
        field,
        confidence: match?.confidence ?? 0,
        reason: match?.reason ?? "no-match",
        columnNumber: heading.columnIndex + grid.firstColumn,
        headingKey: memoryKey(heading),
        meaning: match?.field ?? null,
        alternatives: alternativesOf(heading, match?.field, lists),
      };
    });
}

/** What else a heading may mean by its words, on each of its levels. */
function alternativesOf({ path }: Heading, taken: Field | undefined, { headings }: ListKinds): readonly Field[] {
  const fields = [...path].reverse().flatMap((text) => headings.meanings(text).map(({ field }) => field));
  return [...new Set(fields)].filter((field) => field !== taken && field !== "other");
}
