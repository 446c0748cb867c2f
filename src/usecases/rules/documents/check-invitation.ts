import { formatDate } from "@/language/dates/dates";
import type { Meeting } from "@/domain/model/meeting";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Guest } from "@/domain/guests/list-guests";
import { correspondenceSettings } from "@/tables/settings/correspondence";
import { meetingSettings } from "@/tables/settings/meeting";
import type { Invitation } from "@/domain/guests/invitation";
import { workingDaysBetween } from "@/domain/guests/working-days";

/** An invitation goes out at least so many working days before the meeting (QĐ 45/2018/QĐ-TTg). */
export const leastWorkingDays = 3;

interface InvitationFacts {
  readonly meeting: Meeting;
  readonly invitation: Invitation;
  readonly guests: readonly Guest[];
  /** Individual honorees whom no delegates' list names and who are not invited here. */
  readonly uninvited: number;
}

/** What must be known before invitations go out: date, hour, place, three working days, who is not named, who is not invited. */
export function checkInvitation({ meeting, invitation, guests, uninvited }: InvitationFacts): readonly Issue[] {
  const issues: Issue[] = [];
  const add = <Code extends IssueCode>(code: Code, at: Issue["at"], params: IssueParams<Code>): void => {
    issues.push(issueOf(code, at, params));
  };
  const { time, date } = correspondenceSettings.names;
  const { meetingDate, place } = meetingSettings.names;
  if (guests.length === 0) add("guests-none", atName(null), {});
  if (meeting.meetingDate === null)
    add("invitation-without-date", atName(meetingDate), { instead: meeting.meetingDateNote ?? "……" });
  if (invitation.time === null)
    add("invitation-fact-missing", atName(time), { fact: correspondenceSettings.facts.time.words.label });
  if (meeting.place === null)
    add("invitation-fact-missing", atName(place), { fact: meetingSettings.facts.place.words.label });
  if (invitation.date !== null && meeting.meetingDate !== null) {
    const days = workingDaysBetween(invitation.date, meeting.meetingDate);
    if (days < leastWorkingDays)
      add("invitation-too-late", atName(date), {
        days,
        least: leastWorkingDays,
        date: formatDate(invitation.date),
        meeting: formatDate(meeting.meetingDate),
      });
  }
  const unnamed = guests.filter(({ isNamed }) => !isNamed).length;
  if (unnamed > 0) add("guests-unnamed", atName(null), { count: unnamed });
  if (uninvited > 0) add("honorees-uninvited", atName(null), { count: uninvited });
  return issues;
}

const atName = (name: string | null): Issue["at"] => ({
  file: "",
  sheet: sheetNames.meeting,
  row: 0,
  column: name,
  field: null,
});
