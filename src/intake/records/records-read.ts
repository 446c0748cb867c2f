import type { ListRecord } from "@/domain/model/list-record";
import type { Change, Issue } from "@/issues/issue";
import type { SourceGrid } from "@/sheet/grid";
import type { ListTable } from "@/tables/declaration/list-table";
import type { Table } from "../columns/split-tables";
import type { MoneyScales } from "../money/money-unit";
import type { Places } from "../rows/places";
import type { ReadRows } from "../rows/read-rows";

/** Rows of a table that are to become records of its kind. */
export interface RecordsInput {
  readonly grid: SourceGrid;
  /** The table of the list, and the table of the workbook that its records come into. */
  readonly table: Table;
  readonly into: ListTable;
  readonly read: Pick<ReadRows, "rows" | "sums">;
  readonly places: Places;
  readonly scales: MoneyScales;
  /** Sum of the amounts in the tables above on the same sheet, which a total below the last may include. */
  readonly earlier: number;
}

/** Records with what was found and altered while they were read. */
export interface RecordsRead<Item extends ListRecord = ListRecord> {
  readonly records: readonly Item[];
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
  /** Sum of their amounts. */
  readonly amount: number;
}
