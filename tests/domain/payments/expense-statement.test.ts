import { vnd } from "@/domain/money/vnd";
import { stateExpenses } from "@/domain/payments/expense-statement";
import { payHonorees } from "@/domain/payments/payment-sheet";
import { aBudgetLine, anHonoree, assess } from "@tools/samples/an-honoree";

const payments = payHonorees(assess([anHonoree(), anHonoree({ kind: "collective", name: "Tổ 5" })]));
const expense = (item: string, amount: number | null, voucherNumber: string | null = null) => ({
  line: aBudgetLine({ item }),
  amount: amount === null ? null : vnd(amount),
  voucherNumber,
});

test("budget lines, lists of award money and support money, numbered through; a line without an amount is reported", () => {
  const statement = stateExpenses([expense("Hoa tươi", 1_500_000, "HĐ 12"), expense("Nước uống", null)], payments, {
    total: vnd(750_000),
    count: 10,
  });
  expect(
    statement.groups.map(({ title, lines }) => [
      title,
      lines.map(({ ordinal, content, amount }) => [ordinal, content, amount]),
    ]),
  ).toEqual([
    [
      "CHI TỔ CHỨC HỘI NGHỊ",
      [
        [1, "Hoa tươi", 1_500_000],
        [2, "Chi hỗ trợ đại biểu không hưởng lương (10 người, danh sách ký nhận kèm theo)", 750_000],
      ],
    ],
    [
      "CHI KHEN THƯỞNG",
      [
        [3, "Chi tiền thưởng tập thể (1 suất, danh sách ký nhận kèm theo)", 450_000],
        [4, "Chi tiền thưởng cá nhân (1 suất, danh sách ký nhận kèm theo)", 230_000],
      ],
    ],
  ]);
  expect(statement.total).toBe(2_930_000);
  expect(statement.withoutAmount).toHaveLength(1);
});

test("the budget's own lines for what has a list give way to it, and only then", () => {
  const lines = [expense("Tiền thưởng cá nhân", 9_000_000), expense("Hỗ trợ đại biểu không hưởng lương", 800_000)];
  expect(stateExpenses(lines, payments, { total: vnd(750_000), count: 10 }).total).toBe(1_430_000);
  expect(stateExpenses(lines, payments, null).total).toBe(1_480_000);
  expect(stateExpenses(lines, payHonorees([]), null).total).toBe(9_800_000);
});
