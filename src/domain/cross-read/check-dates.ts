import { formatDate } from "@/language/dates/dates";
import type { IsoDate } from "@/language/dates/iso-date";
import type { CrossFinding } from "./cross-finding";
import { datesIn, weekdayOn } from "./dates-in";
import { wordsAround, type Passage, type Reading } from "./read-document";

/** The meeting's day as the facts have it; null = open. */
export interface MeetingDay {
  readonly date: IsoDate | null;
  readonly reading: Reading;
}

const names = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** Words after which a document says when the meeting is. */
const meetingWords = /thời gian|khai mạc|vào hồi|ngày tổ chức|(?:được )?tổ chức (?:vào|ngày|lúc)|tới dự|tham dự/iu;
const openWords = /thông báo sau|báo sau|chưa (?:ấn )?định ngày/iu;

/** Days that the calendar does not have, weekdays that do not fit their day, and another day of the meeting than the facts have. */
export function checkDates(passages: readonly Passage[], meeting: MeetingDay): readonly CrossFinding[] {
  return passages.flatMap(({ at, text }) => {
    const dates = datesIn(text);
    const reading = (from: number, to: number, value: string): Reading => ({
      at,
      text: wordsAround(text, from, to),
      value,
    });
    const impossible = dates
      .filter(({ iso }) => iso === null)
      .map((date): CrossFinding => ({
        kind: "date-impossible",
        severity: "error",
        readings: [reading(date.from, date.to, date.text)],
      }));
    const weekdays = dates.flatMap(({ iso, weekday, from, to, text: typed }): CrossFinding[] => {
      if (iso === null || weekday === null || weekdayOn(iso) === weekday) return [];
      const right = names[weekdayOn(iso)] ?? "";
      return [
        {
          kind: "weekday",
          severity: "warning",
          readings: [reading(from, to, typed), { at, text: formatDate(iso), value: right }],
        },
      ];
    });
    return [...impossible, ...weekdays, ...meetingDay({ at, text }, meeting)];
  });
}

function meetingDay({ at, text }: Passage, meeting: MeetingDay): readonly CrossFinding[] {
  const said = meetingWords.exec(text);
  if (said === null) return [];
  const after = text.slice(said.index);
  const date = datesIn(after).find(({ iso, from }) => iso !== null && from < 160);
  const open = openWords.exec(after);
  const value = date?.iso ?? (open ? "" : null);
  // A number of a document has its date too: what is quoted is no day of the meeting.
  const isQuoted =
    date !== undefined &&
    /số\s*:?\s*\d+\s*\/\S+\s*$/u.test(after.slice(0, date.from).replace(/,?\s*(?:ngày\s*)?$/u, ""));
  if (value === null || isQuoted || value === (meeting.date ?? "")) return [];
  const [from, to] = date ? [said.index + date.from, said.index + date.to] : [said.index, said.index + after.length];
  return [
    {
      kind: "meeting-date",
      severity: "error",
      readings: [{ at, text: wordsAround(text, from, to), value }, meeting.reading],
    },
  ];
}
