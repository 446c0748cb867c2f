import { meetingNames } from "@/domain/meeting-names";
import type { Issue, Place, TableName } from "@/domain/tables/issue";
import type { Source } from "@/domain/tables/grid";
import { budgetColumns, delegateColumns, honoreeColumns, sheetNames } from "@/domain/tables/table-columns";
import type { CellMark, Workbook } from "./ports";
import type { Records } from "./read-records";

/** Where an issue can be shown in the workbook. */
export type CellTarget = Parameters<Workbook["select"]>[0];

/** A cell of a table of ours. */
type TableCell = Extract<CellTarget, { readonly table: TableName }>;

/** Finds the cells of places: made once for a reading of the tables, because rows are sorted and deleted. */
export interface Locator {
  /** The cell in our tables, or null: the place is no record, or stands in no table. */
  cellOf(place: Place): TableCell | null;
  /** As `cellOf`, and a fact's cell on «Hội nghị», and a cell of an open sheet. */
  targetOf(place: Place): CellTarget | null;
}

/** A locator over the records; a place is found by the source of its record, wherever its row stands now. */
export function createLocator(records: Records): Locator {
  const rows = new Map<
    string,
    Omit<TableCell, "heading"> & { readonly headings: Readonly<Record<string, string>>; readonly main: string }
  >();
  for (const { record, rowIndex } of records.delegates)
    rows.set(keyOf(record.source), {
      table: "DaiBieu",
      rowIndex,
      headings: delegateColumns,
      main: delegateColumns.fullName,
    });
  for (const { record, rowIndex } of records.honorees)
    rows.set(keyOf(record.source), {
      table: "KhenThuong",
      rowIndex,
      headings: honoreeColumns,
      main: honoreeColumns.name,
    });
  for (const { record, rowIndex } of records.budget)
    rows.set(keyOf(record.source), { table: "DuToan", rowIndex, headings: budgetColumns, main: budgetColumns.item });
  const cellOf = (place: Place): TableCell | null => {
    const found = rows.get(keyOf(place));
    if (found === undefined) return null;
    const { table, rowIndex, headings, main } = found;
    return { table, rowIndex, heading: headings[place.field ?? ""] ?? main };
  };
  return { cellOf, targetOf: (place) => cellOf(place) ?? outsideTables(place) };
}

function outsideTables({ file, sheet, row, field }: Place): CellTarget | null {
  if (file !== "") return null;
  const name: string | undefined =
    sheet === sheetNames.meeting ? (meetingNames as Readonly<Record<string, string>>)[field ?? ""] : undefined;
  // Excel takes a name where it takes an address.
  return { sheet, address: name ?? `A${Math.max(1, row)}` };
}

/** The marks that issues leave in the tables. */
export function marksOf(issues: readonly Issue[], locator: Locator): readonly CellMark[] {
  return issues.flatMap(({ at, severity }) => {
    const cell = locator.cellOf(at);
    return cell === null ? [] : [{ ...cell, severity }];
  });
}

const keyOf = ({ file, sheet, row }: Source): string => JSON.stringify([file, sheet, row]);
