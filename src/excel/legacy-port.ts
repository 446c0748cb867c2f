import type { ChangeSet, TableChange } from "@/workbook/change-set";
import type { CommitOutcome } from "@/workbook/commit-outcome";
import type { CellMark, TableContent, Workbook } from "@/workbook/legacy-workbook";
import type { WorkbookPort } from "@/workbook/port";
import type { TableName } from "@/tables/table-name";
import type { WorkbookData, WorkbookRequest } from "@/workbook/workbook-data";
import { noChanges } from "@/workbook/change-set";
import { inExcel } from "./in-excel";
import { findSheets } from "./own-sheets";
import { readNames } from "./read-names";
import { readTables } from "./read-tables";

/** Reading and committing through the calls of before, until the commit of its own takes their place. */
export function overCalls(workbook: Workbook): WorkbookPort {
  const { listSheets, readSelection, readSelectedCell, readSheets, watchTables, openAsNew, select } = workbook;
  const { listKeptFiles, readKeptFile } = workbook;
  return {
    listSheets,
    readSelection,
    readSelectedCell,
    readSheets,
    watchTables,
    openAsNew,
    select,
    listKeptFiles,
    readKeptFile,
    read,
    async commit(changes) {
      return commit(workbook, changes);
    },
  };
}

async function read({ tables }: WorkbookRequest): Promise<WorkbookData> {
  const { sheets, names, isStructureProtected } = await inExcel(async (context) => {
    const found = await findSheets(context);
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load("name");
    const inBook = context.workbook.tables;
    inBook.load("items/name,items/worksheet/name");
    const named = context.workbook.names;
    named.load("items/name");
    const protection = context.workbook.protection;
    protection.load("protected");
    const protections = found.map(({ sheet }) => {
      sheet.load("protection/protected");
      return sheet;
    });
    await context.sync();
    const areas = named.items.map((item) => ({ name: item.name, area: item.getRangeOrNullObject() }));
    for (const { area } of areas) area.load("worksheet/name");
    await context.sync();
    return {
      isStructureProtected: protection.protected,
      names: new Map(areas.flatMap(({ name, area }) => (area.isNullObject ? [] : [[name, area.worksheet.name]]))),
      sheets: found.map(({ name, hidden, madeAs }, index) => ({
        name,
        isHidden: hidden,
        isProtected: protections[index]?.protection.protected === true,
        isActive: name === front.name,
        madeAs,
        tables: inBook.items.filter((table) => table.worksheet.name === name).map((table) => table.name),
      })),
    };
  });
  const present = new Set(sheets.flatMap((sheet) => sheet.tables));
  const wanted = tables.map(({ name }) => name).filter((name) => present.has(name));
  const contents: Readonly<Record<string, TableContent>> =
    wanted.length === 0 ? {} : await readTables(wanted as TableName[]);
  const values = await readNames([...names.keys()]);
  return {
    sheets,
    isStructureProtected,
    tables: new Map(
      Object.entries(contents).map(([name, content]) => [
        name,
        { ...content, name, ids: content.rows.map(() => null), isFiltered: false },
      ]),
    ),
    names: new Map(Object.entries(values).flatMap(([name, rows]) => (rows === null ? [] : [[name, rows]]))),
    nameSheets: names,
  };
}

async function commit(workbook: Workbook, changes: ChangeSet): Promise<CommitOutcome> {
  const addedSheets = changes.newSheets.length === 0 ? [] : await workbook.addMissingSheets(changes.newSheets);
  if (changes.names.length > 0)
    await workbook.writeNames(Object.fromEntries(changes.names.map(({ name, values }) => [name, values])));
  for (const change of changes.tables) await commitTable(workbook, change);
  for (const sheet of changes.sheets) await workbook.writeSheet(sheet);
  if (changes.marks !== null) {
    const marks = changes.marks.cells.flatMap(({ row, ...mark }): readonly CellMark[] =>
      "rowIndex" in row ? [{ ...mark, table: mark.table as TableName, rowIndex: row.rowIndex }] : [],
    );
    await workbook.markCells(changes.marks.tables as TableName[], marks);
  }
  for (const { name, bytes } of changes.keptFiles)
    await (bytes === null ? workbook.forgetFile(name) : workbook.keepFile({ name, bytes }));
  return { addedSheets, leftAlone: [], inverse: noChanges };
}

async function commitTable(workbook: Workbook, { table, cells, removed, added }: TableChange): Promise<void> {
  const name = table as TableName;
  await workbook.writeCells(
    name,
    cells.map(({ row, heading, value }) => ({ rowIndex: row.rowIndex, heading, value })),
  );
  await workbook.appendRows(name, added.headings, added.rows);
  await workbook.removeRows(
    name,
    removed.map(({ rowIndex }) => rowIndex),
  );
}
