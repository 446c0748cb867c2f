import type { TableName } from "@/tables/table-name";
import { workbookTables } from "../use-case";
import { formatDate } from "@/language/dates/dates";
import { evaluateWorkbook } from "../evaluate/evaluate-workbook";
import { readMemory } from "@/workbook/memory/memory";
import type { Draft } from "@/workbook/draft";
import type { DocumentData } from "./document-kind";
import { correspondenceSettings } from "@/tables/settings/correspondence";
import { voucherSettings } from "@/tables/settings/vouchers";
import { readSettings } from "@/workbook/settings/settings-in-workbook";

/** The tables that documents are made of. */
export const documentTables: readonly TableName[] = [...workbookTables, "CotDaNho", "TuVietTat", "CachDoc"];

/** Reads everything that a document may be made of; writes nothing. */
export function readDocumentData(draft: Draft, now: Date | null = null): DocumentData {
  const evaluated = evaluateWorkbook(draft);
  const { record, issues } = readSettings(draft, voucherSettings);
  const { atHand, ...settings } = record;
  const correspondence = readSettings(draft, correspondenceSettings);
  const { abbreviations } = readMemory(draft);
  const madeAt = now && timeText(now);
  return {
    ...evaluated,
    settings,
    atHand,
    voucherIssues: issues,
    correspondence: { ...correspondence.record, issues: correspondence.issues },
    abbreviations,
    madeAt,
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** «15:04 ngày 05/3/2020», by the clock of the machine. */
function timeText(now: Date): string {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${two(now.getHours())}:${two(now.getMinutes())} ngày ${formatDate(day)}`;
}
