import type { Meeting } from "@/domain/model/meeting";
import type { Statement, StatementLine } from "@/domain/payments/expense-statement";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import { sumInWords } from "@/language/numbers/amount-in-words";
import { cellText } from "@/sheet/shown-text";
import type { CellStyle, SheetModel } from "@/sheet/sheet-model";
import { layOutLedger, type LedgerColumn } from "../page/ledger";
import { slip } from "../page/page-form";
import { headRows, OPEN, signatureRows, wideRow, wordsRow } from "../page/voucher-rows";

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };

const columns: readonly LedgerColumn<StatementLine>[] = [
  { heading: "STT", width: 6, style: { ...cell, align: "center", format: "0" }, value: (line) => line.ordinal },
  {
    heading: "Số hiệu chứng từ",
    width: 16,
    style: { ...cell, align: "center" },
    value: (line) => cellText(line.voucherNumber),
  },
  { heading: "Ngày tháng", width: 14, style: { ...cell, align: "center" }, value: () => null },
  { heading: "Nội dung chi", width: 32, style: cell, value: (line) => cellText(line.content) },
  { heading: "Số tiền (đồng)", width: 22, style: money, isSummed: true, value: (line) => line.amount },
];

/** «Bảng kê chi tiền»: the columns of 09-TT (số hiệu, ngày, nội dung, số tiền); dates are filled from the vouchers by hand. */
export function expenseStatement(
  meeting: Meeting,
  statement: Statement,
  {
    sheetName,
    pageTotals,
    settings,
  }: { readonly sheetName: string; readonly pageTotals: boolean; readonly settings: VoucherSettings },
): SheetModel {
  const sheet = { form: slip, widths: columns.map(({ width }) => width) };
  const facts = settings.vouchers.statement;
  return layOutLedger({
    name: sheetName,
    form: slip,
    columns,
    lowestLine: 20,
    groups: statement.groups.map(({ title, lines }, index) => ({
      title: `${["I", "II", "III", "IV", "V", "VI"][index] ?? String(index + 1)}. ${title}`,
      sumLabel: "Cộng",
      lines,
    })),
    head: [
      ...headRows(sheet, { meeting, settings, facts, title: "BẢNG KÊ CHI TIỀN", below: [] }),
      wideRow(sheet, `Họ và tên người chi: ${meeting.signatories.treasurer ?? OPEN}`, { align: "left" }),
      wideRow(sheet, `Bộ phận (hoặc địa chỉ): ${settings.address ?? meeting.orgUnit ?? OPEN}`, { align: "left" }),
      wideRow(sheet, `Chi cho công việc: ${meeting.title ?? OPEN}`, { align: "left" }, 22),
    ],
    totalLabel: "TỔNG CỘNG",
    foot: [
      wordsRow(sheet, sumInWords(statement.total)),
      wideRow(sheet, `(Kèm theo ${OPEN} chứng từ gốc)`, { italic: true }),
      ...signatureRows(sheet, {
        meeting,
        date: facts.date,
        signers: [
          { title: "NGƯỜI LẬP BẢNG KÊ", name: meeting.signatories.preparer },
          { title: "PHỤ TRÁCH KẾ TOÁN", name: meeting.signatories.accountant },
          { title: "NGƯỜI DUYỆT", note: "(Ký, họ tên, đóng dấu)", name: meeting.signatories.chair },
        ],
      }),
    ],
    pageTotals,
  });
}
