import { createWorkbookPort } from "@/excel/create-workbook-port";
import { workbookDeclaration } from "@/usecases/setup/workbook-declaration";
import type { WorkbookPort } from "@/workbook/port";

let count = 0;

/** The workbook that is open behind Office.js; identities of rows are counted, so that equal work gives equal workbooks. */
export const openPort = (): WorkbookPort =>
  createWorkbookPort({
    ...workbookDeclaration(),
    newId: () => {
      count += 1;
      return `r${count}`;
    },
  });
