import { everyTable } from "@/usecases/use-case";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";

/** The open workbook as it is now, for tests that look at records and settings. */
export async function readDraft(workbook: Pick<WorkbookPort, "read">): Promise<Draft> {
  return new Draft(await workbook.read({ tables: everyTable.map((name) => ({ name })) }));
}
