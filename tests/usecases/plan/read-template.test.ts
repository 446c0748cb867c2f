/** Templates of a unit's own on the case «Đức Giang 2020»: the genuine Office.js client over the embedded workbook. */
import { reportOf } from "@/usecases/run-action";
import { fillOwnTemplate, readKeptTemplates, readTags, readTemplate } from "@/usecases/plan/read-template";
import { runJob } from "@/usecases/job/run-job";
import { closeOffice, openWorkbook } from "../../support/open-book";
import { caseLists, caseMeeting, tryWorld } from "../../support/try-world";
import { linesOf, p, table, wordFile } from "../../support/word-file";

const world = tryWorld();

beforeAll(async () => {
  await openWorkbook();
  await runJob(world, { meeting: caseMeeting(), files: caseLists() }, (_name, action) => action());
});

afterAll(() => closeOffice());

const invitation = wordFile({
  body:
    p("{Đơ", "n vị} kính mời tới dự {Tên ngắn}, {Thời gian}.") +
    table([p("STT"), p("Họ và tên")], [p("{#Người được khen}{STT}"), p("{Họ và tên}{/Người được khen}")]),
});

test("a good template is kept in the workbook and filled from it, twice with the same bytes", async () => {
  const read = await reportOf(world, readTemplate, { name: "giay-moi.docx", bytes: invitation });
  expect(read).toMatchObject({ faults: [], canFill: true, isKept: true });
  expect(read.uses).toEqual(expect.arrayContaining(["Đơn vị", "Tên ngắn", "Người được khen"]));
  expect(await readKeptTemplates(world)).toEqual([read]);
  const filled = await fillOwnTemplate(world, "giay-moi.docx");
  expect(filled).toMatchObject({ missing: [], faults: [], saved: { name: "giay-moi - đã điền.docx" } });
  const bytes = world.saved.get("giay-moi - đã điền.docx") ?? null;
  const lines = linesOf(bytes);
  expect(lines[0]).toBe(
    "UBND phường Đức Giang kính mời tới dự Hội nghị điển hình tiên tiến, dự kiến trong tháng 3/2020, sẽ thông báo sau.",
  );
  expect(lines).toHaveLength(2 + 47);
  await fillOwnTemplate(world, { name: "giay-moi.docx", bytes: invitation });
  expect(Buffer.from(world.saved.get("giay-moi - đã điền.docx") ?? []).equals(Buffer.from(bytes ?? []))).toBe(true);
});

test("a bad one is told with all its faults and not kept", async () => {
  const read = await reportOf(world, readTemplate, {
    name: "hong.docx",
    bytes: wordFile({ body: p("{Đơn vi} {#Đại biểu}{Họ tên}") }),
  });
  expect(read.faults.map(({ code, tag }) => [code, tag])).toEqual([
    ["tag-unknown", "{Đơn vi}"],
    ["tag-unknown", "{Họ tên}"],
    ["loop-unclosed", "{#Đại biểu}"],
  ]);
  expect(read).toMatchObject({ canFill: false, isKept: false });
  expect((await readKeptTemplates(world)).map(({ name }) => name)).not.toContain("hong.docx");
});

test("every tag with its present value; what is not known has none, a list tells its rows", async () => {
  const tags = new Map((await reportOf(world, readTags, undefined)).map((tag) => [tag.name, tag]));
  expect(tags.get("Đơn vị")).toMatchObject({ value: "UBND phường Đức Giang", isList: false, rows: null });
  expect(tags.get("Ngày hội nghị")?.value).toBeNull();
  expect(tags.get("Người được khen")).toMatchObject({ isList: true, rows: 47 });
  expect(tags.get("Họ và tên")?.value).toEqual(expect.any(String));
  expect([...tags.values()].filter(({ value }) => /undefined|null|NaN/.test(value ?? ""))).toEqual([]);
});
