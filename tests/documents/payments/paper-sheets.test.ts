import { aDelegate } from "@tools/samples/a-delegate";
import { aMeeting } from "@tools/samples/a-meeting";
import { anHonoree, assess } from "@tools/samples/an-honoree";
import { modelRows } from "../../support/model-rows";
import { bankList } from "@/documents/payments/bank-list";
import { cashList } from "@/documents/payments/cash-list";
import { expenseStatement } from "@/documents/payments/expense-statement";
import { landscapePage, pageHeight, slip } from "@/documents/page/page-form";
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

const many = (count: number) =>
  payHonorees(
    assess(
      Array.from({ length: count }, (_, index) =>
        anHonoree({ name: `Người thứ ${index + 1}`, bankAccount: `0123456${index}`, bank: "Agribank" }),
      ),
    ),
  );

/** Pixels that 999.999.999 takes in bold: nine digits of half an em, two signs between, and the space that the format leaves after it. */
const pixelsOfMillions = (size: number): number => ((9 * 0.5 + 2 * 0.25 + 0.333) * size * 96) / 72 + 4;

test("a sum of hundreds of millions stands in every column of money, in bold, and not as ###", () => {
  const support = paySupport([{ delegate: aDelegate(), isOnPayroll: false, isFirst: true }], vnd(100_000));
  const cash = { ...form, part: null };
  const sheets = [
    bankList(aMeeting(), payments, form),
    cashList(aMeeting(), payments, { ...cash, isPortrait: false }),
    cashList(aMeeting(), payments, { ...cash, isPortrait: true }),
    supportList(aMeeting(), support, { ...form, basis: "a" }),
    expenseStatement(aMeeting(), stateExpenses([], payments, null), form),
  ];
  for (const { blocks, columnWidths, font } of sheets) {
    const summed = blocks.flatMap(({ column, values }) => {
      const formula = String(values[0]?.[0] ?? "").startsWith("=SUM(");
      return formula ? [columnWidths[column] ?? 0] : [];
    });
    expect(summed.length).toBeGreaterThan(0);
    expect(Math.max(...summed) * 7).toBeGreaterThan(pixelsOfMillions(font.size));
  }
});

test("signatures that do not fit below the list begin a page of their own, whole, with what stands above them", () => {
  for (let count = 1; count < 40; count += 1) {
    const { print, rowHeights, blocks } = bankList(aMeeting(), many(count), form);
    const titles = (text: string) => blocks.filter(({ values }) => values[0]?.[0] === text).map(({ row }) => row);
    const [treasury = 0] = titles("KHO BẠC NHÀ NƯỚC");
    const end = Object.keys(rowHeights).length;
    const pages = [0, ...(print.breaksBefore ?? []), end];
    expect(pages.some((row) => row > treasury && row < end)).toBe(false);
    const header = [print.titleRows?.first ?? 0, print.titleRows?.last ?? 0] as const;
    pages.slice(0, -1).forEach((from, index) => {
      const rows = Array.from({ length: (pages[index + 1] ?? end) - from }, (_, at) => from + at);
      const repeated = index === 0 ? [] : Array.from({ length: header[1] - header[0] + 1 }, (_, at) => header[0] + at);
      const height = [...rows, ...repeated].reduce((sum, row) => sum + (rowHeights[row] ?? 0), 0);
      expect(height).toBeLessThanOrEqual(pageHeight({ ...landscapePage, margins: print.margins }));
    });
  }
});

test("a voucher longer than its page gives up space to sign before it takes a second page", () => {
  const voucher = (content: string) => ({ receiver: "C", address: "UBND", content, amount: 1, enclosed: "danh sách" });
  const heightOfPage = ({ rowHeights }: { readonly rowHeights: Readonly<Record<number, number>> }) =>
    Object.values(rowHeights).reduce((sum, height) => sum + height, 0);
  const long = paymentVouchers(aMeeting(), [voucher("Chi tiền thưởng tại hội nghị ".repeat(8))], form);
  expect(long.print.breaksBefore).toEqual([]);
  expect(heightOfPage(long)).toBeLessThanOrEqual(pageHeight(slip));
  const longer = paymentVouchers(aMeeting(), [voucher("Chi tiền thưởng tại hội nghị ".repeat(30))], form);
  const [second = 0, ...rest] = longer.print.breaksBefore ?? [];
  expect(rest).toEqual([]);
  expect(longer.blocks.find(({ values }) => values[0]?.[0] === "THỦ QUỸ")?.row).toBeGreaterThan(second);
});
