import { readDraft } from "../../support/read-draft";
import { listModels, setUpLists } from "../../support/list-sheets";
import { importLists } from "@/usecases/lists/import-lists";
import { readRecords } from "@/workbook/records/read-records";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const delegates = textList("moi.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Nguyễn Văn An;Chủ tịch;UBND phường;0912345678",
  "2;Trần Thị Bình;Hiệu trưởng;Trường TH số 1;0987654321",
]);
const changed = textList("moi.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Nguyễn Văn An;Chủ tịch;UBND phường;0912345678",
  "2;Lê Văn Cường;Bí thư;Đảng ủy phường;0900000001",
  "3;Phạm Thị Dung;Kế toán;UBND phường;0900000002",
]);
const others = textList("them.csv", ["STT;Họ và tên;Chức vụ;Đơn vị", "1;Vũ Thị Hoa;Tổ trưởng;TDP số 2"]);

const open = async () => {
  const host = await openWorkbook({
    sheets: {
      "Danh sách mời": [
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        [1, "Đỗ Văn Giang", "Bí thư", "Chi bộ 4"],
        [2, "Hà Thị Hạnh", "Thủ quỹ", "Chi bộ 5"],
      ],
    },
  });
  const world = tryWorld(listModels());
  await setUpLists(world);
  const names = async () => readRecords(await readDraft(world.workbook)).delegates.map(({ record }) => record.fullName);
  return { host, world, names };
};
const once = { sheets: [], replace: false };

test("a list is taken in once: the second time it is told and nothing changes", async () => {
  const { host, world, names } = await open();
  const first = await importLists(world, { ...once, files: [delegates] });
  expect(first).toMatchObject({ rows: { delegates: 2, honorees: 0, budget: 0 }, already: [] });
  const before = await pictureOf(host);
  const second = await importLists(world, { ...once, files: [delegates, others] });
  expect(second).toMatchObject({ rows: { delegates: 1 }, already: [{ file: "moi.csv", sheet: "" }] });
  expect(second.issues).toContainEqual(
    expect.objectContaining({ code: "source-already-taken", severity: "note", params: { rows: 2 } }),
  );
  expect(await names()).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Vũ Thị Hoa"]);
  await importLists(world, { ...once, files: [delegates] });
  expect(before).not.toEqual(await pictureOf(host));
  expect(await names()).toHaveLength(3);
});

test("replacing puts the new list in the place of the old, other lists and numbers stay in order", async () => {
  const { world, names } = await open();
  await importLists(world, { ...once, files: [delegates, others] });
  const replaced = await importLists(world, { files: [changed], sheets: [], replace: true });
  expect(replaced).toMatchObject({ rows: { delegates: 3 }, already: [] });
  expect(await names()).toEqual(["Vũ Thị Hoa", "Nguyễn Văn An", "Lê Văn Cường", "Phạm Thị Dung"]);
  const { tables } = readRecords(await readDraft(world.workbook));
  expect(tables.DaiBieu.rows.map(([ordinal]) => ordinal)).toEqual([1, 2, 3, 4]);
});

test("a sheet of the open workbook is a list like a file, and stays as it is", async () => {
  const { host, world, names } = await open();
  const own = () => host.workbook.sheets[0]?.cells.size;
  const cells = own();
  const taken = await importLists(world, { files: [], sheets: ["Danh sách mời"], replace: false });
  expect(taken.sources).toMatchObject([{ file: "", sheet: "Danh sách mời", kind: "delegates", rowsTaken: 2 }]);
  expect(await names()).toEqual(["Đỗ Văn Giang", "Hà Thị Hạnh"]);
  expect(own()).toBe(cells);
  expect((await importLists(world, { files: [], sheets: ["Danh sách mời"], replace: false })).already).toHaveLength(1);
});

test("a refusal takes out what was added to the other tables", async () => {
  const { host, world } = await open();
  const honorees = textList("khen.csv", [
    "STT;Họ và tên;Đơn vị;Hình thức khen thưởng;Số tiền",
    "1;Nguyễn Văn An;TDP số 1;Giấy khen của Chủ tịch UBND phường;230000",
  ]);
  host.type("'Khen thưởng'!A40", "x");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Khen thưởng").protection.protect();
    await context.sync();
  });
  const before = await pictureOf(host);
  await expect(importLists(world, { ...once, files: [delegates, honorees] })).rejects.toMatchObject({
    code: "sheet-protected",
  });
  expect(await pictureOf(host)).toEqual(before);
});
