import type { Meeting } from "@/domain/model/meeting";
import { parseAccount } from "@/domain/payments/bank-account";
import type { PaymentLine, PaymentSheet } from "@/domain/payments/payment-sheet";
import type { VoucherSettings } from "@/domain/payments/voucher-settings";
import { cellText } from "@/sheet/shown-text";
import { textLines } from "@/sheet/row-height";
import type { CellInput, CellStyle, SheetModel } from "@/sheet/sheet-model";
import { layOutLedger, ledgerHeading, type LedgerColumn } from "../page/ledger";
import type { PageForm } from "../page/page-form";
import { gap, together, type SheetRow, type Span } from "../page/sheet-rows";
import { headRows, OPEN, dayOf, signatureRows, wideRow, wordsRow } from "../page/voucher-rows";

/** Thirteen columns need small type and narrow edges. */
const form: PageForm = {
  orientation: "landscape",
  margins: { top: 15, bottom: 15, left: 15, right: 12 },
  size: 11,
  line: 14.2,
};

const cell: CellStyle = { border: true, verticalAlign: "center", wrap: true, format: "@" };
const money: CellStyle = { border: true, verticalAlign: "center", align: "right", format: "#,##0_)" };

type Column = LedgerColumn<PaymentLine> & { readonly above?: string };

/** «Tiền thưởng» is the one kind of money that a commendation pays; the form has the others all the same. */
const empty = (heading: string, width: number): Column => ({
  heading,
  above: "Trong đó",
  width,
  style: money,
  isSummed: true,
  value: () => null,
});

const columns: readonly Column[] = [
  { heading: "STT", width: 4, style: { ...cell, align: "center", format: "0" }, value: (line) => line.ordinal },
  { heading: "Họ và tên", width: 19, style: cell, value: (line) => cellText(line.name) },
  { heading: "Số tài khoản người hưởng", above: "Tài khoản ngân hàng", width: 16, style: cell, value: accountOf },
  {
    heading: "Tên ngân hàng",
    above: "Tài khoản ngân hàng",
    width: 22,
    style: cell,
    value: (line) => cellText(line.bank),
  },
  { heading: "Tổng số", width: 13, style: money, isSummed: true, value: (line) => line.amount },
  empty("Lương và phụ cấp theo lương", 8),
  empty("Tiền công lao động thường xuyên theo hợp đồng", 9),
  empty("Tiền thu nhập tăng thêm", 8),
  { heading: "Tiền thưởng", above: "Trong đó", width: 13, style: money, isSummed: true, value: (line) => line.amount },
  empty("Tiền phụ cấp và trợ cấp khác", 8),
  empty("Tiền khoán", 7),
  empty("Tiền học bổng", 7),
  { heading: "Ghi chú", width: 8, style: cell, value: (line) => cellText(line.note) },
];

/** The digits of an account that was read, as text, so that leading zeros stay; else what is typed. */
function accountOf({ bankAccount }: PaymentLine): CellInput {
  const account = bankAccount === null ? null : parseAccount(bankAccount);
  return account === null || typeof account === "string" ? cellText(bankAccount) : account.digits;
}

/** Headings in two rows, those over several columns above, and the form's own column numbers. */
function headerOf(): readonly SheetRow[] {
  const style: CellStyle = { ...ledgerHeading, size: 9 };
  const upper: Span[] = [];
  columns.forEach(({ above, heading }, at) => {
    const before = upper.at(-1);
    if (above !== undefined && before?.input === above) upper[upper.length - 1] = { ...before, right: at };
    else
      upper.push({ left: at, right: at, input: above ?? heading, style, ...(above === undefined ? { down: 1 } : {}) });
  });
  const lower = columns.map(({ above, heading }, at) => ({
    left: at,
    right: at,
    input: above === undefined ? null : heading,
    style,
  }));
  const lines = Math.max(
    ...columns.map(({ above, heading, width }) => (above === undefined ? 1 : textLines(heading, width - 1, 9))),
  );
  const numbers = columns.map((_, at) => ({
    left: at,
    right: at,
    input: at + 1,
    style: { ...style, bold: false, italic: true, format: "0" },
  }));
  return [
    { spans: upper, height: 26 },
    { spans: lower, height: lines * 11.8 + 5 },
    { spans: numbers, height: 14 },
  ];
}

/**
 * «Bảng thanh toán cho đối tượng thụ hưởng», Mẫu số 09 of NĐ 11/2020/NĐ-CP with its thirteen columns, for payees with an account.
 * The columns are those of a vendor's rendering; code and decree are printed only where the unit's settings say them.
 */
export function bankList(
  meeting: Meeting,
  payments: Omit<PaymentSheet, "notPaid">,
  {
    sheetName,
    pageTotals,
    settings,
  }: { readonly sheetName: string; readonly pageTotals: boolean; readonly settings: VoucherSettings },
): SheetModel {
  const sheet = { form, widths: columns.map(({ width }) => width) };
  const facts = settings.vouchers.awardBank;
  const { number, date } = meeting.awardDecision;
  const romans = ["I", "II", "III"];
  const left: CellStyle = { align: "left" };
  return layOutLedger({
    name: sheetName,
    form,
    columns,
    header: headerOf(),
    lowestLine: 20,
    groups: payments.groups.map(({ title, lines }, index) => ({
      title: `${romans[index] ?? ""}. ${title}`,
      sumLabel: `Cộng ${romans[index] ?? ""}`,
      lines,
    })),
    head: [
      ...headRows(sheet, {
        meeting,
        settings,
        facts,
        title: "BẢNG THANH TOÁN CHO ĐỐI TƯỢNG THỤ HƯỞNG",
        below: [`(Kèm theo Giấy rút dự toán/ủy nhiệm chi số ${OPEN} ngày ${OPEN} tháng ${OPEN} năm ${OPEN})`],
      }),
      wideRow(sheet, "Tài khoản dự toán  □          Tài khoản tiền gửi  □", { align: "center" }),
      wideRow(sheet, `1. Đơn vị sử dụng ngân sách: ${meeting.orgUnit ?? OPEN}`, left),
      wideRow(sheet, `2. Mã đơn vị: ${settings.unitCode ?? OPEN}`, left),
      wideRow(
        sheet,
        `3. Tài khoản thanh toán của đơn vị: ${settings.treasuryAccount ?? OPEN} mở tại: ${settings.treasuryOffice ?? OPEN}`,
        left,
      ),
      wideRow(
        sheet,
        `I. Nội dung đề nghị thanh toán: Tiền thưởng ${meeting.title ?? OPEN} theo Quyết định số ${number ?? OPEN} ${dayOf(date)} (đơn vị: đồng)`,
        { ...left, bold: true },
        20,
      ),
      gap(4),
    ],
    totalLabel: "TỔNG CỘNG",
    foot: [
      wordsRow(sheet, payments.inWords),
      wideRow(sheet, "II. Phần thuyết minh thay đổi so với tháng trước: không có.", left),
      ...signatureRows(sheet, {
        meeting,
        date: facts.date,
        signers: [
          { title: "NGƯỜI LẬP BẢNG", name: meeting.signatories.preparer },
          { title: "PHỤ TRÁCH KẾ TOÁN", name: meeting.signatories.accountant },
          { title: "CHỦ TỊCH", note: "(Ký, họ tên, đóng dấu)", name: meeting.signatories.chair },
        ],
      }),
      ...together([
        gap(8),
        wideRow(sheet, "KHO BẠC NHÀ NƯỚC", { align: "center", bold: true }),
        ...signatureRows(sheet, {
          meeting,
          date: null,
          signers: [
            { title: "GIAO DỊCH VIÊN", name: null },
            { title: "GIÁM ĐỐC", note: "(Ký, họ tên, đóng dấu)", name: null },
          ],
        }),
      ]),
    ],
    pageTotals,
  });
}
