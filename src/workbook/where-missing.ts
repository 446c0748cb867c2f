import { WorkbookError } from "./workbook-error";

/** What was read, or `instead` where the workbook lacks a sheet, table or name of ours: it is not set up, or by an older version. */
export async function whereMissing<Read>(read: Promise<Read>, instead: Read): Promise<Read> {
  try {
    return await read;
  } catch (refusal) {
    if (refusal instanceof WorkbookError && refusal.code === "item-not-found") return instead;
    throw refusal;
  }
}
