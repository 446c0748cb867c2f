import { reportOf } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { check } from "@/usecases/check/check";
import { quarantineRows } from "@/usecases/quarantine/quarantine-rows";
import { readQuarantined } from "@/workbook/memory/quarantined-rows";
import { restoreRows } from "@/usecases/quarantine/restore-rows";
import { importLists } from "@/usecases/lists/import-lists";
import { closeOffice, pictureOf } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld, type TryContext } from "../../support/try-world";

afterAll(closeOffice);

// Each test fills, corrects and reads a whole workbook.
const delegates = textList("dai-bieu.csv", [
  "DANH SÁCH ĐẠI BIỂU;;;;",
  "STT;Họ và tên;Chức vụ;Đơn vị;Số ĐT;CCCD",
  "I;Đại biểu phường;;;;",
  "1;Nguyễn Văn An;Chủ tịch;UBND phường;0912345678;001",
  "2;;Phó Chủ tịch;nt;0987654321;002",
  "II;BTCB, TTDP;;;;",
  "3;Trần Thị Bình;BTCB;Chi bộ 3;;003",
  "4;;TTDP;TDP 3;0911111111;004",
]);
const budget = textList("du-toan.csv", [
  "STT;Nội dung chi;Đơn vị tính;Số lượng;Đơn giá;Thành tiền",
  "1;Hoa tươi;lẵng;3;500.000;1.500.000",
  "2;;lẵng;2;100.000;200.000",
]);

const open = async (quarantineErrors: boolean) => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  const taken = await importLists(world, { files: [delegates, budget], sheets: [], replace: false, quarantineErrors });
  return { host, world, taken };
};
const names = async (world: TryContext, table: "DaiBieu" | "DuToan", heading: string) => {
  const { headings, rows } = (await world.workbook.readTables([table]))[table];
  return rows.map((row) => row[headings.indexOf(heading)]);
};
const sheet = async (world: TryContext) => {
  const { headings, rows } = (await world.workbook.readTables(["CanXemLai"])).CanXemLai;
  return rows.map((row) => (heading: string) => row[headings.indexOf(heading)]);
};
const correct = (world: TryContext, rowIndex: number, heading: string, value: string) =>
  world.workbook.writeCells("CanXemLai", [{ rowIndex, heading, value }]);

test("rows with errors are left out with their original cells and reason: taken, left out and skipped are what was read", async () => {
  const { world, taken } = await open(true);
  expect(taken.leftOut).toBe(3);
  for (const { rowsRead, rowsTaken, skipped } of taken.sources) expect(rowsTaken + skipped.length).toBe(rowsRead);
  expect(await names(world, "DaiBieu", "Họ và tên")).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect(await names(world, "DaiBieu", "STT")).toEqual([1, 2]);
  expect(await names(world, "DuToan", "Nội dung chi")).toEqual(["Hoa tươi"]);
  const rows = await sheet(world);
  const headings = ["STT", "Chức vụ", "Đơn vị", "Số ĐT", "CCCD", "Tệp nguồn", "Dòng nguồn", "Bảng"];
  expect(rows.map((cell) => headings.map(cell))).toEqual([
    // The ditto mark stands as what it repeats: the row above does not come along.
    ["2", "Phó Chủ tịch", "UBND phường", "0987654321", "002", "dai-bieu.csv", 5, "Đại biểu"],
    ["4", "TTDP", "TDP 3", "0911111111", "004", "dai-bieu.csv", 8, "Đại biểu"],
    ["2", null, null, null, null, "du-toan.csv", 3, "Dự toán"],
  ]);
  expect(rows[0]?.("Lý do để riêng")).toBe("Dòng không có tên. Hãy điền tên hoặc xóa dòng.");
  expect((await reportOf(world, check, undefined)).issues.map(({ code }) => code)).not.toContain("name-missing");
});

test("corrected rows are taken back where they belong, the others stay with their reason", async () => {
  const { world } = await open(true);
  await correct(world, 1, "Họ và tên", "Lê Văn Chi");
  expect(await restoreRows(world, { withErrors: false })).toEqual({ taken: 1, left: 2 });
  expect(await names(world, "DaiBieu", "Họ và tên")).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Chi"]);
  expect((await names(world, "DaiBieu", "Nhóm đại biểu"))[2]).toMatch(/BTCB, TTDP$/);
  expect((await names(world, "DaiBieu", "Dòng nguồn"))[2]).toBe(8);
  expect((await names(world, "DaiBieu", "Điện thoại"))[2]).toBe("0911111111");
  expect(readQuarantined(await readDraft(world.workbook)).map(({ original }) => original.source.row)).toEqual([5, 3]);
  expect(await restoreRows(world, { withErrors: false })).toEqual({ taken: 0, left: 2 });
  // All of them on demand, marked like any row with an error.
  expect(await restoreRows(world, { withErrors: true })).toEqual({ taken: 2, left: 0 });
  expect(await sheet(world)).toEqual([]);
  const codes = (await reportOf(world, check, undefined)).issues.map(({ code }) => code);
  expect(codes.filter((code) => code === "name-missing")).toHaveLength(1);
  expect(codes).toContain("item-missing");
});

test("rows taken in marked can be left out later from the check, with the same original cells", async () => {
  const { world, taken } = await open(false);
  expect(taken.leftOut).toBe(0);
  const { issues } = await reportOf(world, check, undefined);
  expect(
    await reportOf(
      world,
      quarantineRows,
      issues.filter(({ code }) => code === "name-missing"),
    ),
  ).toBe(2);
  expect(await names(world, "DaiBieu", "Họ và tên")).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect((await sheet(world)).map((cell) => [cell("Số ĐT"), cell("CCCD")])).toEqual([
    ["0987654321", "002"],
    ["0911111111", "004"],
  ]);
});

test("a row typed into our table goes with the cells that it has there", async () => {
  const { world } = await open(false);
  await world.workbook.appendRows("DaiBieu", ["Chức vụ", "Điện thoại"], [["Hội viên", "0900000001"]]);
  const { issues } = await reportOf(world, check, undefined);
  const typed = issues.filter(({ code, at }) => code === "name-missing" && at.file === "");
  expect(await reportOf(world, quarantineRows, typed)).toBe(1);
  const [row] = readQuarantined(await readDraft(world.workbook));
  expect(row?.original.cells).toEqual(expect.arrayContaining(["Hội viên", "0900000001"]));
  await correct(world, 0, "Họ và tên", "Phạm Thị Dung");
  expect(await restoreRows(world, { withErrors: false })).toEqual({ taken: 1, left: 0 });
  expect((await names(world, "DaiBieu", "Họ và tên")).at(-1)).toBe("Phạm Thị Dung");
});

test("a row that the next version of its list has brought meanwhile is not put beside itself", async () => {
  const { world } = await open(true);
  await importLists(world, { files: [delegates], sheets: [], replace: true });
  await correct(world, 1, "Họ và tên", "Lê Văn Chi");
  expect(await restoreRows(world, { withErrors: true })).toEqual({ taken: 1, left: 2 });
  expect(readQuarantined(await readDraft(world.workbook)).map(({ reason }) => reason)).toEqual([
    expect.stringContaining("bản mới"),
    expect.stringContaining("bản mới"),
  ]);
});

test("a refusal leaves the workbook as it was", async () => {
  const { host, world } = await open(false);
  const { issues } = await reportOf(world, check, undefined);
  const faulty = issues.filter(({ severity }) => severity === "error");
  await reportOf(world, quarantineRows, faulty.slice(0, 1));
  const before = await pictureOf(host);
  host.refuse({ kind: "protected-sheet", sheet: "Đại biểu" });
  await expect(reportOf(world, quarantineRows, faulty.slice(1))).rejects.toMatchObject({ name: "WorkbookError" });
  await correct(world, 0, "Họ và tên", "Lê Văn Chi");
  await expect(restoreRows(world, { withErrors: false })).rejects.toMatchObject({ name: "WorkbookError" });
  host.allowAll();
  await correct(world, 0, "Họ và tên", "");
  expect(JSON.stringify(await pictureOf(host))).toBe(JSON.stringify(before));
});
