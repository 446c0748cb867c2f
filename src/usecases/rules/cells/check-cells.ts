import { checkCell } from "@/fields/rules/check-cell";
import type { CellRow } from "@/fields/rules/declaration";
import type { Issue } from "@/issues/issue";
import { issueAt } from "@/issues/issue-of";
import { placeOf } from "@/issues/place-of";
import { columnsOf, ruleOf, type ListTable } from "@/tables/declaration/list-table";

/**
 * Checks the cells of one of our tables as they stand, each by the rule of its column: what taking in puts there is clean, so this finds what
 * was typed or pasted since. Excel's own validation does not see a paste. A value that can only mean one thing comes with it as `likely`.
 */
export function checkCells(table: ListTable, rows: readonly CellRow[]): readonly Issue[] {
  const columns = columnsOf(table).flatMap(([key, column]) => {
    const rule = ruleOf(column);
    return rule.check === null ? [] : [[key, rule] as const];
  });
  const inCells = rows.flatMap((row) =>
    columns.flatMap(([key, rule]) => {
      const found = checkCell(rule, row.cell(key), row);
      return found === null ? [] : [issueAt(found, placeOf(row.source, key))];
    }),
  );
  const inRows = table.checkRows?.(rows) ?? [];
  return [...inCells, ...inRows.map(({ row, key, found }) => issueAt(found, placeOf(row.source, key)))];
}
