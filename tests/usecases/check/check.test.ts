import { reportOf } from "@/usecases/run-action";
import { check, recheck } from "@/usecases/check/check";
import { createLocator } from "@/workbook/records/locate-issue";
import { price } from "@/usecases/money/price";
import { importLists } from "@/usecases/lists/import-lists";
import { closeOffice, pictureOf } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const first = textList("a.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Nguyễn Văn An;Chủ tịch;UBND phường;0912345678",
  "2;Trần Thị Bình;Hiệu trưởng;Trường TH số 1;09123",
  "3;Đại diện Phòng Nội vụ;;UBND quận;",
]);
const second = textList("b.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Nguyễn Văn An;Chủ tịch;UBND phường;0912345678",
  "2;Trần Thị Binh;Kế toán;Trường TH số 2;",
]);

const open = async () => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await importLists(world, { files: [first, second], sheets: [], replace: false });
  return { host, world };
};

test("issues of reading and of the workbook are listed with sentences, gravest first, and marked in the tables", async () => {
  const { host, world } = await open();
  const checked = await reportOf(world, check, undefined);
  const codes = checked.issues.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      "phone-invalid",
      "placeholder-not-a-person",
      "same-person",
      "person-suspect",
      "meeting-fact-missing",
    ]),
  );
  const rank = { error: 0, warning: 1, note: 2 };
  const ranks = checked.issues.map(({ severity }) => rank[severity]);
  expect(ranks).toEqual([...ranks].sort());
  expect(checked.lines).toHaveLength(checked.issues.length);
  for (const { message } of checked.lines) expect(message).toMatch(/^[^{}]*\p{L}[^{}]*$/u);
  const marked = [...(host.workbook.tables.find(({ name }) => name === "DaiBieu")?.sheet.cells.values() ?? [])].filter(
    ({ format }) => format?.fillColor === "#FFE9A6",
  );
  expect(marked.length).toBeGreaterThanOrEqual(3);
  const sheet = host.workbook.sheets.find(({ name }) => name === "Kiểm tra");
  expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain(checked.lines[0]?.message);
});

test("one person in two lists is one head, a seat without a name is none; what a person typed there stays", async () => {
  const { host, world } = await open();
  const checked = await reportOf(world, check, undefined);
  expect(checked).toMatchObject({ entries: 5, heads: 3 });
  const sameAs = async () => {
    const { DaiBieu } = await world.workbook.readTables(["DaiBieu"]);
    return DaiBieu.rows.map((row) => row[DaiBieu.headings.indexOf("Trùng với")]);
  };
  expect(await sameAs()).toEqual([null, null, "(chưa nêu tên)", "a.csv › dòng 2", null]);
  await world.workbook.writeColumns("DaiBieu", {
    "Trùng với": [null, null, "(chưa nêu tên)", "a.csv › dòng 2", "chị Bình ở trên"],
  });
  expect(await reportOf(world, check, undefined)).toMatchObject({ entries: 5, heads: 2 });
  expect((await sameAs())[4]).toBe("chị Bình ở trên");
  expect((await reportOf(world, price, undefined)).differences).toEqual([]);
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith("Kiểm tra"))).toHaveLength(1);
});

test("a check of a workbook in which nothing new is doubted writes nothing", async () => {
  const { host, world } = await open();
  const { marks, issues } = await reportOf(world, check, undefined);
  await world.workbook.writeCells("DaiBieu", [{ rowIndex: 0, heading: "Ghi chú", value: "đã gọi" }]);
  const before = await pictureOf(host);
  const writes = jest.spyOn(world.workbook, "commit");
  const again = await reportOf(world, recheck, marks);
  expect(again.issues).toEqual(issues);
  expect(writes).not.toHaveBeenCalled();
  expect(await pictureOf(host)).toEqual(before);
  await world.workbook.writeCells("DaiBieu", [{ rowIndex: 0, heading: "Họ và tên", value: "" }]);
  expect((await reportOf(world, recheck, marks)).issues.map(({ code }) => code)).toContain("name-missing");
  expect(writes).toHaveBeenCalledTimes(1);
});

test("an issue is found in the table wherever its row stands now, a fact by its name", async () => {
  const { world } = await open();
  const { evaluated, issues } = await reportOf(world, check, undefined);
  const locator = createLocator(evaluated.records);
  const phone = issues.find(({ code }) => code === "phone-invalid");
  expect(phone && locator.targetOf(phone.at)).toEqual({ table: "DaiBieu", rowIndex: 1, heading: "Điện thoại" });
  const fact = issues.find(({ code, at }) => code === "meeting-fact-missing" && at.field === "title");
  expect(fact && locator.targetOf(fact.at)).toEqual({ sheet: "Hội nghị", address: "HN_TenHoiNghi" });
  expect(locator.targetOf({ file: "khac.xlsx", sheet: "S", row: 3, column: null, field: null })).toBeNull();
});
