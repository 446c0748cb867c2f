import type { Meeting } from "@/domain/model/meeting";
import type { PaymentLine, PaymentSheet } from "@/domain/payments/payment-sheet";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import { cellText } from "@/sheet/shown-text";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import { landscapePage, SIGNATURE_POINTS, portraitPage } from "../page/page-form";
import { textRow } from "../page/sheet-rows";
import { headRows, OPEN, dayOf, payingSigners, signatureRows, wideRow, wordsRow } from "../page/voucher-rows";

const romans = ["I", "II", "III", "IV", "V", "VI"];
const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const ordinal: CellStyle = { ...cell, align: "center", format: "0" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };

/** What a list of award money is to look like. */
export interface CashListForm {
  readonly sheetName: string;
  /** Of a part: «TẬP THỂ», a unit; null for the whole. */
  readonly part: string | null;
  readonly isPortrait: boolean;
  readonly pageTotals: boolean;
  readonly settings: VoucherSettings;
}

/** The widths that fit on the page at full size; «Ký nhận» keeps 30 mm. */
function columnsOf(isPortrait: boolean, withRepresentative: boolean): readonly LedgerColumn<PaymentLine>[] {
  const sign: LedgerColumn<PaymentLine> = {
    heading: "Ký nhận",
    width: isPortrait ? 16.5 : 17,
    style: cell,
    value: () => null,
  };
  const who = (line: PaymentLine): string => [line.honorific, line.name].filter((part) => part !== null).join(" ");
  if (isPortrait)
    return [
      { heading: "STT", width: 5, style: ordinal, value: (line) => line.ordinal },
      {
        heading: "Họ và tên / Tên tập thể, hộ gia đình",
        width: 20.5,
        style: cell,
        value: (line) =>
          cellText(
            joined(
              [who(line), withRepresentative && line.representative ? `(Nhận thay: ${line.representative})` : null],
              "\n",
            ),
          ),
      },
      {
        heading: "Chức vụ, đơn vị (địa chỉ)",
        width: 20.5,
        style: cell,
        value: (line) => cellText(joined([line.position, line.orgUnit], ", ")),
      },
      { heading: "Hình thức khen thưởng", width: 18, style: cell, value: (line) => cellText(line.awardText) },
      { heading: "Số tiền (đồng)", width: 12.5, style: money, isSummed: true, value: (line) => line.amount },
      sign,
    ];
  const wide = !withRepresentative;
  return [
    { heading: "STT", width: 6, style: ordinal, value: (line) => line.ordinal },
    {
      heading: "Họ và tên / Tên tập thể, hộ gia đình",
      width: wide ? 26 : 23,
      style: cell,
      value: (line) => cellText(line.name),
    },
    { heading: "Chức vụ", width: wide ? 17 : 15, style: cell, value: (line) => cellText(line.position) },
    { heading: "Đơn vị (địa chỉ)", width: wide ? 23 : 20, style: cell, value: (line) => cellText(line.orgUnit) },
    { heading: "Hình thức khen thưởng", width: wide ? 23 : 19, style: cell, value: (line) => cellText(line.awardText) },
    { heading: "Số tiền (đồng)", width: 15, style: money, isSummed: true, value: (line) => line.amount },
    ...(withRepresentative
      ? [
          {
            heading: "Người nhận thay",
            width: 15,
            style: cell,
            value: (line: PaymentLine) => cellText(line.representative),
          },
        ]
      : []),
    sign,
    { heading: "Ghi chú", width: wide ? 12 : 9, style: cell, value: (line) => cellText(line.note) },
  ];
}

const joined = (parts: readonly (string | null)[], between: string): string | null =>
  parts.filter((part) => part !== null && part !== "").join(between) || null;

/**
 * «Danh sách chi tiền thưởng», which the treasurer pays from in cash: header repeated, sums as live formulas, a place of at least
 * 30 × 9 mm to sign for each payee. «Người nhận thay» stands there when any payee has one; in portrait below the name.
 */
export function cashList(
  meeting: Meeting,
  payments: Omit<PaymentSheet, "notPaid">,
  { sheetName, part, isPortrait, pageTotals, settings }: CashListForm,
): SheetModel {
  const withRepresentative = payments.groups.some(({ lines }) => lines.some((line) => line.representative !== null));
  const columns = columnsOf(isPortrait, withRepresentative);
  const form = isPortrait ? portraitPage : landscapePage;
  const sheet = { form, widths: columns.map(({ width }) => width) };
  const facts = settings.vouchers.awardCash;
  const { number, date } = meeting.awardDecision;
  const last = columns.length - 1;
  const head = headRows(sheet, { meeting, settings, facts, title: "DANH SÁCH CHI TIỀN THƯỞNG", below: [] });
  return layOutLedger({
    name: sheetName,
    form,
    columns,
    lowestLine: SIGNATURE_POINTS,
    groups: payments.groups.map(({ title, lines }, index) => {
      const numeral = romans[index] ?? String(index + 1);
      return { title: `${numeral}. ${title}`, sumLabel: `Cộng ${numeral}`, lines };
    }),
    head: [
      ...head,
      wideRow(sheet, meeting.title ?? OPEN, { align: "center", bold: true }),
      ...(part === null ? [] : [wideRow(sheet, part, { align: "center", bold: true })]),
      wideRow(sheet, `(Kèm theo Quyết định số ${number ?? `${OPEN}/QĐ-UBND`} ${dayOf(date)})`, {
        align: "center",
        italic: true,
      }),
      textRow([last - 2, last], "Đơn vị tính: đồng", { align: "right", verticalAlign: "center", italic: true }, 18),
    ],
    totalLabel: "TỔNG CỘNG",
    foot: [
      wordsRow(sheet, payments.inWords),
      wideRow(sheet, countSentence(payments), {}, 20),
      ...signatureRows(sheet, { meeting, date: facts.date, signers: payingSigners(meeting) }),
    ],
    pageTotals,
  });
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** «Danh sách gồm 02 tập thể, 01 cá nhân.»; who is paid for two awards signs twice and counts once. */
function countSentence({ counts, lines }: Omit<PaymentSheet, "notPaid">): string {
  const { collective, individual, household } = counts;
  const parts = [
    { count: collective, word: "tập thể" },
    { count: individual, word: "cá nhân" },
    { count: household, word: "hộ gia đình" },
  ].flatMap(({ count, word }) => (count > 0 ? [`${twoDigits(count)} ${word}`] : []));
  const payees = collective + individual + household;
  const times = lines > payees ? ` (${lines} lượt chi)` : "";
  return payees > 0 ? `Danh sách gồm ${parts.join(", ")}${times}.` : "Danh sách không có người nhận.";
}
