import { reportOf, runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { budgetColumns } from "@/tables/lists/budget";
import { honoreeColumns } from "@/tables/lists/honorees";
import { levelWords } from "@/domain/model/words";
import { price, type PricedWorkbook } from "@/usecases/money/price";
import { importLists } from "@/usecases/lists/import-lists";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice, pictureOf } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const list = textList("khen.csv", [
  "STT;Họ và tên;Đơn vị;Danh hiệu, hình thức khen thưởng;Năm",
  "1;Nguyễn Văn An;TDP số 1;Giấy khen của Chủ tịch UBND phường;2019",
  "2;Trần Thị Bình;Trường TH số 1;Lao động tiên tiến;2019",
  "3;Trần Thị Bình;Trường TH số 1;Chiến sĩ thi đua cơ sở;2019",
  "4;Lê Văn Cường;Trường TH số 1;Bằng khen của Chủ tịch UBND Thành phố;2019",
  "5;Phạm Thị Dung;TDP số 3;Người tốt việc tốt;2019",
]);

const collectives = textList("tap-the.csv", [
  "STT;Tên tập thể;Hình thức khen thưởng;Năm",
  "1;Hội Cựu chiến binh phường;Giấy khen của Chủ tịch UBND phường;2015-2020",
]);

const open = async (decisionDate: string) => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting({ awardDecision: { number: "47/QĐ-UBND", date: decisionDate } }));
  await importLists(world, { files: [list], sheets: [], replace: false });
  return { host, world };
};
const summary = ({ evaluated }: PricedWorkbook) =>
  evaluated.assessed.map(({ priced }) => [
    priced.code,
    priced.level,
    priced.amount,
    priced.payable,
    priced.payableByWard,
  ]);

test("awards are priced by the law of the decision date, and the formulas agree", async () => {
  const { world } = await open("2020-03-10");
  const priced = await reportOf(world, price, undefined);
  expect(summary(priced)).toEqual([
    ["GK_XA", "ward", 230_000, 230_000, 230_000],
    ["LDTT", null, 450_000, 0, 0],
    ["CSTDCS", null, 1_490_000, 1_490_000, 0],
    ["BK_TINH", "city", 1_490_000, 1_490_000, 0],
    [null, null, null, 0, 0],
  ]);
  expect(priced.differences).toEqual([]);
  expect(priced.evaluated.assessed[1]?.priced.unpaidReason).toMatch(
    /^Đã chi danh hiệu cao hơn.*Chiến sĩ thi đua cơ sở$/,
  );
});

test("seats given by number count in costs and on «Tổng hợp», and the formulas agree", async () => {
  await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting());
  const seats = textList("thanh-phan.csv", [
    "STT;Thành phần;Số lượng",
    "1;Lãnh đạo quận;02",
    "2;Bí thư chi bộ, tổ trưởng tổ dân phố;28",
  ]);
  const named = textList("dai-bieu.csv", ["STT;Họ và tên;Chức vụ", "1;Phan Đăng Khôi;Bí thư Đảng ủy"]);
  await importLists(world, { files: [seats, named], sheets: [], replace: false });
  const priced = await reportOf(world, price, undefined);
  expect(priced.isHead).toEqual([false, false, true]);
  expect(priced.evaluated.quantities).toMatchObject({ heads: 31, "off-payroll": 28 });
  expect(priced.differences).toEqual([]);
});

test("who may be a person or a collective is paid nothing, has a line of its own, and the formulas agree", async () => {
  await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting({ awardDecision: { number: "47/QĐ-UBND", date: "2020-03-10" } }));
  const mixed = textList("khen.csv", [
    "STT;Tên tập thể, cá nhân;Hình thức khen thưởng",
    "1;Sacombank;Giấy khen của Chủ tịch UBND phường",
    "2;Vợ chồng ông Tạ Chài;Giấy khen của Chủ tịch UBND phường",
    "3;Cty TNHH Sao Khuê;Giấy khen của Chủ tịch UBND phường",
  ]);
  await importLists(world, { files: [mixed], sheets: [], replace: false });
  const priced = await reportOf(world, price, undefined);
  expect(priced.evaluated.assessed.map(({ honoree, priced: { amount } }) => [honoree.kind, amount === null])).toEqual([
    [null, true],
    [null, true],
    ["collective", false],
  ]);
  expect(priced.differences).toEqual([]);
});

test("a second time nothing changes", async () => {
  const { host, world } = await open("2020-03-10");
  await reportOf(world, price, undefined);
  const before = await pictureOf(host);
  await reportOf(world, price, undefined);
  expect(await pictureOf(host)).toEqual(before);
});

test("what a person typed stays: code, level, reason", async () => {
  const { world } = await open("2020-03-10");
  await reportOf(world, price, undefined);
  await world.workbook.writeColumns("KhenThuong", {
    "Mã khen thưởng": ["GK_XA", "LDTT", "CSTDCS", "BK_TINH", "GK_XA"],
    "Cấp khen": [levelWords.district, null, null, levelWords.city, levelWords.ward],
    "Lý do không chi": ["chưa có tài khoản", null, null, null, null],
  });
  const priced = await reportOf(world, price, undefined);
  expect(summary(priced)).toEqual([
    ["GK_XA", "district", 230_000, 0, 0],
    ["LDTT", null, 450_000, 0, 0],
    ["CSTDCS", null, 1_490_000, 1_490_000, 0],
    ["BK_TINH", "city", 1_490_000, 1_490_000, 0],
    ["GK_XA", "ward", 230_000, 230_000, 230_000],
  ]);
  expect(priced.evaluated.assessed[0]?.priced.unpaidReason).toBe("chưa có tài khoản");
  expect(priced.differences).toEqual([]);
});

test("another decision date leads to another decree: our own codes follow", async () => {
  const { world } = await open("2020-03-10");
  await importLists(world, { files: [collectives], sheets: [], replace: false });
  const codeOf = ({ evaluated: { assessed } }: PricedWorkbook) => assessed[5]?.priced.code;
  expect(codeOf(await reportOf(world, price, undefined))).toBe("GK_XA_TT");
  await runAction(world, writeFacts, aMeeting({ awardDecision: { number: "1/QĐ", date: "2025-10-01" } }));
  const later = await reportOf(world, price, undefined);
  expect(later.evaluated.law.baseSalary).toBe(2_340_000);
  expect(codeOf(later)).toBe("GK_TT");
  expect(later.differences).toEqual([]);
});

test("a formula that was overwritten is an error that names the cell and both values", async () => {
  const { host, world } = await open("2020-03-10");
  await reportOf(world, price, undefined);
  const table = host.workbook.tables.find(({ name }) => name === "KhenThuong");
  const column = table?.columns.findIndex(({ name }) => name === "Mức thưởng") ?? -1;
  const row = (table?.area.firstRow ?? 0) + 2;
  host.type(`'Khen thưởng'!${String.fromCharCode(65 + column)}${row}`, 999);
  const { differences } = await reportOf(world, price, undefined);
  expect(differences).toContainEqual(
    expect.objectContaining({
      code: "computed-differs",
      severity: "error",
      at: expect.objectContaining({ sheet: "Khen thưởng", row, column: "Mức thưởng" }) as unknown,
      params: expect.objectContaining({ calculated: 999, computed: 230_000 }) as unknown,
    }),
  );
});

test("without a decision date nothing is priced and nothing guessed", async () => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await importLists(world, { files: [list], sheets: [], replace: false });
  const priced = await reportOf(world, price, undefined);
  expect(priced.evaluated.isPriced).toBe(false);
  expect(priced.awards.all).toMatchObject({ rows: 5, withNorm: 0, totalByNorm: 0 });
  expect(priced.differences).toEqual([]);
  expect(host.workbook.tables.find(({ name }) => name === "KhenThuong")).toBeDefined();
});

const costs = textList("du-toan.csv", [
  "STT;Nội dung chi;ĐVT;Số lượng;Đơn giá;Thành tiền",
  "1;Nước uống đại biểu;người;100;20000;2000000",
  "2;Văn nghệ chào mừng;tiết mục;3;500000;1500000",
]);

test("a text typed for a quantity or a price is no figure, in formulas as in our own calculation", async () => {
  const { world } = await open("2020-03-10");
  await importLists(world, { files: [costs], sheets: [], replace: false });
  for (const heading of [budgetColumns.quantity, budgetColumns.unitPrice]) {
    const write = (value: string | number) => world.workbook.writeCells("DuToan", [{ rowIndex: 0, heading, value }]);
    const before = (await world.workbook.readTables(["DuToan"])).DuToan;
    const was = before.rows[0]?.[before.headings.indexOf(heading)];
    await write("một trăm");
    const { differences, budget } = await reportOf(world, price, undefined);
    expect([heading, differences, budget.total]).toEqual([heading, [], 3_500_000]);
    await write(Number(was));
  }
});

test("a sum that no paper can state keeps nobody from pricing: it has no words", async () => {
  const { world } = await open("2020-03-10");
  await importLists(world, { files: [costs], sheets: [], replace: false });
  const times = (value: number | null) =>
    world.workbook.writeCells("DuToan", [{ rowIndex: 0, heading: budgetColumns.times, value }]);
  await times(-5);
  const negative = await reportOf(world, price, undefined);
  expect([negative.budget.total, negative.differences]).toEqual([-8_500_000, []]);
  await times(null);
  await world.workbook.writeCells("KhenThuong", [
    { rowIndex: 0, heading: honoreeColumns.overrideAmount, value: 1e15 },
    { rowIndex: 0, heading: honoreeColumns.overrideReason, value: "gõ nhầm" },
  ]);
  expect((await reportOf(world, price, undefined)).evaluated.assessed[0]?.priced.payable).toBe(1e15);
});
