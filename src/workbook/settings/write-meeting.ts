import { excelDate } from "@/sheet/excel-date";
import type { CellInput } from "@/sheet/sheet-model";
import type { Meeting } from "@/domain/model/meeting";
import { meetingNames } from "@/tables/settings/meeting-names";
import type { Draft } from "../draft";
import { readMeeting } from "./read-meeting";

type WrittenFact = Exclude<keyof typeof meetingNames, "baseSalary">;

/**
 * Writes the facts of a meeting into the named cells of «Hội nghị», which must be set up. A fact that is null or empty in
 * `meeting` leaves its cell as it is, so that what a user has typed is not lost; equal facts are not written again.
 */
export function writeMeeting(draft: Draft, meeting: Meeting): void {
  const before = cellsOf(readMeeting(draft).meeting);
  const after = cellsOf(meeting);
  const changed = Object.entries(after).filter(
    ([fact, rows]) =>
      rows.some(([value]) => value !== null) && JSON.stringify(rows) !== JSON.stringify(before[fact as WrittenFact]),
  );
  if (changed.length === 0) return;
  draft.writeNames(Object.fromEntries(changed.map(([fact, rows]) => [meetingNames[fact as WrittenFact], rows])));
}

type Rows = readonly (readonly [CellInput])[];

function cellsOf(meeting: Meeting): Readonly<Record<WrittenFact, Rows>> {
  const one = (value: CellInput): Rows => [[value]];
  return {
    orgUnit: one(meeting.orgUnit),
    superior: one(meeting.superior),
    title: one(meeting.title),
    period: one(meeting.period),
    planNumber: one(meeting.planNumber),
    planDate: one(excelDate(meeting.planDate)),
    meetingDate: one(excelDate(meeting.meetingDate)),
    meetingDateNote: one(meeting.meetingDateNote),
    halfDays: one(meeting.halfDays),
    place: one(meeting.place),
    references: meeting.references.map((reference): readonly [CellInput] => [reference]),
    decisionNumber: one(meeting.awardDecision.number),
    decisionDate: one(excelDate(meeting.awardDecision.date)),
    preparer: one(meeting.signatories.preparer),
    accountant: one(meeting.signatories.accountant),
    treasurer: one(meeting.signatories.treasurer),
    chair: one(meeting.signatories.chair),
  };
}
