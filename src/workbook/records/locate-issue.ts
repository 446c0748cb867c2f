import { allSettings } from "@/tables/settings/all-settings";
import type { Issue, Place } from "@/issues/issue";
import type { TableName } from "@/tables/table-name";
import { sheetPart } from "@/sheet/sheet-part";
import type { ListTable } from "@/tables/declaration/list-table";
import { headingsOf } from "@/tables/declaration/table-declaration";
import { normColumns, normTable } from "@/tables/norms/norm-sheet";
import type { CellMark, TableContent } from "../draft";
import type { CellTarget } from "../port";
import { listContents, type Records } from "./read-records";
import { rowKey } from "../source-key";

/** A cell of a table of ours. */
type TableCell = Extract<CellTarget, { readonly table: string }>;

/** Finds the cells of places: made once for a reading of the tables, because rows are sorted and deleted. */
export interface Locator {
  /** The cell in our tables, or null: the place is no record, or stands in no table. */
  cellOf(place: Place): TableCell | null;
  /** The heading of the column in our tables that a place is about, or null: of a row as a whole, or in no table. */
  headingOf(place: Place): string | null;
  /** As `cellOf`, and a fact's cell on «Hội nghị», and a cell of an open sheet. */
  targetOf(place: Place): CellTarget | null;
}

/** A locator over the records; a place is found by the source of its record, wherever its row stands now. */
export function createLocator(records: Records): Locator {
  const rows = new Map<string, { readonly table: TableHeadings; readonly rowIndex: number }>();
  for (const { table, rows: placed } of listContents(records)) {
    const headings = headingsIn(table);
    for (const { record, rowIndex } of placed) rows.set(rowKey(record.source), { table: headings, rowIndex });
  }
  const cellOf = (place: Place): TableCell | null => {
    const found = rows.get(rowKey(place));
    if (found === undefined) return null;
    const { table, rowIndex } = found;
    return { table: table.name, rowIndex, heading: table.headings[place.field ?? ""] ?? table.main };
  };
  return {
    cellOf,
    headingOf: (place) => rows.get(rowKey(place))?.table.headings[place.field ?? ""] ?? null,
    targetOf: (place) => cellOf(place) ?? (place.file === "" ? ownCell(place, records) : null),
  };
}

/** A table as places are found in it: its headings, and the one that names a row. */
interface TableHeadings {
  readonly name: TableName;
  readonly headings: Readonly<Record<string, string>>;
  readonly main: string;
}

function headingsIn(table: ListTable): TableHeadings {
  const headings = headingsOf(table);
  return { name: table.name as TableName, headings, main: headings[table.main] ?? "" };
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
  for (const { names } of allSettings.filter((own) => own.sheet === sheet)) {
    const name = names[field];
    if (name !== undefined) return name;
    if (Object.values(names).includes(field)) return field;
  }
  return /^(?:TH|DM)_/.test(field) ? field : null;
}

function tableOn(sheet: string, records: Records): (TableHeadings & { readonly content: TableContent | null }) | null {
  const found = listContents(records).find(({ table, content }) => content.sheet === sheet || table.sheet === sheet);
  if (found !== undefined) return { ...headingsIn(found.table), content: found.content };
  const isNorms = sheet === normTable.sheet;
  return isNorms ? { name: "DinhMuc", headings: normColumns, main: normColumns.code, content: null } : null;
}

/** The marks that issues leave in the tables. */
export function marksOf(issues: readonly Issue[], locator: Locator): readonly CellMark[] {
  return issues.flatMap(({ at, severity }) => {
    const cell = locator.cellOf(at);
    return cell === null ? [] : [{ ...cell, severity }];
  });
}
