import { formatDate } from "@/language/dates/dates";
import { evaluateWorkbook } from "../evaluate/evaluate-workbook";
import { readMemory } from "@/workbook/memory/memory";
import type { Workbook } from "@/workbook/legacy-workbook";
import type { DocumentData } from "./document-kind";
import { readCorrespondence } from "@/workbook/settings/read-correspondence";
import { readVoucherSettings } from "@/workbook/settings/read-voucher-settings";

/** Reads everything that a document may be made of; writes nothing. */
export async function readDocumentData(
  workbook: Pick<Workbook, "readNames" | "readTables">,
  now: Date | null = null,
): Promise<DocumentData> {
  const book = await evaluateWorkbook(workbook);
  const { settings, atHand, issues } = await readVoucherSettings(workbook);
  const correspondence = await readCorrespondence(workbook);
  const { abbreviations } = await readMemory(workbook);
  const madeAt = now && timeText(now);
  return { ...book, settings, atHand, voucherIssues: issues, correspondence, abbreviations, madeAt };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** «15:04 ngày 05/3/2020», by the clock of the machine. */
function timeText(now: Date): string {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${two(now.getHours())}:${two(now.getMinutes())} ngày ${formatDate(day)}`;
}
