import { budgetSheet } from "@/tables/sheets/budget-sheet";
import { delegateSheet } from "@/tables/sheets/delegate-sheet";
import { honoreeSheet } from "@/tables/sheets/honoree-sheet";
import type { FixSubject } from "../fixes/fix";
import type { Source } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { budgetColumns, delegateColumns, honoreeColumns } from "@/tables/columns/table-columns";
import type { Records } from "@/workbook/records/read-records";
import { rowKey } from "@/workbook/source-key";

/** The table in which a record of each kind stands, and its columns by their keys. */
export const tableOf = {
  delegate: { table: "DaiBieu", columns: delegateColumns },
  honoree: { table: "KhenThuong", columns: honoreeColumns },
  line: { table: "DuToan", columns: budgetColumns },
} as const;

const sheetOf = { DaiBieu: delegateSheet, KhenThuong: honoreeSheet, DuToan: budgetSheet } as const;

/** Headings of the columns that a table's own formulas fill. */
export function formulaHeadings(table: keyof typeof sheetOf): ReadonlySet<string> {
  const columns = sheetOf[table]().tables.flatMap((model) => (model.name === table ? model.columns : []));
  return new Set(columns.flatMap(({ heading, formula }) => (formula === undefined ? [] : [heading])));
}

/** A record with its position in its table (0-based). */
export interface PlacedSubject {
  readonly subject: FixSubject;
  readonly rowIndex: number;
}

/** Finds the record at a source; of several that came out of one row, the one with the award that `params` names. */
export type FindSubject = (source: Source, params?: Issue["params"]) => PlacedSubject | null;

/** Finds records by their sources: made once for a reading of the tables. */
export function findSubjects(records: Records): FindSubject {
  const placed = new Map<string, PlacedSubject[]>();
  const add = (subject: FixSubject, rowIndex: number): void => {
    const key = rowKey(subject.record.source);
    const here = placed.get(key);
    if (here === undefined) placed.set(key, [{ subject, rowIndex }]);
    else here.push({ subject, rowIndex });
  };
  for (const { record, rowIndex } of records.delegates) add({ kind: "delegate", record }, rowIndex);
  for (const { record, rowIndex } of records.honorees) add({ kind: "honoree", record }, rowIndex);
  for (const { record, rowIndex } of records.budget) add({ kind: "line", record }, rowIndex);
  return (source, params = {}) => {
    const here = placed.get(rowKey(source)) ?? [];
    const meant = here.find(
      ({ subject }) => subject.kind === "honoree" && subject.record.awardText === params["award"],
    );
    return meant ?? here[0] ?? null;
  };
}

/** What a record says of itself, by which it is known again when its row has moved; "" for a record that says nothing. */
export function sayingOf({ kind, record }: FixSubject): string {
  const parts =
    kind === "delegate"
      ? [record.fullName, record.position, record.orgUnit]
      : kind === "honoree"
        ? [record.name, record.orgUnit, record.awardText, record.period]
        : [record.item, record.group];
  return parts.every((part) => part === null || part === "") ? "" : parts.map((part) => part ?? "").join(" | ");
}
