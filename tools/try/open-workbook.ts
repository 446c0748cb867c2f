import { createWorkbookPort } from "@/excel/create-workbook-port";
import { ownLists } from "@/tables/list-kinds";
import { nameHeading } from "@/tables/name-heading";
import { emptySheets } from "@/usecases/setup/set-up";
import type { WorkbookPort } from "@/workbook/port";

/** The workbook that is open in the host; identities of rows are counted, so that the same work gives the same workbook. */
export function openWorkbook(): WorkbookPort {
  let count = 0;
  return createWorkbookPort({
    models: emptySheets(),
    identify: nameHeading(ownLists),
    newId: () => {
      count += 1;
      return `r${count}`;
    },
  });
}
