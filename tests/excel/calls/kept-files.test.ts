import { withHandEdits } from "../../support/hand-edits";
import { openPort } from "@tools/try/open-port";
import { readWorkbook } from "@tools/excel-host/workbook-file/read-workbook";
import { writeWorkbook } from "@tools/excel-host/workbook-file/write-workbook";
import { closeOffice, openWorkbook } from "../../support/open-book";

afterAll(() => closeOffice());

const bytesOf = (length: number, seed = 7): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * seed + (at >> 8)) & 0xff);

test("a file is kept in the workbook, also one of several pieces; another of its name takes its place", async () => {
  const host = await openWorkbook();
  const workbook = withHandEdits(openPort());
  expect(await workbook.listKeptFiles()).toEqual([]);
  const large = bytesOf(2_500_000);
  await workbook.keepFile({ name: "giấy mời.docx", bytes: large });
  await workbook.keepFile({ name: "ke-hoach.docx", bytes: bytesOf(300) });
  expect(await workbook.listKeptFiles()).toEqual(["giấy mời.docx", "ke-hoach.docx"]);
  expect(Buffer.from((await workbook.readKeptFile("giấy mời.docx")) ?? []).equals(Buffer.from(large))).toBe(true);
  await workbook.keepFile({ name: "giấy mời.docx", bytes: bytesOf(5) });
  expect(await workbook.readKeptFile("giấy mời.docx")).toEqual(bytesOf(5));
  expect(await workbook.listKeptFiles()).toEqual(["ke-hoach.docx", "giấy mời.docx"]);
  expect(host.workbook.settings.size).toBe(3);
});

test("what is forgotten is gone; what was never kept is nothing", async () => {
  const host = await openWorkbook();
  const workbook = withHandEdits(openPort());
  await workbook.keepFile({ name: "a.docx", bytes: bytesOf(9) });
  await workbook.forgetFile("b.docx");
  await workbook.forgetFile("a.docx");
  expect(await workbook.listKeptFiles()).toEqual([]);
  expect(await workbook.readKeptFile("a.docx")).toBeNull();
  expect([...host.workbook.settings.keys()]).toEqual([]);
});

test("it is in the workbook's file when it is saved and opened again", async () => {
  const host = await openWorkbook();
  await withHandEdits(openPort()).keepFile({ name: "a.docx", bytes: bytesOf(1000) });
  const saved = await writeWorkbook(host.workbook);
  const again = await openWorkbook({ workbook: await readWorkbook(saved) });
  expect(again.workbook.settings.size).toBe(2);
  expect(await withHandEdits(openPort()).readKeptFile("a.docx")).toEqual(bytesOf(1000));
});
