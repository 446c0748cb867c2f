import { assessBook } from "../assess-book";
import type { Workbook } from "../ports";
import type { DocumentBook } from "./document-kind";
import { readVoucherSettings } from "./read-voucher-settings";

/** Reads everything that a document may be made of; writes nothing. */
export async function readDocumentBook(workbook: Pick<Workbook, "readNames" | "readTables">): Promise<DocumentBook> {
  const book = await assessBook(workbook);
  const { settings, atHand, mealDays, issues } = await readVoucherSettings(workbook);
  return { ...book, settings, atHand, mealDays, voucherIssues: issues };
}
