import { cellText } from "@/sheet/cell-text";
import type { RowShape } from "./classify-row";
import type { Field } from "@/fields/field";
import type { SourceGrid } from "@/sheet/grid";
import { ordinalNumber } from "@/language/words/row-words";
import type { Table } from "../columns/split-tables";

const moneyFields: readonly Field[] = ["amount", "money"];
const mostShapeRows = 300;

/** Finds out what the rows of a table have in common, from its columns and its first rows. */
export function shapeRows(grid: SourceGrid, table: Table): RowShape {
  const columnsOf = (...fields: readonly Field[]): readonly number[] =>
    table.matches.filter(({ field }) => fields.includes(field)).map(({ heading }) => heading.columnIndex);
  const [ordinalColumn = null] = columnsOf("ordinal");
  const [nameColumn = 0] = [
    ...columnsOf("name"),
    ...columnsOf("familyName"),
    ...columnsOf("item"),
    ...columnsOf("givenName"),
  ];
  let named = 0;
  let numbered = 0;
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + mostShapeRows); row += 1) {
    const values = grid.rows[row] ?? [];
    // A text alone in its row is a title or a count, which nobody numbers.
    const isAlone = values.every((value, column) => column === nameColumn || cellText(value) === "");
    if (isAlone || cellText(values[nameColumn]) === "") continue;
    named += 1;
    if (ordinalColumn !== null && ordinalNumber(cellText(values[ordinalColumn])) !== null) numbered += 1;
  }
  return {
    ordinalColumn,
    nameColumn,
    moneyColumns: new Set(columnsOf(...moneyFields)),
    factorColumns: new Set(columnsOf("quantity", "unitPrice")),
    fieldColumns: new Set(
      table.matches
        .filter(({ field }) => field !== "other" && field !== "ordinal")
        .map(({ heading }) => heading.columnIndex),
    ),
    isBudget: columnsOf("item").length > 0 && columnsOf("name").length === 0,
    isNumbered: named > 0 && numbered / named >= 0.5,
  };
}
