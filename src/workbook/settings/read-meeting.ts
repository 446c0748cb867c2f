import type { Meeting } from "@/domain/model/meeting";
import { meetingNames } from "@/tables/settings/meeting-names";
import type { CellValue } from "@/sheet/grid";
import type { Issue } from "@/issues/issue";
import { issueOf } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Draft } from "../draft";
import { dateOfCell } from "@/sheet/serial-date";

type Fact = keyof typeof meetingNames;

export interface ReadMeeting {
  readonly meeting: Meeting;
  /** Cells that hold something else than they should; their facts are null. */
  readonly issues: readonly Issue[];
}

/** Reads the facts of the meeting from the named cells of «Hội nghị»; a blank or missing cell is null. */
export function readMeeting(draft: Draft): ReadMeeting {
  const values = draft.namedValues(Object.values(meetingNames));
  const cell = (fact: Fact): CellValue => values[meetingNames[fact]]?.[0]?.[0] ?? null;
  const text = (fact: Fact): string | null => textOf(cell(fact));
  const issues: Issue[] = [];
  const unreadable = (fact: Fact, code: "meeting-date-unreadable" | "half-days-unreadable"): null => {
    const at = { file: "", sheet: sheetNames.meeting, row: 0, column: meetingNames[fact], field: fact };
    issues.push(issueOf(code, at, { text: String(cell(fact)) }));
    return null;
  };
  const date = (fact: Fact): string | null =>
    cell(fact) === null ? null : (dateOfCell(cell(fact)) ?? unreadable(fact, "meeting-date-unreadable"));
  const halfDays = numberOf(cell("halfDays"));
  return {
    meeting: {
      orgUnit: text("orgUnit"),
      superior: text("superior"),
      title: text("title"),
      period: text("period"),
      planNumber: text("planNumber"),
      planDate: date("planDate"),
      meetingDate: date("meetingDate"),
      meetingDateNote: text("meetingDateNote"),
      halfDays:
        cell("halfDays") !== null && halfDays === null ? unreadable("halfDays", "half-days-unreadable") : halfDays,
      place: text("place"),
      references: (values[meetingNames.references] ?? []).flatMap((row) => textOf(row[0] ?? null) ?? []),
      awardDecision: { number: text("decisionNumber"), date: date("decisionDate") },
      signatories: {
        preparer: text("preparer"),
        accountant: text("accountant"),
        treasurer: text("treasurer"),
        chair: text("chair"),
      },
    },
    issues,
  };
}

const textOf = (value: CellValue): string | null =>
  value === null ? null : String(value).normalize("NFC").trim() || null;

function numberOf(value: CellValue): number | null {
  const number = typeof value === "string" ? Number(value.trim()) : value;
  return typeof number === "number" && Number.isInteger(number) && number > 0 ? number : null;
}
