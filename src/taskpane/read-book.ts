import type { Meeting } from "@/domain/model/meeting";
import { formatDate } from "@/language/dates/dates";
import { readMeeting } from "@/workbook/settings/read-meeting";
import type { Workbook } from "@/workbook/legacy-workbook";
import { emptySheets, findMissingSheets } from "@/usecases/setup/set-up";
import type { Book, FactKey } from "./results";
import type { Texts } from "./texts";

/**
 * Reads how the open workbook stands: which sheets of ours it has, the facts of the meeting, rows in the tables, the user's own
 * sheets. With `rows` of an earlier reading the tables, which may be long, are not read again.
 */
export async function readBook(workbook: Workbook, texts: Texts, rows: Book["rows"] | null): Promise<Book> {
  const missingSheets = await findMissingSheets({ workbook });
  const { meeting, issues } = await readMeeting(workbook);
  const sheets = (await workbook.listSheets()).filter((sheet) => !sheet.ours);
  return {
    missingSheets,
    isSetUp: missingSheets.length < emptySheets().length,
    facts: factsOf(meeting, texts),
    unreadable: Object.fromEntries(issues.map(({ at, params }) => [at.field, String(params["text"] ?? "")])),
    sheets,
    rows: missingSheets.length > 0 ? { delegates: 0, honorees: 0, budget: 0 } : (rows ?? (await countRows(workbook))),
  };
}

async function countRows(workbook: Workbook): Promise<Book["rows"]> {
  const tables = await workbook.readTables(["DaiBieu", "KhenThuong", "DuToan"]);
  return {
    delegates: tables.DaiBieu.rows.length,
    honorees: tables.KhenThuong.rows.length,
    budget: tables.DuToan.rows.length,
  };
}

/** The facts as a user reads them. */
function factsOf(meeting: Meeting, texts: Texts): Readonly<Record<FactKey, string | null>> {
  const { awardDecision, signatories, references, halfDays, planDate, meetingDate, ...rest } = meeting;
  const date = (iso: string | null): string | null => (iso === null ? null : formatDate(iso));
  return {
    ...rest,
    ...signatories,
    planDate: date(planDate),
    meetingDate: date(meetingDate),
    halfDays: halfDays === null ? null : String(halfDays),
    references: references.length === 0 ? null : texts("fact.referencesCount", { count: references.length }),
    decisionNumber: awardDecision.number,
    decisionDate: date(awardDecision.date),
  };
}
