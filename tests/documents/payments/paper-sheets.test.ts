import { aDelegate } from "../../support/a-delegate";
import { aMeeting } from "../../support/a-meeting";
import { anHonoree, assess } from "../../support/an-honoree";
import { modelRows } from "../../support/model-rows";
import { bankList } from "@/documents/payments/bank-list";
import { expenseStatement } from "@/documents/payments/expense-statement";
import { paymentVouchers } from "@/documents/payments/payment-voucher";
import { supportList } from "@/documents/payments/support-list";
import { vnd } from "@/domain/money/vnd";
import { stateExpenses } from "@/domain/payments/expense-statement";
import { payHonorees } from "@/domain/payments/payment-sheet";
import { paySupport } from "@/domain/payments/support-money";
import { noVoucherSettings } from "@/domain/payments/voucher-settings";

const form = { sheetName: "a", pageTotals: false, settings: noVoucherSettings };
const payments = payHonorees(assess([anHonoree({ bankAccount: "0123.456.789 - TRAN THI AN", bank: "Agribank" })]));

test("by bank: thirteen columns, the digits of the account as text, its leading zero kept", () => {
  const sheet = bankList(aMeeting(), payments, form);
  expect(sheet.columnWidths).toHaveLength(13);
  expect(modelRows(sheet)).toContain("1 | Trần Thị An | 0123456789 | Agribank | 230000 | 230000");
});

test("support: each delegate off a payroll with the same amount, in words as well", () => {
  const support = paySupport([{ delegate: aDelegate(), isOnPayroll: false, isFirst: true }], vnd(100_000));
  const rows = modelRows(supportList(aMeeting(), support, { ...form, basis: "Quyết định số 5" }));
  expect(rows).toContain("1 | Trần Thị Minh Khuyên | 100000");
  expect(rows.join("\n")).toContain("Một trăm nghìn đồng");
});

test("the statement has every payment with its voucher", () => {
  const rows = modelRows(expenseStatement(aMeeting(), stateExpenses([], payments, null), form));
  expect(rows).toContain("BẢNG KÊ CHI TIỀN");
  expect(rows.join("\n")).toContain("Hai trăm ba mươi nghìn đồng");
});

test("a voucher each, the sum in figures and words above both rows of signatures", () => {
  const voucher = {
    receiver: "C",
    address: "UBND phường",
    content: "Chi tiền thưởng",
    amount: 230_000,
    enclosed: "danh sách",
  };
  const sheet = paymentVouchers(aMeeting(), [voucher, voucher], form);
  expect(sheet.print.breaksBefore).toHaveLength(1);
  const rows = modelRows(sheet);
  expect(rows.filter((row) => row === "PHIẾU CHI")).toHaveLength(2);
  expect(rows).toContain("Số tiền: 230.000 đồng");
  expect(rows).toContain("(Viết bằng chữ): Hai trăm ba mươi nghìn đồng.");
});
