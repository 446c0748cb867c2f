import type { IsoDate } from "@/language/dates/iso-date";

/** What an invitation says besides the meeting's own facts (QĐ 45/2018/QĐ-TTg: chair, participants, content, time, place, requests, contact); null = not said. */
export interface Invitation {
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** Hour as printed: «8 giờ 00». */
  readonly time: string | null;
  readonly host: string | null;
  readonly request: string | null;
  readonly contact: string | null;
}
