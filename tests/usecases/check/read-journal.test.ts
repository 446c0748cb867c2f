/** «Nhật ký» over several takings-in, over closing and opening the workbook, and over the user's own corrections. */
import { reportOf } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { readWorkbook } from "@tools/excel-host/workbook-file/read-workbook";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";
import type { Issue } from "@/issues/issue";
import { check } from "@/usecases/check/check";
import { notedIssues, readJournal } from "@/workbook/journal/read-journal";
import { setUp } from "@/usecases/setup/set-up";
import { importLists } from "@/usecases/lists/import-lists";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { openSetUpWorkbook } from "../../support/set-up-workbook";
import { caseLists, textList, tryWorld } from "../../support/try-world";

afterAll(closeOffice);

const heading = "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại";
const delegates = textList("a.csv", [
  "DANH SÁCH ĐẠI BIỂU",
  heading,
  "1;Ông Nguyễn Văn An;Chủ tịch;UBND phường;09123",
  "2;Trần Thị Bình;Hiệu trưởng;Trường TH số 1;0912345678",
  "3;;Kế toán;=UBND phường;",
]);
const others = textList("b.csv", [heading, "1;Bà  Vũ Thị Hoa;Tổ trưởng;TDP số 2;+84 987 654 321"]);
const othersAnew = textList("b.csv", [heading, "1;Vũ Thị Hoa;Tổ trưởng;TDP số 2;12"]);
const noList = textList("ghi-chu.csv", ["Ghi chú", "Không phải danh sách gì cả"]);

const once = { sheets: [], replace: false };
const open = async () => {
  const host = await openSetUpWorkbook();
  const world = tryWorld();
  const journal = async () => {
    const { rows } = readJournal(await readDraft(world.workbook));
    return rows.map(({ entry: { entry, sourceFile, sourceRow, column, what, from, to } }) => [
      sourceFile,
      entry,
      sourceRow,
      column,
      what,
      from,
      to,
    ]);
  };
  const cell = (table: "DaiBieu", columns: Record<string, (string | null)[]>) =>
    world.workbook.writeColumns(table, columns);
  return { host, world, journal, cell };
};
/** Issues of lists; the facts of the meeting are not filled in these books. */
const ofLists = (issues: readonly Issue[]) => issues.filter(({ at }) => at.file !== "");
const codesOf = (issues: readonly Issue[]) => ofLists(issues).map(({ code, at }) => `${code} ${at.file} ${at.row}`);

test("every entry is a row for the reader: what was read, doubted, altered and passed over", async () => {
  const { journal } = await open().then(async (book) => {
    await importLists(book.world, { ...once, files: [delegates] });
    return book;
  });
  expect(await journal()).toEqual([
    ["a.csv", "Nguồn", null, null, "Danh sách đại biểu; bảng mã UTF-8; đọc 5 dòng, lấy 3, bỏ qua 2", null, null],
    [
      "a.csv",
      "Điều cần xem",
      3,
      "Điện thoại",
      "Cần xem: «09123» không phải số điện thoại. Ô được để trống; hãy hỏi lại số đúng.",
      "09123",
      null,
    ],
    ["a.csv", "Điều cần xem", 5, "Họ và tên", "Lỗi: Dòng không có tên. Hãy điền tên hoặc xóa dòng.", null, null],
    ["a.csv", "Thay đổi", 3, "Họ và tên", "tách danh xưng khỏi tên", "Ông Nguyễn Văn An", "Nguyễn Văn An"],
    ["a.csv", "Dòng bỏ qua", 1, null, "phần đầu (quốc hiệu, tên đơn vị, tiêu đề)", null, null],
    ["a.csv", "Dòng bỏ qua", 2, null, "tiêu đề cột", null, null],
    ["a.csv", "Dòng gốc", 5, null, "3 | Kế toán | =UBND phường", null, null],
    ["a.csv", "Bản gốc", null, null, "3 dòng như khi nhận, để so với bản sau của danh sách này", null, null],
  ]);
});

test("two takings-in keep both journals; one that brings nothing new changes nothing", async () => {
  const { host, world, journal } = await open();
  await importLists(world, { ...once, files: [delegates, noList] });
  const first = await journal();
  await importLists(world, { ...once, files: [others] });
  const both = await journal();
  expect(both.slice(0, first.length)).toEqual(first);
  expect(both.slice(first.length)).toContainEqual([
    "b.csv",
    "Thay đổi",
    2,
    "Điện thoại",
    "viết lại số điện thoại",
    "+84 987 654 321",
    "0987654321",
  ]);
  const before = await pictureOf(host);
  await importLists(world, { ...once, files: [delegates, others, noList] });
  await setUp(world);
  expect(await pictureOf(host)).toEqual(before);
});

test("replacing a list takes its entries out and writes the new ones; the numbers stay in order", async () => {
  const { world, journal } = await open();
  await importLists(world, { ...once, files: [others, delegates] });
  const of = async (file: string) => (await journal()).filter(([source]) => source === file);
  const untouched = await of("a.csv");
  await importLists(world, { files: [othersAnew], sheets: [], replace: true });
  expect(await of("a.csv")).toEqual(untouched);
  const anew = await of("b.csv");
  expect(anew.map(([, entry]) => entry)).toEqual(["Nguồn", "Điều cần xem", "Dòng bỏ qua", "Bản gốc"]);
  expect(anew[1]).toContain("12");
  const { table } = readJournal(await readDraft(world.workbook));
  expect(table.rows.map(([ordinal]) => ordinal)).toEqual(table.rows.map((_, index) => index + 1));
});

test("what a source said that gave nothing goes when it is taken in anew", async () => {
  const { world } = await open();
  await importLists(world, { ...once, files: [noList, others] });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toContain("not-a-list ghi-chu.csv 0");
  await importLists(world, { ...once, files: [textList("ghi-chu.csv", [heading, "1;Lê Văn Cường;Bí thư;Chi bộ 4;"])] });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).not.toContain("not-a-list ghi-chu.csv 0");
});

test("a new version without records leaves the rows of the old one, and what was doubtful in them", async () => {
  const { world, journal } = await open();
  await importLists(world, { ...once, files: [delegates] });
  const damaged = textList("a.csv", ["Ghi chú", "Không phải danh sách gì cả"]);
  await importLists(world, { files: [damaged], sheets: [], replace: true });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual(
    expect.arrayContaining(["phone-invalid a.csv 3", "name-missing a.csv 5", "not-a-list a.csv 0"]),
  );
  const before = await journal();
  await importLists(world, { files: [damaged], sheets: [], replace: true });
  expect(await journal()).toEqual(before);
});

test("check finds the same issues and marks after the workbook was closed and opened, and again changes nothing", async () => {
  const { host, world } = await open();
  const taken = await importLists(world, { ...once, files: caseLists() });
  const before = await reportOf(world, check, undefined);
  for (const issue of taken.issues) expect(before.issues).toContainEqual(issue);
  const reopened = await openWorkbook({ workbook: await readWorkbook(await writeWorkbook(host.workbook)) });
  const picture = await pictureOf(reopened);
  const after = await reportOf(tryWorld(), check, undefined);
  expect(after.issues).toEqual(before.issues);
  expect(after.lines).toEqual(before.lines);
  expect(await pictureOf(reopened)).toEqual(picture);
});

test("what the user has settled is told no more; emptying or another fault settles nothing", async () => {
  const { host, world, cell } = await open();
  await importLists(world, { ...once, files: [delegates] });
  const both = ["name-missing a.csv 5", "phone-invalid a.csv 3"];
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual(both);
  await cell("DaiBieu", { "Điện thoại": ["0912", null, null], "Họ và tên": ["Nguyễn Văn An", "Trần Thị Bình", " "] });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual([
    "name-missing a.csv 5",
    "phone-unreadable a.csv 3",
  ]);
  await cell("DaiBieu", { "Điện thoại": ["0912345679", null, null] });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual(["name-missing a.csv 5"]);
  await cell("DaiBieu", { "Họ và tên": ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"] });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual([]);
  const marked = [...(host.workbook.tables.find(({ name }) => name === "DaiBieu")?.sheet.cells.values() ?? [])].filter(
    ({ format }) => ["#FFE9A6", "#FFC9C5"].includes(format?.fillColor ?? ""),
  );
  expect(marked).toEqual([]);
  await cell("DaiBieu", { "Điện thoại": [null, null, null] });
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual(["phone-invalid a.csv 3"]);
});

test("a deleted record takes its issues along, and so does a deleted row of «Nhật ký»", async () => {
  const { world } = await open();
  await importLists(world, { ...once, files: [delegates] });
  await world.workbook.removeRows("DaiBieu", [2]);
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual(["phone-invalid a.csv 3"]);
  await world.workbook.removeRows("NhatKy", [1]);
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual([]);
});

test("an entry that was altered, or a column that is gone, is told instead of being dropped", async () => {
  const { host, world } = await open();
  await importLists(world, { ...once, files: [delegates] });
  host.type("Nhật ký!J6", "{}");
  const { issues } = await reportOf(world, check, undefined);
  expect(issues.find(({ code }) => code === "journal-entry-unreadable")).toMatchObject({
    at: { sheet: "Nhật ký", row: 6 },
    params: { text: expect.stringContaining("«09123»") as string },
  });
  host.type("Nhật ký!J4", "Khác");
  const noted = notedIssues(readJournal(await readDraft(world.workbook)));
  expect(noted.map(({ issue }) => [issue.code, issue.at.row])).toEqual([
    ["journal-entry-unreadable", 4],
    ["journal-entry-unreadable", 6],
    ["journal-entry-unreadable", 7],
  ]);
});

test("a journal that cannot be written leaves the tables as they were", async () => {
  const { host, world } = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nhật ký").protection.protect();
    await context.sync();
  });
  const before = await pictureOf(host);
  await expect(importLists(world, { ...once, files: [delegates] })).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await pictureOf(host)).toEqual(before);
});

test("a text of any length is noted short enough for a cell, and one like a formula stays text", async () => {
  const { world, journal } = await open();
  const long = textList("dai.csv", [heading, `1;Lê Văn Cường;Bí thư;Chi bộ 4;${"số lạ ".repeat(4000)}`]);
  await importLists(world, {
    ...once,
    files: [long, textList("=c.csv", [heading, "1;Đỗ Thị Dung;Bí thư;Chi bộ 5;=1+1"])],
  });
  const doubts = (await journal()).filter(([, entry]) => entry === "Điều cần xem");
  expect(doubts.map(([file, , row, , , from]) => [file, row, String(from).slice(0, 5)])).toEqual([
    ["dai.csv", 2, "số lạ"],
    ["=c.csv", 2, "=1+1"],
  ]);
  expect(codesOf((await reportOf(world, check, undefined)).issues)).toEqual([
    "phone-invalid dai.csv 2",
    "phone-invalid =c.csv 2",
  ]);
});
