import { formatDateInWords } from "@/language/dates/dates";
import { formatVnd } from "@/language/numbers/format-number";
import type { Meeting } from "@/domain/model/meeting";
import type { SupportRate } from "@/domain/payments/support-money";

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

/** What a delegate gets and by what: «80.000 đồng/người (160.000 đồng/ngày × 0,5 ngày; TT 40/2017)»; null while no rate is known. */
export function supportRateWording(rate: SupportRate): string | null {
  if (rate.kind === "unknown") return null;
  const amount = `${formatVnd(rate.amount)} đồng/người`;
  if (rate.kind === "typed") return rate.basis === null ? amount : `${amount} (${rate.basis})`;
  const days = String(rate.days).replace(".", ",");
  return `${amount} (${formatVnd(rate.perDay)} đồng/ngày × ${days} ngày; ${rate.legalBasis})`;
}
