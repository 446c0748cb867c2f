import type { SheetModel } from "@/sheet/sheet-model";
import type { CellValue } from "@/sheet/grid";
import type { ChangeSet } from "@/workbook/change-set";
import type { TableData, WorkbookData } from "@/workbook/workbook-data";

const tableData = (sheet: SheetModel, { name, columns, rows, row }: SheetModel["tables"][number]): TableData => ({
  name,
  sheet: sheet.name,
  headings: columns.map(({ heading }) => heading),
  rows,
  ids: rows.map(() => null),
  firstRow: row + 2,
  isFiltered: false,
});

/** A workbook with these sheets, as it would be read: no formula is calculated, every name is blank. */
export function workbookOf(sheets: readonly SheetModel[]): WorkbookData {
  const names = sheets.flatMap(({ name: sheet, names: cells }) => cells.map((cell) => ({ sheet, ...cell })));
  return {
    sheets: [],
    isStructureProtected: false,
    tables: new Map(
      sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, tableData(sheet, table)] as const)),
    ),
    names: new Map(
      names.map(({ name, area: { top, bottom, left, right } }) => [
        name,
        Array.from({ length: bottom - top + 1 }, () => Array<CellValue>(right - left + 1).fill(null)),
      ]),
    ),
    nameSheets: new Map(names.map(({ name, sheet }) => [name, sheet])),
  };
}

/** The workbook after a commit: tables and whole sheets; names are left as they are. */
export function afterCommit(data: WorkbookData, changes: ChangeSet): WorkbookData {
  const tables = new Map(data.tables);
  for (const { table, cells, removed, added } of changes.tables) {
    const before = tables.get(table);
    if (before === undefined) throw new Error(`no table ${table}`);
    const rows = before.rows.map((row) => [...row]);
    for (const { row, heading, value } of cells) {
      const at = rows[row.rowIndex];
      if (at !== undefined) at[before.headings.indexOf(heading)] = value;
    }
    const gone = new Set(removed.map(({ rowIndex }) => rowIndex));
    const fresh = added.rows.map((values) =>
      before.headings.map((heading) => values[added.headings.indexOf(heading)] ?? null),
    );
    const kept = [...rows.filter((_, index) => !gone.has(index)), ...fresh];
    tables.set(table, { ...before, rows: kept, ids: kept.map(() => null) });
  }
  for (const sheet of [...changes.newSheets, ...changes.sheets])
    for (const table of sheet.tables) tables.set(table.name, tableData(sheet, table));
  return { ...data, tables };
}
