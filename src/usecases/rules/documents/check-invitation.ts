import { formatDate } from "@/language/dates/dates";
import type { Meeting } from "@/domain/model/meeting";
import type { Issue } from "@/issues/issue";
import type { IssueCode } from "@/issues/issue-catalogue";
import { issueOf, type IssueParams } from "@/issues/issue-of";
import { sheetNames } from "@/tables/sheet-names";
import type { Guest } from "@/domain/guests/list-guests";
import { invitationNames, type Invitation } from "@/domain/guests/invitation";
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
  const add = <Code extends IssueCode>(code: Code, column: string | null, params: IssueParams<Code>): void => {
    issues.push(issueOf(code, { file: "", sheet: sheetNames.meeting, row: 0, column, field: null }, params));
  };
  if (guests.length === 0) add("guests-none", null, {});
  if (meeting.meetingDate === null)
    add("invitation-without-date", "HN_NgayHoiNghi", { instead: meeting.meetingDateNote ?? "……" });
  if (invitation.time === null) add("invitation-fact-missing", invitationNames.time, { fact: "Giờ họp" });
  if (meeting.place === null) add("invitation-fact-missing", "HN_DiaDiem", { fact: "Địa điểm" });
  if (invitation.date !== null && meeting.meetingDate !== null) {
    const days = workingDaysBetween(invitation.date, meeting.meetingDate);
    if (days < leastWorkingDays)
      add("invitation-too-late", invitationNames.date, {
        days,
        least: leastWorkingDays,
        date: formatDate(invitation.date),
        meeting: formatDate(meeting.meetingDate),
      });
  }
  const unnamed = guests.filter(({ isNamed }) => !isNamed).length;
  if (unnamed > 0) add("guests-unnamed", null, { count: unnamed });
  if (uninvited > 0) add("honorees-uninvited", null, { count: uninvited });
  return issues;
}
