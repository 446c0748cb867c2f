import { withHandEdits } from "../../support/hand-edits";
import { reportOf } from "@/usecases/run-action";
import { readDraft } from "../../support/read-draft";
import { takeAll, type VersionTake } from "@/intake/versions/apply-versions";
import { openPort } from "@tools/try/open-port";
import type { InputFile } from "@/workbook/input-file";
import { readJournal } from "@/workbook/journal/read-journal";
import { readRecords } from "@/workbook/records/read-records";
import { importLists, importRead } from "@/usecases/lists/import-lists";
import { readLists } from "@/usecases/lists/read-lists";
import { compareList, isUnchanged, likelyVersions } from "@/usecases/lists/list-versions";
import { listModels, setUpLists } from "../../support/list-sheets";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { textList, tryWorld, type TryContext } from "../../support/try-world";

afterAll(closeOffice);

const heading = "STT;Họ và tên;Chức vụ;Đơn vị;Điện thoại";
const list = (name: string, ...rows: readonly string[]): InputFile =>
  textList(name, [heading, ...rows.map((row, index) => `${index + 1};${row}`)]);
const an = "Nguyễn Văn An;Chủ tịch;UBND phường;0912345678";
const binh = "Trần Thị Bình;Hiệu trưởng;Trường TH số 1;0987654321";
const hoa = "Lê Thị Hoa;Tổ trưởng;TDP số 2;0900000001";
const dung = "Phạm Tiến Dũng;Bí thư;Chi bộ 3;0900000002";

const first = list("moi.csv", an, binh, hoa);
const name = { file: "moi.csv", sheet: "" };

async function open(...files: readonly InputFile[]) {
  const host = await openWorkbook();
  const world = tryWorld(listModels());
  await setUpLists(world);
  await importLists(world, { files, sheets: [], replace: false });
  return { host, world };
}

const read = (world: TryContext, file: InputFile) => readLists(world, { files: [file], sheets: [], replace: false });

async function next(world: TryContext, file: InputFile, take: VersionTake | "anew" = takeAll, of = name) {
  const decision = { list: { file: file.name, sheet: "" }, of, take };
  return reportOf(world, importRead, { read: await read(world, file), decisions: { versions: [decision] } });
}

/** Rows as a user sees them: name, post, telephone, and where they come from. */
async function rowsOf(workbook: TryContext["workbook"]) {
  const { delegates } = readRecords(await readDraft(workbook));
  return delegates.map(
    ({ record: { fullName, position, phone, source } }) =>
      `${fullName}, ${position ?? "-"}, ${phone ?? "-"} (${source.file} ${source.row})`,
  );
}

async function differencesOf(world: TryContext, file: InputFile, of = name) {
  const { workbook } = world;
  const book = { records: readRecords(await readDraft(workbook)), journal: readJournal(await readDraft(workbook)) };
  const { result } = await read(world, file);
  return compareList(result, { list: { file: file.name, sheet: "" }, of }, book);
}

/** What a person does in our table. */
const byHand = (rowIndex: number, headingOf: string, value: string | null) =>
  withHandEdits(openPort(listModels())).writeCells("DaiBieu", [{ rowIndex, heading: headingOf, value }]);

test("the next version of a file brings what is new, changes cells, takes out what is gone; rows that stay keep their place", async () => {
  const { world } = await open(first);
  const changed = "Lê Thị Hoa;Bí thư chi bộ;TDP số 2;0900000001";
  const taken = await next(world, list("moi.csv", dung, changed, an));
  expect(taken.updated).toEqual([{ list: name, of: name, added: 1, changed: 1, removed: 1, keptByHand: 0, left: 0 }]);
  expect(await rowsOf(world.workbook)).toEqual([
    "Nguyễn Văn An, Chủ tịch, 0912345678 (moi.csv 4)",
    "Lê Thị Hoa, Bí thư chi bộ, 0900000001 (moi.csv 3)",
    "Phạm Tiến Dũng, Bí thư, 0900000002 (moi.csv 2)",
  ]);
  const { tables } = readRecords(await readDraft(world.workbook));
  expect(tables.DaiBieu.rows.map(([ordinal]) => ordinal)).toEqual([1, 2, 3]);
});

test("the same version once more differs in nothing", async () => {
  const { world } = await open(first);
  expect(isUnchanged(await differencesOf(world, first))).toBe(true);
});

test("corrections by hand stay, those that the new version contradicts are told with both and stay by default", async () => {
  const { world } = await open(first);
  await byHand(0, "Chức vụ", "Chủ tịch UBND");
  await byHand(1, "Điện thoại", "0911111111");
  const changed = list("moi.csv", an, "Trần Thị Bình;Hiệu trưởng;Trường TH số 1;0922222222", hoa);
  const { tables } = await differencesOf(world, changed);
  expect(tables.flatMap(({ comparison }) => comparison.differences)).toMatchObject([
    {
      kind: "changed",
      id: "changed:3",
      cells: [{ key: "phone", taken: "0987654321", from: "0911111111", to: "0922222222", isConflict: true }],
    },
  ]);
  expect((await next(world, changed)).updated).toMatchObject([{ changed: 0, keptByHand: 1 }]);
  expect((await rowsOf(world.workbook)).slice(0, 2)).toEqual([
    "Nguyễn Văn An, Chủ tịch UBND, 0912345678 (moi.csv 2)",
    "Trần Thị Bình, Hiệu trưởng, 0911111111 (moi.csv 3)",
  ]);
  // The question was answered: the same version once more does not ask it again.
  expect(isUnchanged(await differencesOf(world, changed))).toBe(true);
});

test("the user may let the new version go before a correction", async () => {
  const { world } = await open(first);
  await byHand(1, "Điện thoại", "0911111111");
  const changed = list("moi.csv", an, "Trần Thị Bình;Hiệu trưởng;Trường TH số 1;0922222222", hoa);
  await next(world, changed, { rows: new Set(), overrides: new Set(["changed:3:phone"]) });
  expect((await rowsOf(world.workbook))[1]).toContain("0922222222");
});

test("row by row: what is not taken over stays, and a row that is gone from the list becomes the workbook's own", async () => {
  const { world } = await open(first);
  const changed = list("moi.csv", binh.replace("Hiệu trưởng", "Phó Hiệu trưởng"), hoa, dung);
  const taken = await next(world, changed, { rows: new Set(["new:4"]), overrides: new Set() });
  expect(taken.updated).toMatchObject([{ added: 1, changed: 0, removed: 0, left: 2 }]);
  expect(await rowsOf(world.workbook)).toEqual([
    "Nguyễn Văn An, Chủ tịch, 0912345678 ( 5)",
    "Trần Thị Bình, Hiệu trưởng, 0987654321 (moi.csv 2)",
    "Lê Thị Hoa, Tổ trưởng, 0900000001 (moi.csv 3)",
    "Phạm Tiến Dũng, Bí thư, 0900000002 (moi.csv 4)",
  ]);
});

test("what pricing and payment wrote into a row stays when its list changes", async () => {
  const honorees = (award: string) =>
    textList("khen.csv", [
      "STT;Họ và tên;Đơn vị;Hình thức khen thưởng",
      `1;Nguyễn Văn An;TDP số 1;${award}`,
      "2;Lê Thị Hoa;TDP số 2;Giấy khen của Chủ tịch UBND phường",
    ]);
  const { world } = await open(honorees("Lao động tiên tiến"));
  await withHandEdits(openPort(listModels())).writeColumns("KhenThuong", {
    "Lý do không chi": ["đã chi ở đợt trước", null],
    "Người nhận thay": [null, "Nguyễn Thị Mai"],
  });
  await next(world, honorees("Chiến sĩ thi đua cơ sở"), takeAll, { file: "khen.csv", sheet: "" });
  const { honorees: rows } = readRecords(await readDraft(world.workbook));
  expect(rows.map(({ record, unpaidReason }) => [record.awardText, unpaidReason, record.representative])).toEqual([
    ["Chiến sĩ thi đua cơ sở", "đã chi ở đợt trước", null],
    ["Giấy khen của Chủ tịch UBND phường", null, "Nguyễn Thị Mai"],
  ]);
});

test("a file of another name is recognised as the next version, and takes the place of the older one in source and journal", async () => {
  const { world } = await open(first, list("khac.csv", "Vũ Văn Kiên;Trưởng ban;CTMT;0900000009"));
  const later = list("moi (2).csv", an, binh, dung);
  const { result } = await read(world, later);
  expect(
    likelyVersions(result, { file: "moi (2).csv", sheet: "" }, readRecords(await readDraft(world.workbook))),
  ).toMatchObject([{ of: name, isLikeNamed: true }]);
  await next(world, later);
  expect((await rowsOf(world.workbook)).filter((row) => row.includes("moi"))).toEqual([
    "Nguyễn Văn An, Chủ tịch, 0912345678 (moi (2).csv 2)",
    "Trần Thị Bình, Hiệu trưởng, 0987654321 (moi (2).csv 3)",
    "Phạm Tiến Dũng, Bí thư, 0900000002 (moi (2).csv 4)",
  ]);
  const { rows } = readJournal(await readDraft(world.workbook));
  expect(new Set(rows.map((row) => row.list.file))).toEqual(new Set(["moi (2).csv", "khac.csv"]));
});

test("a later version that is taken in beside the older one by mistake is told", async () => {
  const { world } = await open(first);
  const { issues } = await importLists(world, {
    files: [list("moi (2).csv", an, binh, hoa)],
    sheets: [],
    replace: false,
  });
  expect(issues).toContainEqual(
    expect.objectContaining({ code: "source-like-earlier", params: expect.objectContaining({ otherFile: "moi.csv" }) }),
  );
});

test("two versions in one batch are told as well", async () => {
  const { world } = await open();
  const files = [
    first,
    list("moi_v2.csv", an, binh, hoa, dung),
    list("khac.csv", "Vũ Văn Kiên;Trưởng ban;CTMT;0900000009"),
  ];
  const { issues } = await importLists(world, { files, sheets: [], replace: false });
  expect(issues.filter(({ code }) => code === "source-like-earlier").map(({ at }) => at.file)).toEqual(["moi_v2.csv"]);
});

test("a list of other people is no version, whatever its file is called", async () => {
  const { world } = await open(first);
  const { result } = await read(world, list("moi (2).csv", dung));
  expect(
    likelyVersions(result, { file: "moi (2).csv", sheet: "" }, readRecords(await readDraft(world.workbook))),
  ).toEqual([]);
});

test("a workbook that does not tell what was taken in then asks about every difference", async () => {
  const { world } = await open(first);
  const journal = readJournal(await readDraft(world.workbook));
  await world.workbook.removeRows(
    "NhatKy",
    journal.rows.filter(({ entry }) => entry.entry === "Bản gốc").map(({ rowIndex }) => rowIndex),
  );
  const changed = list("moi.csv", an.replace("Chủ tịch", "Phó Chủ tịch"), binh, hoa);
  expect((await next(world, changed)).updated).toMatchObject([{ changed: 0, keptByHand: 1 }]);
});

test("where one of the sheets is protected, nothing is written", async () => {
  const { host, world } = await open(first);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nhật ký").protection.protect();
    await context.sync();
  });
  const before = await pictureOf(host);
  const changed = list("moi.csv", dung, hoa.replace("Tổ trưởng", "Tổ phó"));
  await expect(next(world, changed)).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await pictureOf(host)).toEqual(before);
});

test("rows that were typed into the table, and rows of other lists, are left alone", async () => {
  const { world } = await open(first);
  await world.workbook.appendRows("DaiBieu", ["Họ và tên", "Chức vụ"], [["Đỗ Gõ Tay", "Khách"]]);
  await next(world, list("moi.csv", an));
  expect(await rowsOf(world.workbook)).toEqual([
    "Nguyễn Văn An, Chủ tịch, 0912345678 (moi.csv 2)",
    "Đỗ Gõ Tay, Khách, - ( 6)",
  ]);
});

test("five hundred rows with a cell changed in each come over with few requests", async () => {
  const many = (post: string) =>
    list(
      "moi.csv",
      ...Array.from({ length: 500 }, (_, i) => `Nguyễn Văn Tên${i};${post};Tổ ${i};09${String(10_000_000 + i)}`),
    );
  const { host, world } = await open(many("Tổ trưởng"));
  host.meter.reset();
  const taken = await next(world, many("Tổ phó"));
  expect(taken.updated).toMatchObject([{ changed: 500 }]);
  expect(host.meter.read().requests).toBeLessThan(60);
});
