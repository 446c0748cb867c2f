import type { Meeting } from "@/domain/model/meeting";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatVnd } from "@/language/numbers/format-number";
import type { SheetModel } from "@/sheet/sheet-model";
import { layOutForm } from "../page/form-page";
import type { PageForm } from "../page/page-form";
import { gap, textRow, type SheetRow } from "../page/sheet-rows";
import { dayOf, headRows, OPEN, signatureRows, wideRow, type Sheet } from "../page/voucher-rows";

/** One voucher: who takes the money, what for, how much. */
export interface VoucherContent {
  /** null = filled by hand. */
  readonly receiver: string | null;
  readonly address: string | null;
  readonly content: string;
  readonly amount: number;
  /** Documents that go with it. */
  readonly enclosed: string;
}

const form: PageForm = {
  orientation: "portrait",
  margins: { top: 15, bottom: 15, left: 25, right: 15 },
  size: 13,
  line: 16.5,
};
const widths = [21, 21, 21, 21];
const sheet: Sheet = { form, widths };

/**
 * «Phiếu chi» with the fields of C41-BB, one page each: signed by who orders the payment before the money goes out, by treasurer and receiver
 * after. The code and circular stand there only where the unit's settings say them.
 */
export function paymentVouchers(
  meeting: Meeting,
  vouchers: readonly VoucherContent[],
  { sheetName, settings }: { readonly sheetName: string; readonly settings: VoucherSettings },
): SheetModel {
  return layOutForm({
    name: sheetName,
    form,
    widths,
    pages: vouchers.map((voucher) => voucherRows(meeting, voucher, settings)),
  });
}

function voucherRows(meeting: Meeting, voucher: VoucherContent, settings: VoucherSettings): readonly SheetRow[] {
  const facts = settings.vouchers.voucher;
  const { chair, accountant, preparer, treasurer } = meeting.signatories;
  const line = (text: string): SheetRow => wideRow(sheet, text, { align: "left" }, 21);
  const words = sumInWords(voucher.amount);
  return [
    ...headRows(sheet, { meeting, settings, facts, title: "PHIẾU CHI", below: [capital(dayOf(facts.date))] }),
    textRow([2, 3], `Quyển số: ${OPEN}   Nợ: ${OPEN}   Có: ${OPEN}`, { align: "right", verticalAlign: "center" }, 20),
    line(`Họ và tên người nhận tiền: ${voucher.receiver ?? OPEN}`),
    line(`Địa chỉ: ${voucher.address ?? OPEN}`),
    line(`Nội dung: ${voucher.content}`),
    line(`Số tiền: ${formatVnd(voucher.amount)} đồng`),
    line(`(Viết bằng chữ): ${words}.`),
    line(`Kèm theo: ${voucher.enclosed}`),
    ...signatureRows(sheet, {
      meeting,
      date: facts.date,
      signers: [
        { title: "THỦ TRƯỞNG ĐƠN VỊ", note: "(Ký, họ tên, đóng dấu)", name: chair },
        { title: "PHỤ TRÁCH KẾ TOÁN", name: accountant },
        { title: "NGƯỜI LẬP", name: preparer },
      ],
    }),
    gap(6),
    line("Đã nhận đủ số tiền:"),
    line(`- Bằng số: ${formatVnd(voucher.amount)} đồng`),
    line(`- Bằng chữ: ${words}.`),
    ...signatureRows(sheet, {
      meeting,
      date: null,
      signers: [
        { title: "THỦ QUỸ", name: treasurer },
        { title: "NGƯỜI NHẬN TIỀN", name: voucher.receiver },
      ],
    }),
  ];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
