import type { Meeting } from "@/domain/model/meeting";
import type { SupportLine, SupportSheet } from "@/domain/payments/support-money";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { formatDate } from "@/language/dates/dates";
import { cellText } from "@/sheet/shown-text";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import { SIGNATURE_POINTS, slip } from "../page/page-form";
import { headRows, OPEN, payingSigners, signatureRows, wideRow, wordsRow } from "../page/voucher-rows";

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };

const columns: readonly LedgerColumn<SupportLine>[] = [
  { heading: "STT", width: 6, style: { ...cell, align: "center", format: "0" }, value: (line) => line.ordinal },
  {
    heading: "Họ và tên người tham dự",
    width: 20.5,
    style: cell,
    value: ({ delegate }) =>
      cellText([delegate.honorific, delegate.fullName].filter((part) => part !== null).join(" ")),
  },
  { heading: "Chức vụ", width: 13.5, style: cell, value: ({ delegate }) => cellText(delegate.position) },
  {
    heading: "Đơn vị công tác (địa chỉ)",
    width: 18,
    style: cell,
    value: ({ delegate }) => cellText(delegate.orgUnit),
  },
  { heading: "Số tiền (đồng)", width: 15, style: money, isSummed: true, value: (line) => line.amount },
  { heading: "Ký nhận", width: 17, style: cell, value: () => null },
];

/** Support money for delegates off a payroll: who gets it, with a place to sign; the columns of a list of money paid at a conference. */
export function supportList(
  meeting: Meeting,
  support: SupportSheet,
  {
    sheetName,
    basis,
    pageTotals,
    settings,
  }: {
    readonly sheetName: string;
    /** What the rate rests on, in words; null = not said. */
    readonly basis: string | null;
    readonly pageTotals: boolean;
    readonly settings: VoucherSettings;
  },
): SheetModel {
  const sheet = { form: slip, widths: columns.map(({ width }) => width) };
  const facts = settings.vouchers.support;
  const count = support.lines.length;
  return layOutLedger({
    name: sheetName,
    form: slip,
    columns,
    lowestLine: SIGNATURE_POINTS,
    groups: [{ title: null, sumLabel: "", lines: support.lines }],
    head: [
      ...headRows(sheet, {
        meeting,
        settings,
        facts,
        title: "DANH SÁCH CHI TIỀN HỖ TRỢ ĐẠI BIỂU KHÔNG HƯỞNG LƯƠNG",
        below: [],
      }),
      wideRow(sheet, `Nội dung hội nghị: ${meeting.title ?? OPEN}`, { align: "left" }),
      wideRow(
        sheet,
        `Địa điểm: ${meeting.place ?? OPEN}. Thời gian: ${meeting.meetingDate === null ? OPEN : `ngày ${formatDate(meeting.meetingDate)}`}`,
        { align: "left" },
      ),
      ...(basis === null ? [] : [wideRow(sheet, `Mức chi: ${basis}`, { align: "left" })]),
    ],
    totalLabel: "TỔNG CỘNG",
    foot: [
      wordsRow(sheet, sumInWords(support.total)),
      wideRow(sheet, `Danh sách gồm ${String(count).padStart(2, "0")} đại biểu.`, {}, 20),
      ...signatureRows(sheet, { meeting, date: facts.date, signers: payingSigners(meeting) }),
    ],
    pageTotals,
  });
}
