import type { Meeting } from "@/domain/model/meeting";
import { meetingSettings } from "@/tables/settings/meeting";
import { shownFacts } from "@/tables/settings/schema/labels";
import { readSettings } from "@/workbook/settings/settings-in-workbook";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import type { SheetData } from "@/workbook/workbook-data";
import { emptySheets } from "@/usecases/setup/set-up";
import type { WorkbookSummary } from "../state/summary";
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
  const { record: meeting, issues } = readSettings(draft, meetingSettings);
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

/** The facts as a user reads them; of quoted documents how many there are. */
const factsOf = (meeting: Meeting, texts: Texts): WorkbookSummary["facts"] =>
  Object.fromEntries(
    Object.entries(shownFacts(meetingSettings, meeting)).map(([key, shown]) => [
      key,
      shown === null || typeof shown === "string" ? shown : texts("meeting.documents", { count: shown.length }),
    ]),
  ) as WorkbookSummary["facts"];
