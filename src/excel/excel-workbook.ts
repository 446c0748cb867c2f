import type { Workbook } from "@/workbook/legacy-workbook";
import type { WorkbookPort } from "@/workbook/port";
import { addMissingSheets } from "./add-missing-sheets";
import { appendRows } from "./append-rows";
import { findMissing } from "./find-missing";
import { forgetFile, keepFile, listKeptFiles, readKeptFile } from "./kept-files";
import { overCalls } from "./legacy-port";
import { listSheets } from "./list-sheets";
import { markCells } from "./mark-cells";
import { openAsNew } from "./open-as-new";
import { readNames } from "./read-names";
import { readSelectedCell } from "./read-selected-cell";
import { readSelection } from "./read-selection";
import { readSheets } from "./read-sheets";
import { readTables } from "./read-tables";
import { removeRows } from "./remove-rows";
import { selectCell } from "./select-cell";
import { watchTables } from "./watch-tables";
import { writeCells } from "./write-cells";
import { writeColumns } from "./write-columns";
import { writeNames } from "./write-names";
import { writeSheet } from "./write-sheet";

/** The open workbook, through Office.js (ExcelApi 1.14). `Office.onReady` must be over before a method is called. */
export function createExcelWorkbook(): WorkbookPort {
  const calls: Workbook = {
    listSheets,
    readSelection,
    readSelectedCell,
    readSheets,
    findMissing,
    addMissingSheets,
    writeSheet,
    readNames,
    writeNames,
    readTables,
    appendRows,
    removeRows,
    writeColumns,
    writeCells,
    watchTables,
    markCells,
    select: selectCell,
    openAsNew,
    listKeptFiles,
    readKeptFile,
    keepFile,
    forgetFile,
  };
  return overCalls(calls);
}
