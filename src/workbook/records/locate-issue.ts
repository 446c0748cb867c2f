import { meetingNames } from "@/tables/settings/meeting-names";
import { fundNames } from "@/tables/settings/fund-names";
import type { Issue, Place } from "@/issues/issue";
import type { TableName } from "@/tables/table-name";
import { sheetPart } from "@/sheet/sheet-part";
import { budgetColumns, delegateColumns, honoreeColumns, normColumns } from "@/tables/columns/table-columns";
import { sheetNames } from "@/tables/sheet-names";
import type { CellMark, TableContent, Workbook } from "../legacy-workbook";
import type { Records } from "./read-records";
import { rowKey } from "../source-key";

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
    rows.set(rowKey(record.source), {
      table: "DaiBieu",
      rowIndex,
      headings: delegateColumns,
      main: delegateColumns.fullName,
    });
  for (const { record, rowIndex } of records.honorees)
    rows.set(rowKey(record.source), {
      table: "KhenThuong",
      rowIndex,
      headings: honoreeColumns,
      main: honoreeColumns.name,
    });
  for (const { record, rowIndex } of records.budget)
    rows.set(rowKey(record.source), { table: "DuToan", rowIndex, headings: budgetColumns, main: budgetColumns.item });
  const cellOf = (place: Place): TableCell | null => {
    const found = rows.get(rowKey(place));
    if (found === undefined) return null;
    const { table, rowIndex, headings, main } = found;
    return { table, rowIndex, heading: headings[place.field ?? ""] ?? main };
  };
  return {
    cellOf,
    targetOf: (place) => cellOf(place) ?? (place.file === "" ? ownCell(place, records) : null),
  };
}

/** A cell of our own sheets or of a sheet of the user. */
function ownCell({ sheet: source, row, column, field }: Place, records: Records): CellTarget {
  const { sheet } = sheetPart(source);
  const name = nameOf(sheet, field);
  if (name !== null) return { sheet, address: name };
  const table = tableOn(sheet, records);
  if (table === null) return { sheet, address: `A${Math.max(1, row)}` };
  const { headings = [], firstRow = row }: Partial<TableContent> = table.content ?? {};
  const heading = column !== null && headings.includes(column) ? column : (table.headings[field ?? ""] ?? table.main);
  return { table: table.name, rowIndex: Math.max(0, row - firstRow), heading };
}

/** Facts have named cells, and a total's place has the name of its cell as field. Excel takes a name where it takes an address. */
function nameOf(sheet: string, field: string | null): string | null {
  if (field === null) return null;
  const facts: Readonly<Record<string, string>> = { ...meetingNames, ...fundNames };
  if (sheet === sheetNames.meeting) return facts[field] ?? null;
  if (sheet === sheetNames.vouchers) return field;
  return /^(?:TH|DM)_/.test(field) ? field : null;
}

interface TableOnSheet {
  readonly name: TableName;
  readonly headings: Readonly<Record<string, string>>;
  readonly main: string;
  readonly content: TableContent | null;
}

function tableOn(sheet: string, { tables }: Records): TableOnSheet | null {
  const known: readonly TableOnSheet[] = [
    { name: "DaiBieu", headings: delegateColumns, main: delegateColumns.fullName, content: tables.DaiBieu },
    { name: "KhenThuong", headings: honoreeColumns, main: honoreeColumns.name, content: tables.KhenThuong },
    { name: "DuToan", headings: budgetColumns, main: budgetColumns.item, content: tables.DuToan },
    { name: "DinhMuc", headings: normColumns, main: normColumns.code, content: null },
  ];
  const usual: Readonly<Record<string, TableName>> = {
    [sheetNames.delegates]: "DaiBieu",
    [sheetNames.honorees]: "KhenThuong",
    [sheetNames.budget]: "DuToan",
    [sheetNames.norms]: "DinhMuc",
  };
  return known.find(({ name, content }) => content?.sheet === sheet || usual[sheet] === name) ?? null;
}

/** The marks that issues leave in the tables. */
export function marksOf(issues: readonly Issue[], locator: Locator): readonly CellMark[] {
  return issues.flatMap(({ at, severity }) => {
    const cell = locator.cellOf(at);
    return cell === null ? [] : [{ ...cell, severity }];
  });
}
