import { reportOf, runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { priceLine } from "@/domain/budget/price-line";
import { purposeOf } from "@/domain/budget/purpose-of";
import type { CostTask } from "@/domain/funds/cost-tasks";
import { budgetColumns } from "@/tables/lists/budget";
import { honoreeColumns } from "@/tables/lists/honorees";
import { check } from "@/usecases/check/check";
import { meetingSettings } from "@/tables/settings/meeting";
import { parseSettings } from "@/workbook/settings/parse-settings";
import { price, type PricedWorkbook } from "@/usecases/money/price";
import { importLists } from "@/usecases/lists/import-lists";
import { waiveTask, writeFunds, type FundFacts } from "@/usecases/money/fund-facts";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { tryWorld, type TryContext } from "../../support/try-world";

afterAll(closeOffice);

const folder = join("tests", "cases", "tien-va-quyet-toan");
const golden = join(folder, "money.golden.txt");

type TypedRow = Readonly<Record<string, string | number | null>>;
interface Typed {
  readonly facts: FundFacts;
  readonly waivers: Readonly<Partial<Record<CostTask, string>>>;
  readonly DuToan: readonly TypedRow[];
  readonly KhenThuong: readonly TypedRow[];
}

/** Types the rows of `so-lieu.json` into one table. */
async function typeRows(
  { workbook }: TryContext,
  table: "DuToan" | "KhenThuong",
  named: string,
  rows: readonly TypedRow[],
) {
  const { [table]: content } = await workbook.readTables([table]);
  const at = content.headings.indexOf(named);
  const cells = rows.flatMap(({ row, ...values }) => {
    const rowIndex = content.rows.findIndex((each) => each[at] === row);
    if (rowIndex < 0) throw new Error(`no row of ${table}: ${row}`);
    return Object.entries(values).map(([heading, value]) => ({ rowIndex, heading, value }));
  });
  await workbook.writeCells(table, cells);
}

const money = (amount: number | null): string => (amount === null ? "……" : amount.toLocaleString("vi-VN"));

function tell({ evaluated, budget, money: found }: PricedWorkbook, issues: readonly string[]): string {
  const { spending, share, settlement, tasks } = found;
  return [
    "== Số lượng theo bảng",
    ...Object.entries(evaluated.quantities).map(([basis, count]) => `${basis}: ${count ?? "……"}`),
    "== Dự toán: số lượng × đơn giá = thành tiền (mức trần; đã chi) [khoản chi]",
    ...evaluated.records.budget.map(
      ({ record, ceiling }) =>
        `${record.item}: ${record.quantity ?? "……"} × ${money(record.unitPrice)} = ${money(priceLine(record).amount)} (${money(ceiling)}; ${money(record.spent)}) [${purposeOf(record)}]`,
    ),
    "== Nhóm chi: dự toán, đã chi, cam kết",
    ...spending.groups.map(
      (group) => `${group.title}: ${[group.amount, group.spent, group.committed].map(money).join(", ")}`,
    ),
    "== Nguồn: dự toán, đã chi",
    ...Object.entries(spending.funds).map(([fund, { amount, spent }]) => `${fund}: ${money(amount)}, ${money(spent)}`),
    `Tổng kinh phí: ${money(budget.grand)}`,
    `Phần quỹ cho tổ chức: ${money(share.organising)} / ${money(share.limit)} (${share.legalBasis ?? "……"})`,
    "== Quyết toán",
    `tạm ứng ${money(settlement.advance)}, ký nhận ${money(settlement.signed)}, chưa nhận ${money(settlement.unclaimed)}, nộp lại ${money(settlement.returned)}, lệch ${money(settlement.difference)}`,
    "== Việc",
    ...tasks.map(({ task, hasLine, waiver }) => `${task}: ${hasLine ? "có dòng" : (waiver ?? "chưa có")}`),
    "== Điều cần xem về tiền",
    ...issues,
    "",
  ].join("\n");
}

test("the case «tiền và quyết toán»: from lists to the settlement, as the text says", async () => {
  await openSetUpWorkbook();
  const world = tryWorld();
  const { record: meeting } = parseSettings(meetingSettings, readFileSync(join(folder, "meeting.json"), "utf8"));
  if (meeting === null) throw new Error("the case has no meeting");
  await runAction(world, writeFacts, meeting);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  await importLists(world, { files, sheets: [], replace: false });
  const typed = JSON.parse(readFileSync(join(folder, "so-lieu.json"), "utf8")) as Typed;
  await typeRows(world, "DuToan", budgetColumns.item, typed.DuToan);
  await typeRows(world, "KhenThuong", honoreeColumns.name, typed.KhenThuong);
  await runAction(world, writeFunds, typed.facts);
  for (const [task, reason] of Object.entries(typed.waivers))
    await runAction(world, waiveTask, { task: task as CostTask, reason });
  const priced = await reportOf(world, price, undefined);
  expect(priced.differences).toEqual([]);
  const { lines } = await reportOf(world, check, undefined);
  const about =
    /^(?:quantity|price-above|budget|committed|spent|voucher|award-fund|fund|task|payroll|advance|settlement|unclaimed|signed)/;
  const text = tell(
    priced,
    lines.filter(({ code }) => about.test(code)).map(({ severity, message }) => `${severity}: ${message}`),
  );
  if (process.env["UPDATE"] === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
});
