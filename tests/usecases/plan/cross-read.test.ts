/** Cross-reading on the case «Đức Giang 2020»: the genuine Office.js client over the embedded workbook. */
import { runAction } from "@/usecases/run-action";
import { writeFacts } from "@/usecases/setup/write-facts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crossRead } from "@/usecases/plan/cross-read";
import { fillPlan, readPlanTemplates } from "@/usecases/plan/fill-plan";
import { runJob } from "@/usecases/job/run-job";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { caseLists, caseMeeting, tryWorld } from "../../support/try-world";
import { p, wordFile } from "../../support/word-file";

const seed = readFileSync(join("tests", "cases", "ke-hoach-duc-giang", "ke-hoach.txt"), "utf8").trim();
const seedFile = {
  name: "ke-hoach-cu.docx",
  bytes: wordFile({
    body: seed
      .split("\n")
      .map((line) => p(line))
      .join(""),
  }),
};

let host: Awaited<ReturnType<typeof openWorkbook>>;
const world = tryWorld();

beforeAll(async () => {
  host = await openWorkbook();
  await runJob(world, { meeting: caseMeeting(), files: caseLists() }, (_name, action) => action());
});

afterAll(() => closeOffice());

const kinds = ({ findings }: Awaited<ReturnType<typeof crossRead>>) =>
  findings.map(({ kind, readings }) => [kind, readings[0]?.at.document, readings[0]?.value, readings[1]?.value]);

test("our own documents agree with one another and the tables; the quoted 2015-2025 is told, and nothing is altered", async () => {
  const before = await pictureOf(host);
  const plan = { name: "ke-hoach.docx", bytes: world.saved.get("ke-hoach.docx") ?? new Uint8Array() };
  const outcome = await crossRead(world, [plan]);
  expect(outcome.read).toEqual(expect.arrayContaining(["Hội nghị", "Kế hoạch", "Chi tiền thưởng", "ke-hoach.docx"]));
  expect(kinds(outcome)).toEqual([
    ["period", "Hội nghị", "2015-2025", "2020-2025"],
    ["period", "Kế hoạch", "2015-2025", "2020-2025"],
    ["period", "ke-hoach.docx", "2015-2025", "2020-2025"],
  ]);
  expect(await pictureOf(host)).toEqual(before);
});

test("a user's file: the old plan's text against the tables, and a file that is none", async () => {
  const outcome = await crossRead(world, [seedFile, { name: "anh.docx", bytes: new Uint8Array([1, 2, 3]) }]);
  expect(outcome.refused).toEqual([{ file: "anh.docx", code: "broken-file" }]);
  expect(kinds(outcome).filter(([, document]) => document === "ke-hoach-cu.docx")).toEqual([
    ["period", "ke-hoach-cu.docx", "2015-2025", "2020-2025"],
  ]);
});

test("a plan that was laid out before the facts changed is told, each place with the newer fact", async () => {
  const meeting = caseMeeting();
  await runAction(world, writeFacts, {
    ...meeting,
    meetingDate: "2020-03-27",
    planNumber: "33/KH-UBND",
    signatories: { ...meeting.signatories, chair: "Tô Công Nhẫn" },
  });
  const found = kinds(await crossRead(world, []));
  expect(found).toEqual(
    expect.arrayContaining([
      ["meeting-date", "Kế hoạch", "", "2020-03-27"],
      ["name", "Kế hoạch", "Tô Công Nhân", "Tô Công Nhẫn"],
    ]),
  );
  await runAction(world, fillPlan, await readPlanTemplates(world.files));
  expect(kinds(await crossRead(world, [])).filter(([, document]) => document === "Kế hoạch")).toEqual([
    ["period", "Kế hoạch", "2015-2025", "2020-2025"],
  ]);
});
