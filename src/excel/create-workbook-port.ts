import type { SheetModel } from "@/sheet/sheet-model";
import type { WorkbookPort } from "@/workbook/port";
import { commitChanges } from "./commit/commit";
import { findUnfinished, finishUnfinished, takeBackUnfinished } from "./commit/unfinished";
import { declareTables } from "./declared-tables";
import { inExcel, turnEventsOn } from "./in-excel";
import { listKeptFiles, readKeptFile } from "./kept-files";
import { listSheets } from "./list-sheets";
import { openAsNew } from "./open-as-new";
import { readSelectedCell } from "./read-selected-cell";
import { readSelection } from "./read-selection";
import { readSheets } from "./read-sheets";
import { ReadingMemory } from "./reading/reading-memory";
import { createReader } from "./reading/read-workbook";
import { selectCell } from "./select-cell";
import { watchTables } from "./watch-tables";

/** What the open workbook is declared to hold, and where new identities of rows come from. */
export interface PortOptions {
  /** The sheets of an empty workbook: their tables, columns, formulas, drop-downs and looks. */
  readonly models: readonly SheetModel[];
  /** The heading of the column by which a person knows the rows of a table; null where the table has none. */
  readonly identify: (table: string) => string | null;
  /** A short text, another one each time and in each session. */
  readonly newId: () => string;
}

/** The open workbook, through Office.js (ExcelApi 1.14). `Office.onReady` must be over before a method is called. */
export function createWorkbookPort({ models, identify, newId }: PortOptions): WorkbookPort {
  const declared = declareTables(models);
  const memory = new ReadingMemory(
    models.map(({ name }) => name),
    models.filter(({ names }) => names.length > 0).map(({ name }) => name),
  );
  return {
    read: createReader(declared, memory),
    commit: async (changes, action = "") => {
      try {
        return await inExcel((context) =>
          commitChanges(context, changes, { action, identify, declared, newId, known: memory }),
        );
      } catch (refusal) {
        // The way back turns them on as well; when it was refused too, or nothing was written, this is tried by itself.
        await Promise.allSettled([inExcel(turnEventsOn)]);
        throw refusal;
      }
    },
    unfinished: () => inExcel(findUnfinished),
    takeBack: () => inExcel((context) => takeBackUnfinished(context, declared)),
    finish: () => inExcel(finishUnfinished),
    listSheets,
    readSelection,
    readSelectedCell,
    readSheets,
    watchTables,
    openAsNew,
    select: selectCell,
    listKeptFiles,
    readKeptFile,
  };
}
