import type { Issue } from "@/issues/issue";
import type { Source } from "@/sheet/grid";
import type { ListTable } from "@/tables/declaration/list-table";
import { isOwnKind } from "@/tables/list-kinds";
import { listContents, type Records } from "@/workbook/records/read-records";
import { valueOf } from "@/workbook/rows/table-rows";
import { rowKey } from "@/workbook/source-key";
import type { FixSubject } from "../fixes/fix";

/** A record with its table and its position there (0-based). */
export interface PlacedSubject {
  readonly subject: FixSubject;
  readonly table: ListTable;
  readonly rowIndex: number;
}

/** Finds the record at a source; of several that came out of one row, the one with the award that `params` names. */
export type FindSubject = (source: Source, params?: Issue["params"]) => PlacedSubject | null;

/** Finds records by their sources: made once for a reading of the tables. */
export function findSubjects(records: Records): FindSubject {
  const placed = new Map<string, PlacedSubject[]>();
  for (const { table, rows } of listContents(records))
    for (const { record, rowIndex } of rows) {
      const key = rowKey(record.source);
      // A row of a kind's table is a record of that kind.
      const subject = { kind: isOwnKind(table.kind) ? table.kind : "declared", record } as FixSubject;
      const here = placed.get(key);
      if (here === undefined) placed.set(key, [{ subject, table, rowIndex }]);
      else here.push({ subject, table, rowIndex });
    }
  return (source, params = {}) => {
    const here = placed.get(rowKey(source)) ?? [];
    const meant = here.find(
      ({ subject }) => subject.kind === "honorees" && subject.record.awardText === params["award"],
    );
    return meant ?? here[0] ?? null;
  };
}

/** What a record says of itself, by which it is known again when its row has moved; "" for a record that says nothing. */
export function sayingOf({ subject, table }: Pick<PlacedSubject, "subject" | "table">): string {
  const parts = table.says.map((key) => valueOf(subject.record, key));
  return parts.every((part) => part === null || part === "") ? "" : parts.map((part) => part ?? "").join(" | ");
}
