import type { meetingSettings } from "@/tables/settings/meeting";
import type { FactKeyOf } from "@/tables/settings/schema/settings";
import type { SheetSummary } from "@/workbook/port";

/** A fact of the meeting that a user fills in. */
export type FactKey = FactKeyOf<typeof meetingSettings>;

/** What the pane tells of the open workbook. */
export interface WorkbookSummary {
  /** Sheets of ours that do not exist yet. */
  readonly missingSheets: readonly string[];
  readonly isSetUp: boolean;
  /** As the user reads them; null = blank. */
  readonly facts: Readonly<Record<FactKey, string | null>>;
  /** Facts whose cell holds something else than it should, with the text of the cell. */
  readonly unreadable: Readonly<Partial<Record<string, string>>>;
  /** The user's own sheets, which can be imported. */
  readonly sheets: readonly SheetSummary[];
  readonly rows: { readonly delegates: number; readonly honorees: number; readonly budget: number };
}
