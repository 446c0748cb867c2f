import { reportOf, runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { applyFixes, fixContext } from "@/usecases/check/apply-fixes";
import { check } from "@/usecases/check/check";
import { findSubjects } from "@/usecases/check/fix-subjects";
import { fixesOf } from "@/usecases/fixes/fixes-of";
import type { FixId } from "@/usecases/fixes/fix";
import { importLists } from "@/usecases/lists/import-lists";
import { undoFixes } from "@/usecases/check/undo-fixes";
import { aMeeting } from "@tools/samples/a-meeting";
import { closeOffice, pictureOf } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { textList, tryWorld, type TryContext } from "../../support/try-world";

afterAll(closeOffice);

// Each test fills, corrects and reads a whole workbook.
const honorees = textList("khen.csv", [
  "STT;Họ và tên;Đơn vị;Hình thức khen thưởng;Thành tích năm;Số tiền",
  "1;Nguyễn Văn An;TDP 1;Giấy khen của Chủ tịch UBND phường;2019;220.000",
  "2;Trần Thị Bình;TDP 2;Giấy khen của Chủ tịch UBND phường;2019;100.000",
  "3;Lê Văn Chi;TDP 3;LĐTT;2019;",
  "4;Phạm Thị Dung;TDP 4;Gia đình hiếu học;2019;",
]);
const delegates = textList("dai-bieu.csv", [
  "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại",
  "1;Nguyễn Văn An;Tổ trưởng;TDP 1;0912345678 - 0987654321",
  "2;Trần Thị Bình;Hội viên;TDP 2;",
  "3;Trần Thị Bình;Hội viên;TDP 2;",
]);

const open = async () => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  await runAction(world, writeFacts, aMeeting());
  await importLists(world, { files: [delegates, honorees], sheets: [], replace: false });
  const both = "LĐTT, Giấy khen của Chủ tịch UBND phường";
  await world.workbook.writeCells("KhenThuong", [{ rowIndex: 2, heading: "Hình thức khen thưởng", value: both }]);
  return { host, world };
};

/** The issues of a code, each with its fix of this id. */
async function requests(world: TryContext, code: string, id: FixId) {
  const { evaluated, issues } = await reportOf(world, check, undefined);
  const find = findSubjects(evaluated.records);
  return issues
    .filter((issue) => issue.code === code)
    .flatMap((issue) => {
      const subject = find(issue.at)?.subject;
      const fix = subject && fixesOf(issue, subject, fixContext(evaluated)).find((each) => each.id === id);
      return fix === undefined ? [] : [{ issue, fix }];
    });
}
const codes = async (world: TryContext) => (await reportOf(world, check, undefined)).issues.map(({ code }) => code);
const column = async (world: TryContext, table: "DaiBieu" | "KhenThuong", heading: string) => {
  const { headings, rows } = (await world.workbook.readTables([table]))[table];
  return rows.map((row) => row[headings.indexOf(heading)]);
};
const journal = async (world: TryContext) => {
  const { NhatKy } = await world.workbook.readTables(["NhatKy"]);
  const at = (heading: string) => NhatKy.headings.indexOf(heading);
  return NhatKy.rows
    .filter((row) => row[at("Loại")] === "Đã sửa")
    .map((row) => [row[at("Cột")], row[at("Trong danh sách")], row[at("Ghi vào bảng")]]);
};

test("all doubts of one kind are settled by one click, noted with old and new, and undone by another", async () => {
  const { world } = await open();
  const all = await requests(world, "award-amount-differs", "take-norm");
  expect(all).toHaveLength(2);
  expect(await reportOf(world, applyFixes, all)).toEqual({ rows: 2, cells: 2, passedOver: 0 });
  expect((await column(world, "KhenThuong", "Số tiền trong danh sách")).slice(0, 2)).toEqual([230_000, 230_000]);
  expect(await journal(world)).toEqual([
    ["Số tiền trong danh sách", "220000", "230000"],
    ["Số tiền trong danh sách", "100000", "230000"],
  ]);
  expect(await codes(world)).not.toContain("award-amount-differs");

  await world.workbook.writeCells("KhenThuong", [{ rowIndex: 1, heading: "Số tiền trong danh sách", value: 150_000 }]);
  expect(await reportOf(world, undoFixes, undefined)).toEqual({ actions: 2, kept: 1 });
  expect((await column(world, "KhenThuong", "Số tiền trong danh sách")).slice(0, 2)).toEqual([220_000, 150_000]);
  expect(await journal(world)).toEqual([]);
  expect(await reportOf(world, undoFixes, undefined)).toEqual({ actions: 0, kept: 0 });
});

test("a row is taken out and comes back", async () => {
  const { world } = await open();
  await reportOf(world, applyFixes, await requests(world, "duplicate-in-list", "remove-row"));
  expect(await column(world, "DaiBieu", "Họ và tên")).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect(await column(world, "DaiBieu", "STT")).toEqual([1, 2]);
  expect(await codes(world)).not.toContain("duplicate-in-list");
  await reportOf(world, undoFixes, undefined);
  expect(await column(world, "DaiBieu", "Họ và tên")).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Trần Thị Bình"]);
  expect(await column(world, "DaiBieu", "Dòng nguồn")).toEqual([2, 3, 4]);
  expect(await codes(world)).toContain("duplicate-in-list");
});

test("two awards in one cell become two rows of one list, each priced, and one again", async () => {
  const { world } = await open();
  await reportOf(world, applyFixes, await requests(world, "award-several-in-one-cell", "split-rows"));
  expect(await column(world, "KhenThuong", "Hình thức khen thưởng")).toEqual([
    "Giấy khen của Chủ tịch UBND phường",
    "Giấy khen của Chủ tịch UBND phường",
    "LĐTT",
    "Gia đình hiếu học",
    "Giấy khen của Chủ tịch UBND phường",
  ]);
  expect((await column(world, "KhenThuong", "Tên người hoặc tập thể")).at(-1)).toBe("Lê Văn Chi");
  const { evaluated } = await reportOf(world, check, undefined);
  expect(evaluated.assessed.map(({ priced }) => priced.code)).toEqual(["GK_XA", "GK_XA", "LDTT", null, "GK_XA"]);
  await reportOf(world, undoFixes, undefined);
  expect(await column(world, "KhenThuong", "Hình thức khen thưởng")).toHaveLength(4);
  expect(await codes(world)).toContain("award-several-in-one-cell");
});

test("an award without a norm is left unpaid with its reason, and the doubt is answered", async () => {
  const { world } = await open();
  await reportOf(world, applyFixes, await requests(world, "award-without-norm", "mark-unpaid"));
  expect((await column(world, "KhenThuong", "Lý do không chi"))[3]).toBe("Chưa có định mức");
  expect(await codes(world)).not.toContain("award-without-norm");
});

test("a fix that no longer fits its row does nothing", async () => {
  const { world } = await open();
  const phones = await requests(world, "phone-two-numbers", "keep-second-phone");
  await world.workbook.writeCells("DaiBieu", [{ rowIndex: 0, heading: "Điện thoại 2", value: "0900000000" }]);
  expect(await reportOf(world, applyFixes, phones)).toEqual({ rows: 0, cells: 0, passedOver: 1 });
  expect(await column(world, "DaiBieu", "Điện thoại")).toEqual(["0912345678", null, null]);
});

test.each([
  ["cells", "Khen thưởng"],
  ["the journal", "Nhật ký"],
  ["rows", "Đại biểu"],
])("a refusal at %s leaves the workbook as it was", async (_at, sheet) => {
  const { host, world } = await open();
  const wanted = [
    ...(await requests(world, "award-amount-differs", "take-norm")),
    ...(await requests(world, "duplicate-in-list", "remove-row")),
    ...(await requests(world, "award-several-in-one-cell", "split-rows")),
  ];
  const before = await pictureOf(host);
  host.refuse({ kind: "protected-sheet", sheet });
  await expect(reportOf(world, applyFixes, wanted)).rejects.toMatchObject({
    // On the journal's sheet the way back is written too: refused there, it is taken when the workbook is next looked at.
    name: sheet === "Nhật ký" ? "TornCommitError" : "WorkbookError",
  });
  host.allowAll();
  const torn = await world.workbook.unfinished();
  if (torn !== null) await world.workbook.takeBack(torn);
  expect(torn !== null).toBe(sheet === "Nhật ký");
  expect(await pictureOf(host)).toEqual(before);
});
