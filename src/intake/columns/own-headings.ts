import type { ColumnMatch, Field } from "@/fields/field";
import { columnsOf, type ListTable } from "@/tables/declaration/list-table";
import { ownLists, type ListKinds } from "@/tables/list-kinds";
import { sourceColumns } from "@/tables/lists/source-columns";
import type { Header } from "../header/find-header";

const marks: readonly string[] = Object.values(sourceColumns(0, 0, 0)).map(({ heading }) => heading);

/**
 * The columns of a table of our own (from another conference's workbook, or copied out of this one), known by the three columns that name a record's
 * source; null for any other list. What our columns mean is then not guessed: «Thành phần» beside «Nhóm đại biểu» is no group.
 */
export function matchOwnHeadings(
  { headings }: Header,
  { tables }: Pick<ListKinds, "tables"> = ownLists,
): readonly ColumnMatch[] | null {
  const texts = new Set(headings.map(({ text }) => text.trim()));
  if (!marks.every((mark) => texts.has(mark))) return null;
  const own = tables.find((table) => texts.has(table.columns[table.main]?.heading ?? ""));
  if (own === undefined) return null;
  const fields = fieldsByHeading(own);
  return headings
    .filter(({ text }) => text !== "")
    .map((heading) => ({
      heading,
      field: fields.get(heading.text.trim()) ?? "other",
      confidence: 1,
      reason: "same-words",
    }));
}

const fieldsByHeading = (table: ListTable): ReadonlyMap<string, Field> =>
  new Map(
    columnsOf(table).flatMap(([, { heading, field }]) => (field === undefined ? [] : [[heading, field.id as Field]])),
  );
