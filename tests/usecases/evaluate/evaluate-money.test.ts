import { reportOf, runAction } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { writeFacts } from "@/usecases/setup/write-facts";
import { budgetColumns } from "@/tables/lists/budget";
import { honoreeColumns } from "@/tables/lists/honorees";
import { check } from "@/usecases/check/check";
import { markAllSigned } from "@/usecases/money/mark-signed";
import { price } from "@/usecases/money/price";
import { fundSettings } from "@/tables/settings/funds";
import { readSettings } from "@/workbook/settings/settings-in-workbook";
import { importLists } from "@/usecases/lists/import-lists";
import { waiveTask, writeFunds } from "@/usecases/money/fund-facts";
import { vnd } from "@/domain/money/vnd";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

// Several pricings of a whole workbook each.
const lists = [
  textList("dai-bieu.csv", [
    "STT;Họ và tên;Chức vụ;Đơn vị",
    "1;Nguyễn Văn An;Hiệu trưởng;Trường THCS Đức Giang",
    "2;Trần Thị Bình;Bí thư chi bộ;Tổ dân phố số 3",
    "3;Lê Văn Cường;Tổ trưởng dân phố;Tổ dân phố số 3",
    "4;Phạm Thị Dung;Trưởng ban CTMT;Tổ dân phố số 5",
  ]),
  textList("khen.csv", [
    "STT;Họ và tên;Đơn vị;Danh hiệu, hình thức khen thưởng;Năm",
    "1;Hoàng Văn Em;TDP số 1;Giấy khen của Chủ tịch UBND phường;2019",
    "2;Vũ Thị Giang;TDP số 2;Giấy khen của Chủ tịch UBND phường;2019",
  ]),
  textList("du-toan.csv", [
    "STT;Nội dung chi;ĐVT;Số lượng;Số buổi;Đơn giá;Thành tiền;Nguồn",
    "I;Chi hội nghị;;;;;;",
    "1;Hỗ trợ tiền ăn đại biểu;người;5;2;120000;1200000;Kinh phí hội nghị",
    "2;Văn nghệ chào mừng;tiết mục;4;;800000;3200000;Quỹ thi đua khen thưởng",
    "3;Khung giấy khen;chiếc;3;;45000;135000;Quỹ thi đua khen thưởng",
  ]),
];

async function open() {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting({ halfDays: 2 }));
  await importLists(world, { files: lists, sheets: [], replace: false });
  return { host, world };
}

const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

test("quantity and sessions stay apart in the workbook, and count together", async () => {
  const { world } = await open();
  const { evaluated, differences } = await reportOf(world, price, undefined);
  expect(differences).toEqual([]);
  const [meal] = evaluated.records.budget;
  expect(meal).toMatchObject({
    amount: 1_200_000,
    countedQuantity: 10,
    ceiling: 100_000,
    record: { factors: { quantity: 5, times: 2 }, quantity: 10 },
  });
});

test("a line that follows the tables has their quantity, in the sheet as here; the typed one is told beside it", async () => {
  const { world } = await open();
  await world.workbook.writeCells("DuToan", [
    { rowIndex: 0, heading: budgetColumns.quantityBasis, value: "Đại biểu không hưởng lương" },
  ]);
  const { evaluated, budget, differences } = await reportOf(world, price, undefined);
  expect(differences).toEqual([]);
  expect(evaluated.records.budget[0]?.record.quantity).toBe(6);
  expect(budget.groups[0]?.amount).toBe(6 * 120_000 + 3_200_000 + 135_000);
  const { issues } = await reportOf(world, check, undefined);
  expect(issues.find(({ code }) => code === "quantity-differs")?.params).toMatchObject({ typed: 10, tables: 6 });
  expect(codesOf(issues)).toEqual(expect.arrayContaining(["price-above-norm", "award-fund-unknown"]));
});

test("the fund, its share and a day's meals: facts typed in the pane stand on the sheet and in the formulas", async () => {
  const { world } = await open();
  await runAction(world, writeFunds, { awardFund: vnd(10_000_000), halfDayMeals: "half" });
  const { money, differences } = await reportOf(world, price, undefined);
  expect(differences).toEqual([]);
  expect(money.share).toMatchObject({ fund: 10_000_000, limit: 2_000_000, organising: 3_200_000, used: 3200 });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toContain("fund-share-exceeded");
  await runAction(world, writeFunds, { awardFund: null });
  expect(readSettings(await readDraft(world.workbook), fundSettings).record).toMatchObject({
    awardFund: null,
    halfDayMeals: "half",
  });
});

test("words in the place of a sum are told, and no sum", async () => {
  const { host, world } = await open();
  await world.workbook.writeNames({ HN_TamUng: [["hai triệu"]] });
  const { record: funds, issues } = readSettings(await readDraft(world.workbook), fundSettings);
  expect([funds.advance, codesOf(issues)]).toEqual([null, ["fund-unreadable"]]);
  expect(host.workbook.names.some(({ name }) => name === "HN_TamUng")).toBe(true);
});

test("a task without a line is told until it is waived, and again when the waiver is taken back", async () => {
  const { world } = await open();
  const tasks = async () =>
    (await reportOf(world, check, undefined)).issues.flatMap(({ code, params }) =>
      code.startsWith("task-") ? [`${code} ${params["task"]}`] : [],
    );
  expect(await tasks()).toContain("task-without-budget Ma két, trang trí");
  expect(await tasks()).not.toContain("task-without-budget Văn nghệ");
  await runAction(world, waiveTask, { task: "decoration", reason: "Dùng lại phông cũ" });
  await runAction(world, waiveTask, { task: "sound", reason: "Loa của phường" });
  const left = await tasks();
  expect(left.filter((text) => /Ma két|Âm thanh/.test(text))).toEqual([]);
  await runAction(world, waiveTask, { task: "decoration", reason: null });
  expect(await tasks()).toContain("task-without-budget Ma két, trang trí");
  expect(readSettings(await readDraft(world.workbook), fundSettings).record.waivers).toEqual({
    sound: "Loa của phường",
  });
});

test("the settlement: all signed but one with a reason, the rest returned, to the đồng", async () => {
  const { world } = await open();
  await reportOf(world, price, undefined);
  await world.workbook.writeCells("KhenThuong", [
    { rowIndex: 1, heading: honoreeColumns.unclaimedReason, value: "đi công tác" },
  ]);
  expect(await reportOf(world, markAllSigned, undefined)).toBe(1);
  expect(await reportOf(world, markAllSigned, undefined)).toBe(0);
  await runAction(world, writeFunds, { advance: vnd(460_000), returned: vnd(230_000) });
  const { money, differences } = await reportOf(world, price, undefined);
  expect(differences).toEqual([]);
  expect(money.settlement).toMatchObject({ signed: 230_000, explained: 230_000, difference: 0 });
  await runAction(world, writeFunds, { returned: vnd(229_000) });
  const again = await reportOf(world, price, undefined);
  expect([again.differences, again.money.settlement.difference]).toEqual([[], 1000]);
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toContain("settlement-differs");
});

test("spending is summed by group and fund, over the budget is told, and the sheet agrees", async () => {
  const { world } = await open();
  await world.workbook.writeCells("DuToan", [
    { rowIndex: 1, heading: budgetColumns.spent, value: 3_500_000 },
    { rowIndex: 2, heading: budgetColumns.spent, value: 135_000 },
    { rowIndex: 2, heading: budgetColumns.voucher, value: "PC 09" },
    { rowIndex: 2, heading: budgetColumns.committed, value: 135_000 },
  ]);
  const { evaluated, money, differences } = await reportOf(world, price, undefined);
  expect(differences).toEqual([]);
  expect(money.spending.funds.award).toMatchObject({ amount: 3_335_000, spent: 3_635_000, committed: 135_000 });
  expect(evaluated.records.budget.map(({ difference }) => difference)).toEqual([null, -300_000, 0]);
  const told = codesOf((await reportOf(world, check, undefined)).issues);
  expect(told).toEqual(expect.arrayContaining(["spent-over-budget", "spent-without-voucher"]));
});

test("a cell of the totals that somebody overwrote is named with its address", async () => {
  const { host, world } = await open();
  await reportOf(world, price, undefined);
  const totals = host.workbook.sheets.find(({ name }) => name === "Tổng hợp");
  const formula = [...(totals?.cells.values() ?? [])].find((cell) => cell.formula === "=SUM(DuToan[Đã chi])");
  expect(formula).toBeDefined();
  // Written anew by each pricing, so the table's own column is what a person can break.
  const budget = host.workbook.tables.find(({ name }) => name === "DuToan");
  const amount = budget?.columns.findIndex(({ name }) => name === budgetColumns.amount) ?? -1;
  const row = budget?.area.firstRow ?? 0;
  host.type(`'Dự toán'!${String.fromCharCode(65 + amount)}${row + 2}`, 999);
  const { differences } = await reportOf(world, price, undefined);
  expect(differences.map(({ params }) => [params["cell"], params["row"]].join(" "))).toEqual(
    expect.arrayContaining([
      `Thành tiền ${row + 2}`,
      expect.stringMatching(/^Tổng hợp!D\d+ \(TH_DuToan\) 0$/),
      expect.stringMatching(/^Tổng hợp!C\d+ \(TH_TongKinhPhi\) 0$/),
    ]),
  );
});
