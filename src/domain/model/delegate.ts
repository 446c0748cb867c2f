import type { ListRecord } from "./list-record";

export type Sex = "m" | "f";

/** One delegate as listed: one row of a list, so one person with two posts in two rows is two entries and one head. */
export interface Delegate extends ListRecord {
  /** NFC, single spaces, honorifics apart, ALL CAPS in title case; tone placement as typed. */
  readonly fullName: string;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly orgUnit: string | null;
  /** Title of the delegate group as typed in the list (`III. Đại biểu BTCB, TTDP, TBCTMT`), null when the list has none. */
  readonly group: string | null;
  /** Ten digits beginning with 0, or null. */
  readonly phone: string | null;
  readonly phone2: string | null;
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly note: string | null;
  /** Seats given by number, without names («Lãnh đạo phường: 06»); `fullName` then says whose. Null for a row that is one entry of a person. */
  readonly seats?: number | null;
  /** Số định danh (CCCD, CMND): digits as text, leading zeros kept. */
  readonly identityNumber?: string | null;
  readonly bankAccount?: string | null;
  readonly bank?: string | null;
}
