/** The whole job on the case «Đức Giang 2020»: the genuine Office.js client over the embedded workbook. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportJob, type Report } from "@/usecases/job/report";
import { runJob } from "@/usecases/job/run-job";
import { closeOffice, openWorkbook, pictureOf } from "../../support/open-book";
import { caseLists, caseMeeting, tryWorld } from "../../support/try-world";

const caseFolder = join("tests", "cases", "duc-giang-2020");
const goldenFile = join(caseFolder, "report.golden.json");

interface Expected {
  files: Record<
    string,
    {
      sheets: { name: string; dataRows: number }[];
      people?: { sheet?: string; row: number; fullName: string | null; unit: string | null; phone: string | null }[];
      honorees?: {
        sheet: string;
        row: number;
        recipient: string;
        awardCode: string | null;
        multiplier: number | null;
        expectedAmount: number | null;
        payable: number;
        grantedBy: string | null;
      }[];
      sums?: { all: Readonly<Record<string, number>> };
      total?: { expected: number };
    }
  >;
  samePerson: { a: Place; b: Place }[];
  notSamePerson: { a: Place; b: Place }[];
  counts: Record<string, number>;
  distinctDelegates: number;
}
interface Place {
  file: string;
  sheet: string;
  row: number;
}

const expected = JSON.parse(readFileSync(join(caseFolder, "expected.json"), "utf8")) as Expected;
const pairKey = ({ a, b }: { a: Place; b: Place }) =>
  [a, b]
    .map(({ file, sheet, row }) => `${file}|${sheet}|${row}`)
    .sort()
    .join(" = ");

let report: Report;
let saved: ReadonlyMap<string, Uint8Array>;
let host: Awaited<ReturnType<typeof openWorkbook>>;

beforeAll(async () => {
  host = await openWorkbook({ sheets: { "Của tôi": [["đừng đụng vào"]] } });
  const world = tryWorld();
  const outcome = await runJob(world, { meeting: caseMeeting(), files: caseLists() }, (_name, action) => action());
  if (outcome.kind !== "done") throw new Error(outcome.reasons.join(" "));
  report = reportJob(outcome, { actions: [], documents: [], factFaults: [] });
  ({ saved } = world);
});

afterAll(closeOffice);

test("every row of every list is taken or skipped with a reason", () => {
  for (const source of report.sources) expect(source.rowsRead).toBe(source.rowsTaken + source.skipped.length);
  const taken = new Map<string, number>();
  for (const { file, rowsTaken } of report.sources) taken.set(file, (taken.get(file) ?? 0) + rowsTaken);
  expect(Object.fromEntries(taken)).toEqual(expected.counts);
});

test("people stand in the book as expected", () => {
  const found = new Map(report.tables.delegates.map((delegate) => [JSON.stringify(delegate.source), delegate]));
  for (const [file, { people = [] }] of Object.entries(expected.files))
    for (const { sheet = "", row, fullName, unit, phone } of people)
      expect(found.get(JSON.stringify({ file, sheet, row }))).toMatchObject({ fullName, orgUnit: unit, phone });
  expect(report.people).toMatchObject({ entries: 124, heads: expected.distinctDelegates });
  expect(new Set(report.people.same.map(pairKey))).toEqual(new Set(expected.samePerson.map(pairKey)));
  const same = new Set(report.people.same.map(pairKey));
  expect(expected.notSamePerson.filter((pair) => same.has(pairKey(pair)))).toEqual([]);
});

test("every award has its code, multiplier and money", () => {
  const found = new Map(
    report.tables.honorees.map((honoree) => [`${honoree.source.sheet} ${honoree.source.row}`, honoree]),
  );
  const honorees = expected.files["khen-thuong.xlsx"]?.honorees ?? [];
  expect(found.size).toBe(honorees.length);
  for (const { sheet, row, recipient, awardCode, multiplier, expectedAmount, payable } of honorees)
    expect(found.get(`${sheet} ${row}`)).toMatchObject({
      kind: recipient,
      award: awardCode,
      multiplier,
      amount: expectedAmount,
      payable,
    });
});

test("the sums are those of the case, and the formulas agree with our own computation", () => {
  expect(report.totals.awards.all).toMatchObject(expected.files["khen-thuong.xlsx"]?.sums?.all ?? { rows: "none" });
  expect(report.totals.awards.all).toMatchObject({ totalPayableByWard: 5_900_000, totalPayableUnsettled: 16_280_000 });
  expect(report.totals.awards.all.totalByNorm).toBe(28_000_000);
  expect(report.totals.meeting.total).toBe(expected.files["du-toan.xlsx"]?.total?.expected);
  expect(report.totals.grand).toBe(21_415_000 - 2_300_000 - 1_800_000 + report.totals.awards.all.totalPayableByWard);
  expect(report.issues.filter(({ code }) => code === "computed-differs")).toEqual([]);
});

test("plan and payment sheet are saved, and stand as sheets", () => {
  expect([...saved.keys()].sort()).toEqual(["danh-sach-chi-thuong.xlsx", "ke-hoach.docx"]);
  for (const bytes of saved.values()) expect(bytes.byteLength).toBeGreaterThan(5000);
  const names = host.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Kế hoạch", "Chi tiền thưởng", "Kiểm tra", "Nhật ký", "Tổng hợp"]));
});

test("the user's sheet is as it was", () => {
  const own = host.workbook.sheets.find(({ name }) => name === "Của tôi");
  expect([...(own?.cells.values() ?? [])].map(({ value }) => value)).toEqual(["đừng đụng vào"]);
  expect(own?.customProperties.size).toBe(0);
});

test("the report is the golden one (UPDATE=1 writes it anew)", () => {
  const text = `${JSON.stringify(report, null, 1)}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(goldenFile, text);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(goldenFile, "utf8")));
});

test("the job done again changes nothing, and tells that the lists are there", async () => {
  const before = await pictureOf(host);
  const world = tryWorld();
  const again = await runJob(world, { meeting: caseMeeting(), files: caseLists() }, (_name, action) => action());
  if (again.kind !== "done") throw new Error("nothing taken");
  expect(again.taken.rows).toEqual({ delegates: 0, honorees: 0, budget: 0 });
  expect(again.taken.already).toHaveLength(7);
  expect(again.taken.issues.map(({ code }) => code)).toEqual(Array(7).fill("source-already-taken"));
  expect(await pictureOf(host)).toEqual(before);
  for (const [name, bytes] of world.saved)
    expect(Buffer.from(bytes).equals(Buffer.from(saved.get(name) ?? []))).toBe(true);
});
