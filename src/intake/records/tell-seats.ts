import type { Delegate } from "@/domain/model/delegate";
import type { IssueCollector } from "../rows/issue-collector";
import type { ListRow } from "../rows/list-row";

/** Tells once how many seats a list gives by number, at the first row that does. `records` are those of `rows`, in their order. */
export function tellSeats(records: readonly Delegate[], rows: readonly ListRow[], collector: IssueCollector): void {
  const given = records.flatMap(({ seats = null }, index) => (seats === null ? [] : [{ seats, row: rows[index] }]));
  const first = given[0]?.row;
  if (first === undefined) return;
  const total = given.reduce((sum, { seats }) => sum + seats, 0);
  collector.issue("seats-by-count", first.rowIndex, "seats", { rows: given.length, seats: total });
}
