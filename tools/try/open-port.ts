import { createWorkbookPort } from "@/excel/create-workbook-port";
import { workbookDeclaration } from "@/usecases/setup/workbook-declaration";
import type { SheetModel } from "@/sheet/sheet-model";
import type { WorkbookPort } from "@/workbook/port";

let count = 0;

/** The workbook that is open behind Office.js, declared to hold our sheets, or these; identities of rows are counted, so that equal work gives equal workbooks. */
export const openPort = (models?: readonly SheetModel[]): WorkbookPort =>
  createWorkbookPort({
    ...workbookDeclaration(),
    ...(models === undefined ? {} : { models }),
    newId: () => {
      count += 1;
      return `r${count}`;
    },
  });
