import type { WordValues } from "@/domain/plan/fill-words";
import type { Meeting } from "@/domain/model/meeting";
import { formatDateInWords } from "@/language/dates/dates";
import { placeName, territory } from "../page/place-name";
import { planTags } from "./plan-tags";

/** What the plan says of the meeting itself, as text; null = not known yet. */
export interface PlanTerms {
  readonly title: string | null;
  readonly shortTitle: string | null;
  readonly nextPeriod: string | null;
  readonly years: string | null;
  readonly duration: string | null;
  readonly time: string;
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** The wording that follows from the facts of the meeting. */
export function planTerms(meeting: Meeting): PlanTerms {
  const periods = periodsOf(meeting);
  const title = meeting.title?.replace(/^Tổ chức\s+/iu, "") ?? null;
  return {
    title,
    shortTitle: shortTitle(title, territory(meeting.orgUnit)),
    nextPeriod: periods?.next ?? null,
    years: periods?.years ?? null,
    duration: meeting.halfDays === null ? null : durationWords(meeting.halfDays),
    time:
      meeting.meetingDate === null
        ? (meeting.meetingDateNote ?? "ngày tổ chức sẽ được thông báo sau")
        : formatDateInWords(meeting.meetingDate),
  };
}

/** The facts that a text of the tables may name in braces. */
export function wordValues(meeting: Meeting, terms: PlanTerms): WordValues {
  return {
    [planTags.orgUnit]: meeting.orgUnit,
    [planTags.superior]: meeting.superior,
    [planTags.territory]: territory(meeting.orgUnit),
    [planTags.placeName]: placeName(meeting.orgUnit),
    [planTags.title]: terms.title,
    [planTags.shortTitle]: terms.shortTitle,
    [planTags.period]: meeting.period,
    [planTags.nextPeriod]: terms.nextPeriod,
    [planTags.years]: terms.years,
    [planTags.duration]: terms.duration,
    [planTags.time]: terms.time,
    [planTags.place]: meeting.place,
  };
}

const span = /(\d{4})\s*[-–]\s*(\d{4})/;

/** The period that follows: as the title names it («giai đoạn 2020-2025»), else as long as the one that ends. */
function periodsOf({ period, title }: Meeting): { readonly next: string; readonly years: string } | null {
  const [, first, last] = span.exec(period ?? "") ?? [];
  if (first === undefined || last === undefined) return null;
  const years = Number(last) - Number(first);
  if (years <= 0) return null;
  const named = span.exec(title ?? "");
  const next =
    named && Number(named[1]) > Number(first) ? `${named[1]}-${named[2]}` : `${last}-${Number(last) + years}`;
  return { next, years: String(years) };
}

function shortTitle(title: string | null, place: string | null): string | null {
  if (title === null || place === null) return title;
  const at = title.toLocaleLowerCase("vi").indexOf(` ${place.toLocaleLowerCase("vi")}`);
  return at > 0 ? title.slice(0, at) : title;
}

/** One session is half a day: 1 → «01 buổi (1/2 ngày)», 3 → «03 buổi (1,5 ngày)». */
function durationWords(halfDays: number): string {
  const days = halfDays === 1 ? "1/2" : halfDays % 2 === 0 ? twoDigits(halfDays / 2) : `${Math.floor(halfDays / 2)},5`;
  return `${twoDigits(halfDays)} buổi (${days} ngày)`;
}
