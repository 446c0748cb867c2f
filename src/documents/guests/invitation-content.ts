import type { Invitation } from "@/domain/guests/invitation";
import type { Guest } from "@/domain/guests/list-guests";
import type { Meeting } from "@/domain/model/meeting";
import { planSignature, type PlanSignature } from "@/domain/plan/plan-signature";
import { formatDateInWords } from "@/language/dates/dates";
import { OPEN } from "../page/voucher-rows";

/** What all invitations say alike, as printed. */
export interface InvitationContent {
  readonly orgUnit: string;
  readonly number: string;
  readonly title: string;
  readonly time: string;
  readonly place: string;
  readonly host: string | null;
  readonly request: string | null;
  readonly contact: string | null;
  readonly signature: PlanSignature;
}

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** «8 giờ 00, thứ Sáu, ngày 20 tháng 3 năm 2020»; while the date is open, what is said instead. */
export function meetingTime(meeting: Meeting, time: string | null): string {
  if (meeting.meetingDate === null) return meeting.meetingDateNote ?? `${time ?? `${OPEN} giờ ${OPEN}`}, ngày ${OPEN}`;
  const weekday = weekdays[new Date(meeting.meetingDate).getUTCDay()] ?? "";
  return `${time ?? `${OPEN} giờ ${OPEN}`}, ${weekday}, ${formatDateInWords(meeting.meetingDate)}`;
}

/** The texts of the invitation from the facts; «……» for what is not known. */
export function invitationContent(meeting: Meeting, invitation: Invitation): InvitationContent {
  return {
    orgUnit: meeting.orgUnit ?? OPEN,
    number: invitation.number ?? `${OPEN}/GM-UBND`,
    title: meeting.title ?? OPEN,
    time: meetingTime(meeting, invitation.time),
    place: meeting.place ?? OPEN,
    host: invitation.host,
    request: invitation.request,
    contact: invitation.contact,
    signature: planSignature(meeting),
  };
}

/** «Ông Trần Văn An»; «đ/c» is written out, a person without an honorific is «Ông», «Bà» or «Ông/Bà», a unit's place stands as listed. */
export function guestName({
  honorific,
  name,
  isNamed,
  sex,
}: Pick<Guest, "honorific" | "name" | "isNamed" | "sex">): string {
  if (name === "") return OPEN;
  if (!isNamed) return name;
  const bySex = sex === "m" ? "Ông" : sex === "f" ? "Bà" : "Ông/Bà";
  const written = honorific === null ? bySex : honorific.replace(/^(?:đ[/.]?c\.?|đồng chí)(?=\s|$)/iu, "Đồng chí");
  return `${written.charAt(0).toLocaleUpperCase("vi")}${written.slice(1)} ${name}`;
}
