import type { Meeting } from "@/domain/model/meeting";
import { formatDate } from "@/language/dates/dates";
import { readMeeting } from "@/workbook/settings/read-meeting";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import { emptySheets } from "@/usecases/setup/set-up";
import type { WorkbookSummary, FactKey } from "./results";
import type { Texts } from "./texts";

/** Reads what the pane tells of the open workbook: which sheets of ours it has, the facts of the meeting, rows in the tables, the user's own sheets. */
export async function readSummary(workbook: WorkbookPort, texts: Texts): Promise<WorkbookSummary> {
  const data = await workbook.read({ tables: ["DaiBieu", "KhenThuong", "DuToan"].map((name) => ({ name })) });
  const draft = new Draft(data);
  const models = emptySheets();
  const missingSheets = draft.missing(models).map(({ name }) => name);
  const { meeting, issues } = readMeeting(draft);
  const rowsOf = (table: string): number => (draft.hasTable(table) ? draft.table(table).rows.length : 0);
  return {
    missingSheets,
    isSetUp: missingSheets.length < models.length,
    facts: factsOf(meeting, texts),
    unreadable: Object.fromEntries(issues.map(({ at, params }) => [at.field, String(params["text"] ?? "")])),
    sheets: data.sheets
      .filter(({ madeAs }) => madeAs === null)
      .map(({ name, isHidden, isActive, tables }) => ({
        name,
        hidden: isHidden,
        ours: false,
        active: isActive,
        tables,
      })),
    rows:
      missingSheets.length > 0
        ? { delegates: 0, honorees: 0, budget: 0 }
        : { delegates: rowsOf("DaiBieu"), honorees: rowsOf("KhenThuong"), budget: rowsOf("DuToan") },
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
