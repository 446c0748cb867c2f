import type { IsoDate } from "@/language/dates/iso-date";

/** The rules by which a document is laid out: Thông tư 01/2011/TT-BNV or Nghị định 30/2020/NĐ-CP. */
export type PlanFormat = "tt01" | "nd30";

/** NĐ 30/2020/NĐ-CP, Điều 37: in force from the day it was signed. */
const decree30From: IsoDate = "2020-03-05";

/** The format of a document issued on a day; NĐ 30/2020 while the day is open, because it is the law in force. */
export function planFormatOn(issued: IsoDate | null): PlanFormat {
  return issued !== null && issued < decree30From ? "tt01" : "nd30";
}
