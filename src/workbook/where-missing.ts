import { WorkbookError } from "./workbook-error";

/** What is read, or `instead` where the workbook lacks a sheet, table or name of ours: it is not set up, or by an older version. */
export function whereMissing<Read>(read: () => Read, instead: Read): Read {
  try {
    return read();
  } catch (refusal) {
    if (refusal instanceof WorkbookError && refusal.code === "item-not-found") return instead;
    throw refusal;
  }
}
