import type { Meeting } from "@/domain/model/meeting";
import { meetingSettings } from "@/tables/settings/meeting";
import { shownFacts } from "@/tables/settings/schema/labels";
import { readSettings } from "@/workbook/settings/settings-in-workbook";
import { Draft } from "@/workbook/draft";
import type { WorkbookPort } from "@/workbook/port";
import { emptySheets } from "@/usecases/setup/set-up";
import type { WorkbookSummary } from "./results";
import type { Texts } from "./texts";

/** Reads what the pane tells of the open workbook: which sheets of ours it has, the facts of the meeting, rows in the tables, the user's own sheets. */
export async function readSummary(workbook: WorkbookPort, texts: Texts): Promise<WorkbookSummary> {
  const data = await workbook.read({ tables: ["DaiBieu", "KhenThuong", "DuToan"].map((name) => ({ name })) });
  const draft = new Draft(data);
  const models = emptySheets();
  const missingSheets = draft.missing(models).map(({ name }) => name);
  const { record: meeting, issues } = readSettings(draft, meetingSettings);
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

/** The facts as a user reads them; of quoted documents how many there are. */
const factsOf = (meeting: Meeting, texts: Texts): WorkbookSummary["facts"] =>
  Object.fromEntries(
    Object.entries(shownFacts(meetingSettings, meeting)).map(([key, shown]) => [
      key,
      shown === null || typeof shown === "string" ? shown : texts("meeting.documents", { count: shown.length }),
    ]),
  ) as WorkbookSummary["facts"];
