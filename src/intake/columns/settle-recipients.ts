import { awardInTitle } from "@/domain/recognition/award-in-title";
import type { ColumnMatch, Field } from "@/fields/field";
import { looksLikePerson } from "@/language/names/person-name";
import { cellText } from "@/sheet/cell-text";
import type { SourceGrid } from "@/sheet/grid";
import type { Table } from "./split-tables";

const names: readonly Field[] = ["name", "familyName", "givenName", "item"];
const ofBudget: readonly Field[] = ["quantity", "unitPrice", "seats"];
/** Where the recipients may stand, in order of preference. */
const whose: readonly Field[] = ["orgUnit", "department", "group", "recipientKind", "address", "positionAndUnit"];

/** «Tên đơn vị» alone under a title, or beside a column, that names an award is the column of the recipients. */
export function settleRecipients(table: Table, titles: readonly string[]): Table {
  const { matches } = table;
  const has = (...fields: readonly Field[]): boolean => matches.some(({ field }) => fields.includes(field));
  if (has(...names) || has(...ofBudget)) return table;
  const isAwarded = has("award", "title", "awardTick") || titles.some((title) => awardInTitle(title) !== null);
  const [match] = whose.flatMap((field) => matches.find((each) => each.field === field) ?? []);
  if (!isAwarded || match === undefined) return table;
  const named: ColumnMatch = { ...match, field: "name", reason: "context" };
  return { ...table, matches: matches.map((each) => (each === match ? named : each)) };
}

/** True where headings among the rows name awards: «Tặng Giấy khen của Chủ tịch UBND phường cho các đồng chí:». */
export function hasAwardGroups(grid: SourceGrid, { firstRow, lastRow, matches }: Table): boolean {
  const ordinal = matches.find(({ field }) => field === "ordinal")?.heading.columnIndex;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const texts = (grid.rows[row] ?? []).flatMap((value, column) => {
      const text = cellText(value);
      return text === "" || (column === ordinal && text.length < 6) ? [] : [text];
    });
    const [only = ""] = texts;
    if (texts.length === 1 && !looksLikePerson(only) && awardInTitle(only) !== null) return true;
  }
  return false;
}
