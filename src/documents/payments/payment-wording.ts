import { formatDateInWords } from "@/language/dates/dates";
import type { Meeting } from "@/domain/model/meeting";

/** A list of award money as an enclosure: «Danh sách chi tiền thưởng cá nhân». */
export const awardListOf = (title: string): string => `Danh sách chi tiền thưởng ${title}`;

/** What a voucher for award money pays and encloses; `title` = the part of the list, null for the whole. */
export function awardVoucherWording(
  { title, lines }: { readonly title: string | null; readonly lines: number },
  { awardDecision: { number, date }, title: conference }: Meeting,
): { readonly content: string; readonly enclosed: string } {
  const decision = `Quyết định số ${number ?? "……"}${date === null ? "" : ` ${formatDateInWords(date)}`}`;
  const whose = title === null ? "" : ` (${title})`;
  return {
    content: `Chi tiền thưởng${whose} tại ${conference ?? "……"} theo ${decision}`,
    enclosed: `${decision}, danh sách chi tiền thưởng (${lines} suất)`,
  };
}
