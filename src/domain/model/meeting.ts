import type { IsoDate } from "@/language/dates/iso-date";
/** What is known of the meeting; null = not yet known, shown as «……» and never guessed. */
export interface Meeting {
  readonly orgUnit: string | null;
  readonly superior: string | null;
  readonly title: string | null;
  /** The period of achievement (`2015-2020`). */
  readonly period: string | null;
  readonly planNumber: string | null;
  readonly planDate: IsoDate | null;
  readonly meetingDate: IsoDate | null;
  /** What to say while the date is open (`sẽ thông báo sau`). */
  readonly meetingDateNote: string | null;
  /** Number of sessions (buổi); one half-day = 1. */
  readonly halfDays: number | null;
  readonly place: string | null;
  /** Quoted documents, each whole, in order. */
  readonly references: readonly string[];
  readonly awardDecision: { readonly number: string | null; readonly date: IsoDate | null };
  readonly signatories: {
    readonly preparer: string | null;
    readonly accountant: string | null;
    readonly treasurer: string | null;
    readonly chair: string | null;
  };
}
