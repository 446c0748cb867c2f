import type { Meeting } from "@/domain/model/meeting";
import { formatDate } from "@/language/dates/dates";
import { readMeeting } from "@/workbook/settings/read-meeting";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import type { SheetData } from "@/workbook/workbook-data";
import { emptySheets } from "@/usecases/setup/set-up";
import type { FactKey, WorkbookSummary } from "../state/summary";
import type { Texts } from "../texts";

const listTables = { delegates: "DaiBieu", honorees: "KhenThuong", budget: "DuToan" } as const;
const noRows: WorkbookSummary["rows"] = { delegates: 0, honorees: 0, budget: 0 };

/**
 * Reads what the pane tells of the open workbook: which sheets of ours it has, the facts of the meeting, rows in the tables, the user's
 * own sheets. `rows`: how many there are, where the lists are not to be read for that.
 */
export async function readSummary(
  workbook: Pick<WorkbookPort, "read">,
  texts: Texts,
  rows: WorkbookSummary["rows"] | null = null,
): Promise<WorkbookSummary> {
  const tables = rows === null ? Object.values(listTables).map((name) => ({ name })) : [];
  const data = await workbook.read({ tables });
  const draft = new Draft(data);
  const models = emptySheets();
  const missingSheets = draft.missing(models).map(({ name }) => name);
  const { meeting, issues } = readMeeting(draft);
  return {
    missingSheets,
    isSetUp: missingSheets.length < models.length,
    facts: factsOf(meeting, texts),
    unreadable: Object.fromEntries(issues.map(({ at, params }) => [at.field, String(params["text"] ?? "")])),
    sheets: data.sheets.filter(({ madeAs }) => madeAs === null).map(asSource),
    rows: missingSheets.length > 0 ? noRows : (rows ?? countRows(draft)),
  };
}

/** A sheet of the user, as it can be chosen for an import. */
const asSource = ({ name, isHidden, isActive, tables }: SheetData): WorkbookSummary["sheets"][number] => ({
  name,
  hidden: isHidden,
  ours: false,
  active: isActive,
  tables,
});

function countRows(draft: Draft): WorkbookSummary["rows"] {
  const rowsOf = (table: string): number => (draft.hasTable(table) ? draft.table(table).rows.length : 0);
  return {
    delegates: rowsOf(listTables.delegates),
    honorees: rowsOf(listTables.honorees),
    budget: rowsOf(listTables.budget),
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
